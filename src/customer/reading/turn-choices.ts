/** What a turn lets choose among, in words or on buttons. */
import type { BotOption } from '../../bot/bot.ts';
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { Turn } from '../../language/text/turn.ts';
import type { BotAct } from '../acts.ts';
import { fragmentChoices, spreadAlternatives, statedAlternatives } from './alternatives.ts';
import { factsAsked } from './asks.ts';
import { keyedChoices, listChoices, type Choices } from './choices.ts';
import type { Context } from './context.ts';
import type { HeardSentence } from './heard-sentence.ts';
import { momentsIn } from './moments.ts';
import { momentsInstead, momentsTold, suggestedMoments } from './suggested.ts';
import { wordMenu } from './word-menu.ts';
import { pointsBack, wordedChoices } from './worded-choices.ts';

/** Menus and lists to choose from; of choices in a sentence see questions.ts. */
export function choicesOf(
  turn: Turn,
  { heard, senses, keywords, language }: Pick<Context, 'heard' | 'senses' | 'keywords'> & { language: Language },
): Choices | null {
  const plain = turn.sentences.filter(({ role }) => role === 'text' || role === 'heading' || role === 'item');
  const lists = turn.lists.filter((list) => senses.get(list) === 'choices');
  const listed = lists.map((list) => listChoices(list, language)).filter((one) => one !== null);
  if (listed.length > 0) {
    const by = listed.every((one) => one.by === 'key') ? 'key' : 'label';
    return { options: listed.flatMap((one) => one.options), by };
  }
  if (keywords.choices.length > 0) return { options: [...keywords.choices], by: 'key' };
  if (keywords.keyword !== null) return null;
  const keyed = keyedChoices(plain, language);
  if (keyed !== null) return keyed;
  const worded = wordMenu(plain, language);
  if (worded.length > 0) return { options: worded, by: 'key' };
  const options = statedOptions(heard);
  return options.length > 0 ? { options, by: 'label' } : null;
}

/** Choices that are told, where a question without any of its own lets choose: "… Which would you like?" */
function statedOptions(heard: readonly HeardSentence[]): BotOption[] {
  const told = heard.filter(({ sentence, speech }) => sentence.role === 'text' && !isSalutation(sentence, speech));
  const spread = spreadAlternatives(told.map(({ sentence }) => sentence));
  const lets = told.some(
    (one) =>
      (one.speech.has('lets-choose') && (!one.yesNo || asksForPreference(one))) ||
      (one.speech.has('asks-want') && one.wh),
  );
  const asked = told.some(({ sentence }) => sentence.text.endsWith('?'));
  if (spread.length > 0 && asked) return spread;
  const dated = momentsBefore(told);
  if (dated.length > 0) return dated;
  const suggested = suggestedMoments(told);
  if (suggested.length > 0) return suggested;
  const hasItsOwn = told.some(({ sentence }) => sentence.text.endsWith('?') && wordedChoices(sentence).length > 1);
  const instead = [momentsInstead, momentsTold].map((read) => read(told)).find(({ length }) => length > 0);
  if (instead !== undefined) return instead;
  if ((!lets && asked) || hasItsOwn) return [];
  for (const { sentence } of told) {
    const stated = lets ? statedAlternatives(sentence) : [];
    if (stated.length > 0) return stated;
    const fragments = sentence.text.endsWith('?') ? [] : fragmentChoices(sentence);
    if (fragments.length > 0 && (isPlainOr(sentence) || (lets && told.length <= clipped))) return fragments;
  }
  return [];
}

/** "Do you have a preference?": asked with yes or no, and answered by one of them. */
const asksForPreference = ({ sentence, speech }: HeardSentence): boolean =>
  pointsBack(sentence) && !speech.has('asks-leave') && !speech.has('offers-extra') && sentence.text.endsWith('?');

/** "We have June 2, 12 or 20. What day would you like?": what is asked right behind days and times is which. */
function momentsBefore(told: readonly HeardSentence[]): BotOption[] {
  for (const [at, { sentence }] of told.entries()) {
    const next = told[at + 1];
    const asksWhich =
      next !== undefined &&
      (next.wh ||
        !next.yesNo ||
        (next.speech.has('lets-choose') && asksForPreference(next)) ||
        sentence.language.choices.anyOfThese.test(next.sentence.text)) &&
      next.sentence.text.endsWith('?') &&
      next.sentence.words.length <= 8;
    if (!asksWhich || sentence.text.endsWith('?')) continue;
    const labels = momentsIn(sentence.seen.replace(/[.!]+$/, ''), sentence.language, true);
    if (labels.length > 0) return labels.map((label) => ({ label, value: label }));
  }
  return [];
}

/** "Dear Sir or Madam," is nothing to choose from. */
const isSalutation = ({ text, words }: Sentence, speech: HeardSentence['speech']) =>
  speech.has('greets') && words.length < 8 && !text.endsWith('?');

/** Sentences of a turn so short that words without a verb may be its question. */
const clipped = 3;

/** "Gas or electric." asks, "Monday, Tuesday, Friday." may tell. */
const isPlainOr = ({ seen, language }: Sentence) => seen.includes(' / ') || seen.includes(language.choices.or);

/** Buttons and choices in words, as acts. */
export function offered({ messages, choices, prepared, heard, turn, senses, disclosed }: Context): BotAct[] {
  const acts: BotAct[] = [];
  for (const [message, { text, options }] of messages.entries()) {
    if (options.length > 0)
      acts.push({ kind: 'offers', options, by: 'button', fact: null, message, quote: text.trim() });
  }
  if (choices === null) return acts;
  const list = turn.lists.find((one) => senses.get(one) === 'choices');
  const asking =
    heard.find(({ speech }) => speech.has('lets-choose'))?.sentence ??
    list?.intro ??
    list?.items[0]?.sentence ??
    turn.sentences[0]!;
  const fact = factsAsked(asking, prepared.profiles, disclosed)[0] ?? null;
  acts.push({ kind: 'offers', ...choices, fact, message: asking.message, quote: asking.quote });
  return acts;
}
