/** Names are known by what stands before them, by being common ones, and by having been told once in the conversation. */
import { givenNamesIn } from './first-names.ts';

const one = "\\p{Lu}[\\p{L}'’-]{1,24}";
/** Small words of names, apart or joined to what follows. */
const apart = '(?:van|von|de|del|der|den|la|al|bin|ibn)(?!\\p{L})';
const joined = `(?:al|el|ad|ar|as|an|at|ud|ul|ibn|d|l|dell)[-'’]${one}`;
const initials = '(?:\\p{Lu}\\.[ -]?){0,3}';
const whole = `(${initials}(?:${one}|${joined})(?: (?:\\p{Lu}\\.|${joined}|${apart}|${one})){0,3})`;
/** One word after these is a name already. */
const named = '[Cc]all me|[Ss]peaking (?:with|to)|[Ii]n the name of|[Uu]nder the name(?: of)?';
const elsewhere = [
  '(?:[Mm]ein|[Dd]er|[Ii]hr) (?:vollständige[rs]? )?Name (?:ist|lautet)|[Ii]ch heiße',
  "[Jj]e m['’]appelle|[Mm]on nom est",
  '[Mm]e llamo|[Mm]i nombre es',
  '[Mm]i chiamo|[Ii]l mio nome è',
  '[Mm]ijn naam is|[Ii]k heet',
  '[Mm]e chamo|[Mm]eu nome é',
].join('|');
/** As it stands in forms. */
const fields = [
  '[Nn]ame|[Cc]ustomer|[Aa]ccount [Hh]older|[Cc]ardholder',
  '[Kk]und(?:e|in)|[Kk]ontoinhaber(?:in)?|[Nn]om|[Cc]liente?|[Tt]itulaire|[Nn]ombre|[Tt]itular|[Nn]ome',
].join('|');
/** Above a name at the end of a letter. */
const closings = [
  '[Rr]egards|[Ss]incerely|[Cc]heers|[Tt]hanks|[Ww]ishes|[Ff]aithfully',
  'Grüße?n?|Gruß|Gruss|Grüssen?|MfG|VG|LG',
  '[Cc]ordialement|[Ss]alutations|[Bb]ien à vous',
  '[Ss]aludos?|[Aa]tentamente|[Ss]aluti|[Gg]roet(?:en)?|[Aa]tenciosamente|[Aa]braços',
].join('|');
const greetings = [
  'Dear|Hi|Hello|Hey|Thanks|Thank you|Sorry|Welcome|Good morning|Good afternoon|Good evening',
  'Hallo|Guten (?:Tag|Morgen|Abend)|Lieber?|Danke',
  'Bonjour|Bonsoir|Chère?|Merci|Hola|Buen[oa]s (?:días|tardes|noches)|Estimad[oa]|Querid[oa]|Gracias|Buongiorno|Ciao',
].join('|');
const small = "([\\p{L}'’-]{2,24}(?: [\\p{L}'’-]{2,24})?)";

const leads: RegExp[] = [
  new RegExp(`\\b(?:wife|husband|partner|son|daughter|mother|father|colleague|neighbour|neighbor),? ${whole}`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:hij[oa]|marido|mujer|esposa|mari|femme|fils|fille),? ${whole}`, 'gu'),
  new RegExp(`(?:^|[.,!?\\n] {0,2})${whole} (?:here|hier)\\b`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:[Ii]ch bin|[Jj]e suis|[Ii]ci|[Ss]oy|[Ss]ono|[Ii]k ben) (${one}(?: (?:de |del )?${one}){1,3})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Mm]y|[Hh]er|[Hh]is|[Tt]he|[Yy]our) (?:full |first |last )?(?:name|surname) ?(?:is|'s|’s|:|=) ?${whole}`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:${fields}) ?: ?${whole}`, 'gu'),
  new RegExp(`\\b(?:[Aa]ccount [Hh]older|[Cc]ardholder)(?:'s name)? is (${one} ${one})`, 'gu'),
  new RegExp(
    `\\b(?:[Tt]his is|[Ii]t's|[Ii]t is|[Ii] am|[Ii]'m|[Ii]’m|[Ss]igned,?|[Nn]ame of|${named}) (${one} (?:\\p{Lu}\\. )?(?:${one}|${joined}))`,
    'gu',
  ),
  new RegExp(`\\b(?:${named}) ${whole}`, 'gu'),
  new RegExp(
    `\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Mx|Herrn?|Frau|Madame|Monsieur|Mme|Mlle|Sr|Sra|Srta|Señora?|Signora?|Mevrouw|Meneer)\\.? ${whole}`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:${elsewhere}) ${whole}`, 'gu'),
  new RegExp(`(?:^|[.!?\\n] {0,2})(?:${greetings}),? ${whole}(?=[,.!?\\n]|$)`, 'gu'),
  new RegExp(`(?:${closings})[,!]? ?\\n${whole}`, 'gu'),
];
/** Where nobody writes capitals. */
const smallLeads = [new RegExp(`\\bmy (?:full )?name(?: is|'s|:) ${small}`, 'giu')];

/** Capitals at the beginning of a sentence, and what is greeted that is nobody. */
const noNames = new Set(
  `the a an and or but so i you we they he she it this that there here
  please thank thanks hello hi hey sorry sir madam team all everyone support customer service agent bot assistant
  again yes no not still just really very order your my our for about from with in on at to of
  is are was have can could will would
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  first last email phone number address account back
  zusammen leute kundenservice kundendienst schön ihnen ihr ihre ihrer kunde kundin stammkunde stammkundin mitglied mieter mieterin
  rentner rentnerin student studentin besitzer besitzerin inhaber inhaberin mutter vater herr frau
  beaucoup tous monsieur madame cliente client equipo todos amigos`.split(/\s+/),
);

/** Names told in these texts, each with its parts; longest first. */
export function namesIn(texts: readonly string[]): string[] {
  const names = new Set<string>();
  for (const text of texts) {
    for (const lead of leads) for (const [, name] of text.matchAll(lead)) add(names, name!);
    for (const lead of smallLeads) for (const [, name] of text.matchAll(lead)) add(names, name!);
    for (const name of givenNamesIn(text)) add(names, name);
  }
  return [...names].toSorted((a, b) => b.length - a.length);
}

function add(names: Set<string>, name: string): void {
  const parts = name.split(' ');
  while (parts.length > 0 && isTitle.test(parts[0]!)) parts.shift();
  while (parts.length > 0 && noNames.has(parts.at(-1)!.toLowerCase())) parts.pop();
  if (parts.length === 0 || noNames.has(parts[0]!.toLowerCase())) return;
  names.add(parts.join(' '));
  for (const part of parts)
    if (part.length >= 3 && !noNames.has(part.toLowerCase()) && !/^(van|von|der|den|bin|ibn)$/.test(part))
      names.add(part);
}

const isTitle =
  /^(mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|madame|monsieur|mme|mlle|sr|sra|srta|señora?|signora?|mevrouw|meneer)\.?$/i;
