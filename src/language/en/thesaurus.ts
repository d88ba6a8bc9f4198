/**
 * Words that customer-service bots use for the same thing. General English only: a scenario's own words belong in its
 * facts' `asks`.
 */
import { stem } from './stem.ts';

/** Several words that are one: rewritten before a text is cut into words. */
const compounds: [string, string][] = [
  ['e[- ]?mails?', 'email'],
  ['mail address', 'email address'],
  ['(?:zip|postal|post)[- ]?codes?', 'postcode'],
  ['(?:last|family)[- ]names?', 'surname'],
  ['(?:first|given)[- ]names?', 'firstname'],
  ['dates? of birth|dob|birth[- ]?dates?|birthdays?', 'birthdate'],
  ['pick(?:ed|ing)?[- ]?(?:(?:you|it|them|(?:the|your) \\w+) )?up', 'pickup'],
  ['drop(?:ped|ping)?[- ]?(?:(?:you|it|them|(?:the|your) \\w+) )?off', 'dropoff'],
  ['check(?:ing)?[- ]in', 'checkin'],
  ['check(?:ing)?[- ]out', 'checkout'],
  ['round[- ]?trips?', 'roundtrip'],
  ['(?:cell|mobile)[- ]?phones?', 'phone'],
  ['wi[- ]fi', 'wifi'],
  ['bed[- ]?rooms?', 'bedroom'],
  ['bath[- ]?rooms?', 'bathroom'],
  ['give (?:it )?back', 'return'],
  ['money back', 'refund'],
  ['set[- ]up', 'setup'],
  ['how (?:old|young)', 'what age'],
  ['how heavy', 'what weight'],
  ['how (?:often|frequently|regularly)', 'howoften'],
  ['how (?:soon|early|late)', 'when'],
  ['how (?:big|large|tall)', 'what size'],
  ['how far', 'what distance'],
  ["when d'you|when'd you", 'when do you'],
  ["d'you|d'ya|do ya", 'do you'],
  ["what've", 'what have'],
  ["who've", 'who have'],
  ["who'm", 'whom'],
  ["what're", 'what are'],
  ["what'd", 'what did'],
  ['wanna', 'want to'],
  ['gonna', 'going to'],
  ['gotta', 'got to'],
  ['lemme', 'let me'],
  ['gimme', 'give me'],
  ['(?:booking |record )?(?:locator|pnr)|confirmation (?:codes?|numbers?)', 'booking reference'],
  [
    '(?:number|license|licence|registration|reg) plates?|registration (?:marks?|numbers?)|vehicle registration',
    'plate',
  ],
  ['date of commencement|commencement date', 'start date'],
  ['acct', 'account'],
  ['how (?:much|expensive)', 'howmuch'],
  ['how (?:many|few)', 'howmany'],
  ['how long', 'howlong'],
  ['mon(?=\\W|$)', 'monday'],
  ['tues?', 'tuesday'],
  ['wed(?=,? (?:\\d|[ap]m|morning|afternoon|evening|at)|$)', 'wednesday'],
  ['thurs?|thu', 'thursday'],
  ['fri', 'friday'],
  ['sat(?=,? (?:\\d|[ap]m|morning|afternoon|evening)|$)', 'saturday'],
  ['sun(?=,? (?:\\d|[ap]m|morning|afternoon|evening)|$)', 'sunday'],
  ['whats', "what's"],
  ['wheres', "where's"],
  ['whens', "when's"],
  ['whos', "who's"],
];
const compound = new RegExp(`\\b(?:${compounds.map(([words]) => `(${words})`).join('|')})\\b`, 'g');

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
  'insurance protection cover coverage',
  'luggage baggage suitcase',
  'car vehicle automobile',
  'bath bathroom',
  'cuisine food dish meal',
  'bed bedroom',
  'begin commence kick-off',
  'frequency interval howoften',
  'feed eat',
  'child kid kiddie',
];

const canonical = new Map<string, string>();
for (const family of families) {
  const [first, ...others] = family.split(' ');
  for (const other of others) if (!canonical.has(stem(other))) canonical.set(stem(other), stem(first!));
}

/** Rewrites compounds. @param text Lower case. */
export function joinCompounds(text: string): string {
  return text.replace(
    compound,
    (...match: (string | undefined)[]) => compounds[match.slice(1).findIndex((group) => typeof group === 'string')]![1],
  );
}

/** The stem of a word, or that of the word it is a synonym of. @param word Lower case. */
export function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const root = stem(word);
  const key = canonical.get(root) ?? root;
  // A language has few words; codes, dates and amounts are without end.
  if (keys.size < mostKeys && !/\d/.test(word)) keys.set(word, key);
  return key;
}

const keys = new Map<string, string>();
const mostKeys = 20_000;
