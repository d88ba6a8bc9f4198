/** Ends with a point that ends no sentence. */
const listed =
  'hr fr frl dr prof st str nr vgl ca bzw ggf evtl z.b d.h u.a i.d.r o.ä usw inkl exkl zzgl tel abs art max min mind std jan feb mrz apr aug sept okt nov dez [a-z] \\d{1,2}';

export const abbreviation = new RegExp(`(?:^|[\\s(])(?:${listed.replaceAll('.', '\\.').replaceAll(' ', '|')})$`, 'i');
