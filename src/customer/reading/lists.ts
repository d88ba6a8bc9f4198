/** What a list is for: details that are needed, choices, values to check, or nothing to answer. */
import type { Sentence } from '../../language/text/sentence.ts';
import type { List } from '../../language/text/turn.ts';
import { factsNamed } from './asks.ts';
import { asksForKeyIn, isBareVerb } from './choices.ts';
import type { Echo } from './echoes.ts';
import type { HeardSentence } from './heard-sentence.ts';
import type { Keywords } from './keywords.ts';
import type { Prepared } from './prepared.ts';

export type ListSense = 'needs' | 'choices' | 'values' | 'told';

export function readList(
  list: List,
  heard: readonly HeardSentence[],
  { profiles }: Prepared,
  echoes: ReadonlyMap<Sentence, readonly Echo[]> = none,
  keywords: Pick<Keywords, 'keyword'> = { keyword: null },
): ListSense {
  if (list.suggestions) return 'told';
  const intro = heard.find(({ sentence }) => sentence === list.intro) ?? null;
  const after = sentenceAfter(list, heard);
  // "Text 1 for the quay, 2 for the park"
  if (intro !== null && isBareVerb(intro.sentence) && list.items.every(({ marker }) => marker !== '-'))
    return 'choices';
  if (isSteps(list) && intro !== null && intro.sentence.language.remarks.introducesSteps.test(intro.sentence.text))
    return 'told';
  const says = (act: 'needs' | 'lets-choose' | 'asks-want' | 'asks-check') =>
    intro?.speech.has(act) === true || (act !== 'needs' && after?.speech.has(act) === true);
  const count = list.items.length;
  const named = list.items.filter(({ sentence }) => factsNamed(sentence, profiles).length > 0).length;
  // "Member HC-70412": a value of the customer's own is none that is needed.
  const repeats = (sentence: Sentence) => echoes.get(sentence)?.some(({ correct }) => correct) === true;
  const valued = list.items.filter(({ sentence }) => isValued(sentence.seen) || repeats(sentence)).length;
  const others = heard.filter(({ sentence }) => !list.items.some((item) => item.sentence === sentence));
  const asksKey = asksForKeyIn(others.map(({ sentence }) => sentence));
  if (
    (says('needs') || (intro !== null && isLikelyNeeds(intro, after) && valued === 0 && !isSteps(list))) &&
    !(says('lets-choose') && named * 2 < count && count > 1) &&
    !(asksKey && named * 2 < count)
  ) {
    return valued * 2 > count && named === 0 ? 'values' : 'needs';
  }
  // What of it is the customer's own is none of several to choose.
  const isSummary = valued === count && list.items.some(({ sentence }) => repeats(sentence));
  if (valued * 2 > count && (isSummary || !says('lets-choose')) && !asksKey) return 'values';
  if (count < 2) return 'told';
  // Questions under numbers are each to be answered.
  if (list.items.every(({ sentence }) => sentence.text.endsWith('?')) && !asksKey) return 'told';
  if (isSteps(list)) return 'told';
  // "Do any of these work for you?"
  if (
    heard.some(({ sentence }) => sentence.role === 'text' && sentence.language.choices.anyOfThese.test(sentence.text))
  )
    return 'choices';
  const askedFor =
    named === count ||
    (named * 2 >= count && intro !== null && intro.sentence.language.choices.namesDetails.test(intro.sentence.text));
  if (askedFor && !asksKey && !says('lets-choose')) return 'needs';
  if (says('lets-choose') || says('asks-want')) return isShort(list) ? 'choices' : 'told';
  if (named * 2 > count && named > 1 && heard.some(({ speech }) => speech.has('needs'))) return 'needs';
  if (named === count && intro === null) return 'needs';
  if (intro?.sentence.text.endsWith('?') && isShort(list)) return 'choices';
  // What is agreed to by a word as a whole: "1. Cancel A 2. Cancel B. Reply yes to go ahead."
  if (keywords.keyword !== null && !asksKey) return 'told';
  const numbered = list.items.every(({ marker }) => marker !== '-');
  const asked = others.some(({ sentence }) => sentence.role === 'text' && sentence.text.endsWith('?'));
  const lets = others.some(
    ({ speech, sentence }) =>
      sentence.text.endsWith('?') &&
      (speech.has('lets-choose') || speech.has('asks-want')) &&
      !speech.has('asks-leave'),
  );
  return numbered && isShort(list) && (asksKey || lets || !asked) && !isTelling(intro) ? 'choices' : 'told';
}

/** The model hears it introduce what is needed, and nothing that is asked of the list as it stands. */
const isLikelyNeeds = ({ said }: HeardSentence, after: HeardSentence | null): boolean =>
  said.logit('needs') > likely &&
  ofWhole.every((label) => said.logit(label) < said.logit('needs') - likely && (after?.said.logit(label) ?? -9) < 0);

/** A chance of 99 %. */
const likely = 4.5;
const ofWhole = ['asks-check', 'asks-leave', 'lets-choose', 'guides'] as const;
const none: ReadonlyMap<Sentence, readonly Echo[]> = new Map();

const isShort = ({ items }: List) =>
  items.filter(({ sentence }) => sentence.words.length > 14 || sentence.words.length === 0).length * 2 < items.length;

/** What the customer is to do itself. */
const isSteps = ({ items }: List) => items.filter(({ sentence }) => isCommand(sentence)).length * 2 > items.length;

const isCommand = ({ seen, words, language }: Sentence) =>
  language.choices.commands.test(seen) || language.claims.isSelfService(words);

/** "Postcode: KT4 7QD", "Total: £20": a name and what it is. */
const isValued = (seen: string) => /^[^:?]{2,40}:\s+\S/.test(seen) && (/:.*\d/.test(seen) || /:\s+\p{Lu}/u.test(seen));

/** Steps, consequences, things that were done. */
const isTelling = (intro: HeardSentence | null) =>
  intro !== null && intro.sentence.language.remarks.introducesTold.test(intro.sentence.text);

function sentenceAfter(list: List, heard: readonly HeardSentence[]): HeardSentence | null {
  const last = list.items.at(-1)?.sentence;
  const at = heard.findIndex(({ sentence }) => sentence === last);
  return at < 0 ? null : (heard[at + 1] ?? null);
}
