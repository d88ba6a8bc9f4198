/** Given names that nothing introduces: "jenny from accounts", "I spoke to Tom". */
import { oneOf } from '../../pattern-parts.ts';
import { givenNames, namesThatAreWords, smallWords } from './given-names.ts';
import { plainLetters } from './plain-letters.ts';

/** With what a name may be joined to: `Anne-Marie`. Neither in an address nor in a word. */
const word = /(?<![\p{L}\p{N}'’@._/#-])\p{L}{2,20}(?:-\p{L}{2,20})?(?![\p{L}\p{N}_@/]|[.-][\p{L}\p{N}])/gu;
const surname = /^(?: (?:\p{Lu}\.|van|von|de|del|der|la|el|bin))?(?: \p{Lu}[\p{L}'’-]{1,24}){1,2}/u;

/** What is sold, and places, have names too: "the Oliver sofa", "Modell Diego", "San Fernando", "Martin Place". */
const thing = oneOf(
  'the|das|eine?|les?|los|las|une?|models?|modell|modelo|modèle|marke|marque|marca|brand|firma|typ|type|serie|série',
  'san|saint|sainte|ste?\\.?|santa|sankt|são',
);
const beforeThing = new RegExp(String.raw`(?:^|[^\p{L}])${thing}[\s-]$`, 'iu');
const afterEnglishArticle = /(?:^|[^\p{L}])an?\s$/iu;
const isEnglish = /\b(?:the|is|my|and|i|of|not|was|please|it)\b/i;
const place =
  /^ (?:Street|St|Road|Rd|Avenue|Ave|Place|Lane|Drive|Square|Hotel|Airport|Stores?|University|Hospital|Church|School)\b/;
/** Every noun of it has a capital. */
const isGerman = /(?<!\p{L})(?:ich|und|der|die|das|nicht|ist|mein|meine|wir|sie|bitte|für|mit|von|hat)(?!\p{L})/iu;
/** What of it stands between a name and a noun that is none of its own. */
const beforeName = /(?:^|[^\p{L}])(?:an|von|für|bei|bin|heiße|ist|auf|namens?|kund(?:e|in))\s$/iu;
const endsName = /^(?:[,.;:!?\n)]|$| (?:hat|ist|sagte|war|hier|und|aus|von)(?!\p{L}))/u;

const longest = 40;

/** Names told in a text, each with the family name that follows it. */
export function givenNamesIn(text: string): string[] {
  const names: string[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!isGiven(found)) continue;
    const lead = text.slice(Math.max(0, index - longest), index);
    const rest = text.slice(index + found.length, index + found.length + 2 * longest);
    if (isThing(lead, rest, text)) continue;
    if (/^\p{Lu}/u.test(found)) names.push(found + familyIn(text, lead, rest));
    else if (!smallWords.has(plainLetters(found))) names.push(found);
  }
  return names;
}

/** Three capitals are a code, and saints are places. */
const isGiven = (name: string): boolean =>
  !/^\p{Lu}{2,3}$|^(?:san|sainte?|sankt)-/iu.test(/\p{Ll}/u.test(name) && !name.includes('-') ? '' : name) &&
  name.split('-').some((part) => givenNames.has(plainLetters(part)));

function isThing(lead: string, rest: string, text: string): boolean {
  return beforeThing.test(lead) || place.test(rest) || (afterEnglishArticle.test(lead) && isEnglish.test(text));
}

function familyIn(text: string, lead: string, rest: string): string {
  const family = surname.exec(rest)?.[0] ?? '';
  if (family === '' || !isGerman.test(text) || beforeName.test(lead)) return family;
  return endsName.test(rest.slice(family.length)) ? family : '';
}

const told = oneOf(
  '(?:[Ss]poke|spoken|[Tt]alk|talked|talking|[Ss]peak|[Ss]peaking|[Cc]hat|[Cc]hatted|chatting|[Dd]ealt|[Dd]ealing) (?:to|with)',
  '[Aa]sk(?:ed)? for|named|called|colleague|agent|advis[eo]r|manager|wife|husband|partner|son|daughter|signed for by',
  "[Hh]ier ist|[Ii]ch bin['’]s,|Kolleg(?:e|in)|Sohn|Tochter|[Hh]abl(?:é|ó) con|[Ll]e habla|marido|parlé (?:à|avec)|mari|fils|fille",
);
const tells = oneOf(
  'here|speaking',
  'from (?:your|customer|support|accounts?|accounting|billing|sales|returns|service|delivery|complaints|the (?:team|shop|store|office))',
  '(?:told|promised|assured|helped|called|emailed) (?:me|us)',
  'hier|aus (?:der|dem)|sagte|me dijo|de (?:facturación|atención)|du service',
);
const also = oneOf(namesThatAreWords.map((name) => `${name[0]!.toUpperCase()}${name.slice(1)}`).join('|'));

const introduces = oneOf(
  "this is|it['’]?s|i['’]?m|i am|name is|name['’]?s|hi|hiya|hey|hello|thanks|cheers|(?:spoke|speaking|talked) (?:to|with)|ask(?:ed)? for",
);
const small = [...smallWords, 'claire', 'clara', 'chloe', 'josh', 'eva', 'molly', 'holly', 'ella', 'mia'].join('|');

/** Of names that are words too, each where it stands; elsewhere in the conversation it may be the word. */
export const wordlikeNames: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})${introduces},? (${small})(?![\p{L}'’-]|\.\p{L})`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})(?:${told}),? (${also})(?![\p{L}'’-]|\.\p{L})`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}-])(${also})(?= (?:${tells})(?!\p{L}))`, 'gu'),
];
