/**
 * Words that customer-service bots use for the same thing. General English only: a scenario's own words belong in its
 * facts' `asks`.
 */
import { stem } from './stem.ts';

/** Several words that are one: rewritten before a text is cut into words. */
const compounds: [RegExp, string][] = [
  [/\be[- ]?mails?\b/g, 'email'],
  [/\b(?:zip|postal|post)[- ]?codes?\b/g, 'postcode'],
  [/\b(?:last|family)[- ]names?\b/g, 'surname'],
  [/\b(?:first|given)[- ]names?\b/g, 'firstname'],
  [/\b(?:dates? of birth|birth[- ]?dates?|birthdays?)\b/g, 'birthdate'],
  [/\bpick(?:ed|ing)?[- ]?(?:you )?up\b/g, 'pickup'],
  [/\bdrop(?:ped|ping)?[- ]?(?:you )?off\b/g, 'dropoff'],
  [/\bcheck(?:ing)?[- ]in\b/g, 'checkin'],
  [/\bcheck(?:ing)?[- ]out\b/g, 'checkout'],
  [/\bround[- ]?trips?\b/g, 'roundtrip'],
  [/\b(?:cell|mobile)[- ]?phones?\b/g, 'phone'],
  [/\bwi[- ]fi\b/g, 'wifi'],
  [/\bhang(?:ing)? up\b/g, 'hangup'],
  [/\bgive (?:it )?back\b/g, 'return'],
  [/\bmoney back\b/g, 'refund'],
  [/\bset[- ]up\b/g, 'setup'],
  [/\bhow (?:much|expensive)\b/g, 'howmuch'],
  [/\bhow (?:many|few)\b/g, 'howmany'],
  [/\bhow long\b/g, 'howlong'],
];

/** The first word of a line stands for the rest. */
const families = [
  'number no nr num id identifier reference ref code',
  'phone telephone mobile cell',
  'address street',
  'city town',
  'area region district neighborhood neighbourhood',
  'location place spot whereabouts',
  'parcel package shipment',
  'order purchase',
  'price cost fare charge fee rate',
  'amount sum total',
  'reason why cause',
  'date day',
  'person people passenger guest traveler traveller visitor adult rider attendee',
  'seat spot',
  'movie film',
  'song track tune',
  'type kind sort category genre style',
  'color colour',
  'begin start',
  'end finish until till',
  'destination arrival arrive',
  'origin source departure depart leave from',
  'receiver recipient payee',
  'item product article',
  'photo picture image pic',
  'card creditcard',
  'client customer',
  'fault defect damage broken crack problem issue',
  'cinema theater theatre',
  'doctor dentist therapist',
  'quantity howmany',
  'duration howlong',
  'stay visit sojourn',
  'rating star review',
  'buy purchase',
  'ride cab taxi',
];

const canonical = new Map<string, string>();
for (const family of families) {
  const [first, ...others] = family.split(' ');
  for (const other of others) if (!canonical.has(stem(other))) canonical.set(stem(other), stem(first!));
}

/** Rewrites compounds. @param text Lower case. */
export function joinCompounds(text: string): string {
  return compounds.reduce((joined, [pattern, word]) => joined.replace(pattern, word), text);
}

/** The stem of a word, or that of the word it is a synonym of. @param word Lower case. */
export function keyOf(word: string): string {
  const root = stem(word);
  return canonical.get(root) ?? root;
}
