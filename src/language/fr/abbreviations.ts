/** Ends with a point that ends no sentence. */
const listed =
  'm mme mlle mm dr pr me st ste n num réf ref tél tel env max min incl etc ex p.ex c.-à-d av bd janv févr avr juil sept oct nov déc art [a-z]';

export const abbreviation = new RegExp(`(?:^|[\\s(])(?:${listed.replaceAll('.', '\\.').replaceAll(' ', '|')})$`, 'i');
