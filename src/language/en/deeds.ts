/** What services do for customers: verbs that come to the same, and how things stand once it is done. */
import { saidOf, wordPattern, type Parts } from '../text/pattern.ts';
import { clauses } from './clauses.ts';
import { spelling } from './spelling.ts';

const { keyOf } = spelling;
const { isDenied, isWished } = clauses;

interface Deed {
  /** Verbs, and nouns for the doing: "cancel", "cancellation". */
  words: string;
  /** Patterns of the state things are in then: "on hold". */
  states?: readonly string[];
  /** Of those that deny something: "no longer exists". */
  gone?: readonly string[];
}

const onItsWay = ['on its|their|the way', 'in the post|mail', 'in|landed|landing|hit ..1 your inbox|mailbox'];
const running = ['is|are now? live|active|on|open|working|valid|up_and_running|back_on|back_up !to'];
const yours = [
  'is|are|sits|stands now? yours|all_yours|in_place|in_the_diary|in_the_calendar|in_the_book|confirmed|secured|all_set',
  'you are now? in $|for|on',
  'you are now? down|expected for|on|at|with',
  'have|got you down|in for|on|at',
  'you ..3 have a|your|the? seat|seats|place|places|table|room|slot|berth on|in|at|for|with',
];

const deeds: readonly Deed[] = [
  {
    words:
      'cancel cancellation terminate termination end close closure stop discontinue rescind revoke annul void withdraw quash drop waive lift delete erase remove unsubscribe undo scrap',
    states: [
      'is|are now? off|over|gone|history|void|no_longer_active|no_more',
      'set aside',
      'brought to an end',
      'called off',
    ],
    gone: [
      'you are no_longer a|our|one|with customer|member|subscriber|of|us',
      'no_longer exists|runs|renews',
      'is|are no_more',
    ],
  },
  {
    words: 'pause hold freeze suspend',
    states: ['on hold|ice|pause', 'is|are now? asleep|dormant'],
  },
  {
    words: 'refund reimburse reimbursement repay credit return payout compensate',
    states: [
      'have|has|been|is|we|i paid|sent|put|given|moved|transferred ..4 back',
      'on its|their|the way back',
      'on its|their|the way to|into you|your',
      'is|are|been|now back in|on|into|with|to your|you',
      'is|are heading|coming|going|travelling back to ..1 you|your',
      'have|has left us|our_account|our_bank',
      'you have your ..2 back',
    ],
  },
  {
    words: 'book booking reserve reservation secure schedule arrange appointment visit collection',
    states: yours,
  },
  {
    words:
      'change move switch update amend amendment alter rebook reschedule transfer convert swap exchange correct correction adjust modify shift rearrange upgrade downgrade postpone',
    states: [
      'is|are now !being|in|under|pending|due|waiting|awaiting|overdue|late|too|processing|with|available|possible|time|what|how|where',
    ],
  },
  {
    words:
      'register registration file submit submission lodge log record report raise open claim complaint dispute trace ticket',
    states: ['on file|record', 'in our|the system|books|records'],
  },
  {
    words:
      'send resend resent ship dispatch despatch post mail email forward redeliver redelivery issue reissue print replace replacement order exchange',
    states: onItsWay,
  },
  { words: 'note save record enter store', states: ['on file|record', 'in our|the system|books|records'] },
  { words: 'order place buy purchase', states: [...yours.slice(0, 1), ...onItsWay] },
  { words: 'activate activation enable switch turn add buy open set', states: running },
  { words: 'unlock unblock reinstate restore reconnect reset', states: running },
  { words: 'block bar lock deactivate disable', states: ['can no longer be used', 'is|are now? dead|useless'] },
  {
    words: 'join enrol enroll sign subscribe register registration admit',
    states: [...running, 'you are now? in|a_member|aboard|on_board|one_of_us|part_of'],
  },
  { words: 'renew renewal extend extension prolong', states: ['is|are now? good|valid|due until|till|to|on'] },
  {
    words: 'repair fix mend restore solve resolve',
    states: ['is|are working|running|up again|now|fine', 'is|are back'],
  },
  { words: 'add include attach', states: ['is|are now? in|on|part_of your|the'] },
  { words: 'pay payment settle settlement transfer transmit' },
  { words: 'share play start' },
  { words: 'approve approval grant accept acceptance' },
];

const byKey = new Map<string, Set<number>>();
for (const [index, { words }] of deeds.entries()) {
  for (const key of words.split(' ').map(keyOf)) byKey.set(key, (byKey.get(key) ?? new Set()).add(index));
}

/** Deeds that keys speak of, by their place in the list. */
export const deedsOf = (keys: readonly string[]): Set<number> =>
  new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));

/** Deeds that an author's words for "done" mean: those of the verb, where that says more than "made". */
export function deedsMeant(words: readonly string[]): Set<number> {
  const verbs = deedsOf(words.filter((word) => isParticiple(word) && !light.has(word)).map(keyOf));
  return verbs.size > 0 ? verbs : deedsOf(words.map(keyOf));
}

export const isDeed = (key: string): boolean => byKey.has(key);

const parts: Parts = {
  adverb: [
    'now|just|already|all|successfully|also|both|officially|fully|today|automatically|immediately|duly|hereby|safely|then',
  ],
  bot: [
    'i|we|our_team|our_office|the_office|the_team|the_system|our_system|the_authority|the_company|the_bank|the_insurer|the_society',
  ],
};
const pattern = (...lines: string[]) => {
  const made = wordPattern(lines, parts);
  return (words: readonly string[]) => made.test(saidOf(words, false));
};

/** What stands before the verb where it is done. */
const isBeforeDone = pattern(
  'has|have|is|are|was|were|been|stands {adverb}? {adverb}? $',
  '{bot} {adverb}? {adverb}? $',
  'that_is|got|have|had you|your|it|the|a|this|that|them|both|everything ..4 $',
  '^|and|so|now {adverb}? successfully|now|just|all {adverb}? $',
  'status|state ..3 changed|set|switched|moved|updated|went ..4 to $',
);
/** Done by somebody else, or under way. */
const isOthers = pattern(
  '^ ..1 you|they|he|she|customers|people|who have|had? {adverb}? {adverb}? $',
  'which|that|when|if|once|and|but you|they have|had? {adverb}? {adverb}? $',
  'being|getting {adverb}? $',
);
/** Long ago. */
const isPast = pattern(
  'last year|month|week|time|summer|winter|spring|autumn|season',
  'hours|days|weeks|months|years ago',
  'back in !your|the|our|a|place|stock|action',
  'previously|formerly|originally|in_the_past|since_then|at_the_time',
);
/** Of hours, of places and of what is no longer to be had. */
const isOtherSense = pattern(
  '!your is|are|we_are closed|open on|from|until|till|between|daily|at|for',
  'booked out|up|solid',
  'by you|him|her|them !today|now',
  'returned|sent|back|delivered to us|our|the_sender|sender|the_warehouse|the_shop',
);
const hasGoneThrough = pattern(
  'went|gone|come|came|been through',
  'is|are|was now? complete|successful|through|final|finished|effective|a_success',
  '^ ..2 complete|successful $',
);
const isWas = pattern('was|were {adverb}? {adverb}? $');

const light = new Set(
  'made done processed completed actioned executed effected issued placed confirmed finalised finalized arranged granted accepted initiated submitted started launched carried gone put set through'.split(
    ' ',
  ),
);
const participles = new Set(
  'sent resent paid repaid done made put set given taken found written reset begun gone left sold bought brought kept shut withdrawn rebuilt shipped frozen held lifted drawn undone'.split(
    ' ',
  ),
);
export const isParticiple = (word: string) => participles.has(word) || /^[a-z-]{2,}ed$/.test(word);
const isFinite =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|shall|may|might|must|get|gets|got|takes?|comes?|goes|costs?)$/;
/** May follow a verb that stands without "is": "Booked for Friday". */
const follows =
  /^(?:on|in|at|for|to|until|till|from|with|as|under|now|again|today|already|successfully|too|and|by|back|up|over|out|\d.*|\w+day)$/;

const stateOf = deeds.map(({ states = [] }) => (states.length === 0 ? null : pattern(...states)));
const goneOf = deeds.map(({ gone = [] }) => (gone.length === 0 ? null : pattern(...gone)));

/** Does a clause say that one of these deeds is done, and now? @param words With contractions unfolded. */
export function saysDone(words: readonly string[], wanted: ReadonlySet<number>): boolean {
  if (isPast(words) || isOtherSense(words)) return false;
  if (hasGoneThrough(words) && speaksOf(words, -1, wanted)) return !isUnsure(words);
  for (const [index, word] of words.entries()) {
    if (!isParticiple(word)) continue;
    const isWanted = [...deedsOf([keyOf(word)])].some((deed) => wanted.has(deed));
    const isLight = light.has(word) || (word === 'requested' && words[index - 1] === 'successfully');
    if (!isWanted && !(isLight && speaksOf(words, index, wanted))) continue;
    if (isDoneAt(words, index)) return true;
  }
  if ([...wanted].some((deed) => stateOf[deed]?.(words) === true)) return !isUnsure(words);
  return [...wanted].some((deed) => goneOf[deed]?.(words) === true) && !isWished(words.join(' ')) && !isToCome(words);
}

/** Does it say that one of the author's own verbs is done? */
export const saysVerbDone = (words: readonly string[], keys: ReadonlySet<string>): boolean =>
  !isPast(words) && words.some((word, index) => isParticiple(word) && keys.has(keyOf(word)) && isDoneAt(words, index));

const isUnsure = (words: readonly string[]) =>
  isDenied(words.join(' ')) || isWished(words.join(' ')) || isToCome(words);
const isToCome = pattern('will|shall|would|should|goes|gets|once|when|if|unless|until_then|how|what|why');

/** "The change is made." */
export const speaksOf = (words: readonly string[], at: number, wanted: ReadonlySet<number>) =>
  words.some((word, index) => index !== at && [...deedsOf([keyOf(word)])].some((deed) => wanted.has(deed)));

function isDoneAt(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at);
  if (isUnsure(before) || isOthers(before)) return false;
  const next = words[at + 1];
  if (isWas(before) && !words.includes('your') && !words.includes('you')) return false;
  if (isBeforeDone(before)) return true;
  const isBare = at <= 6 && (next === undefined || follows.test(next)) && !words.some((word) => isFinite.test(word));
  return isBare && !isPluralRule(before);
}

/** "Bookings cancelled within a day …" */
const isPluralRule = (before: readonly string[]) =>
  before.length > 0 &&
  /[a-z]{3,}[^s]s$/.test(before.at(-1)!) &&
  !before.some((word) => /^(?:your|the|both|all|\d.*)$/.test(word));
