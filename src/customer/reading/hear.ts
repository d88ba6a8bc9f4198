/** The acts of a turn, sentence by sentence and list by list. */
import type { SpeechKind } from '../../language/text/rows.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { mentions } from '../../language/text/values.ts';
import type { BotAct } from '../acts.ts';
import { formsIn } from './answer-forms.ts';
import { answersIn, type Answer } from './answers.ts';
import { factsMentioned, factsNamed } from './asks.ts';
import { factByForm } from './by-form.ts';
import { claimOf } from './claim-of.ts';
import { confirmButtons } from './confirms.ts';
import { hearSentences, type HeardSentence } from './heard-sentence.ts';
import { echoesOf } from './turn-echoes.ts';
import { askedAgain } from './value-unknown.ts';
import { jointly, type Ask } from './jointly.ts';
import { keywordsIn } from './keywords.ts';
import { likelyFact } from './likely-fact.ts';
import { likelyAct } from './likely.ts';
import { readList } from './lists.ts';
import type { Context, Hearing } from './context.ts';
import { answerQuestion } from './questions.ts';
import { choicesOf, offered } from './turn-choices.ts';

export function hearTurn(hearing: Hearing): BotAct[] {
  const { turn, prepared, messages, disclosed, heldBack } = hearing;
  const heard = hearSentences(turn.sentences.filter(({ role }) => role !== 'suggestion' && role !== 'small-print'));
  const echoes = echoesOf(
    hearing,
    heard.some(({ speech }) => speech.has('asks-check')),
  );
  const keywords = keywordsIn(
    heard.map(({ sentence }) => sentence),
    prepared.aims,
  );
  const senses = new Map(turn.lists.map((list) => [list, readList(list, heard, prepared, echoes, keywords)]));
  const buttons = messages.flatMap(({ options }) => options);
  const choices = buttons.length > 0 ? null : choicesOf(turn, { heard, senses, keywords, language: prepared.language });
  const context: Context = {
    turn,
    messages,
    prepared,
    disclosed,
    heldBack,
    heard,
    senses,
    buttons,
    choices,
    keywords,
    echoes,
  };
  const answers = [
    ...answersIn(turn.sentences, prepared.learn, prepared.ownValues),
    ...formsIn(turn.sentences, prepared.forms, prepared.ownValues),
  ];
  const spoken = heard.map((one): Ask => ({ sentence: one.sentence, read: (using) => actsOf(one, using, answers) }));
  const needed = turn.lists
    .filter((list) => senses.get(list) === 'needs')
    .map(({ items }) => items.map(({ sentence }): Ask => ({ sentence, read: (using) => actsOfItem(sentence, using) })));
  const read = jointly([...spoken, ...needed.flat()], context);
  const actsIn = (asks: readonly Ask[]) => asks.flatMap((ask) => read.get(ask)!);
  let acts = [...offered(context), ...actsIn(spoken), ...needed.flatMap((items) => whatItHas(actsIn(items)))];
  acts = askedAgain(acts, context);
  const known = prepared.brief.facts;
  // "Select your address", of several with the postcode that was told.
  const shown = [...buttons, ...(choices?.options ?? [])].map(({ label }) => label);
  acts = acts.filter(
    (act) =>
      act.kind !== 'asks' ||
      !(disclosed?.has(act.fact) ?? false) ||
      !shown.some(
        (label) =>
          label !== String(known[act.fact]!.value) && mentions(label, known[act.fact]!.value, prepared.language),
      ),
  );
  if (choices !== null && turn.lists.some((list) => senses.get(list) === 'choices')) {
    const { intro } = turn.lists.find((list) => senses.get(list) === 'choices')!;
    const asked = acts.filter((act) => act.kind !== 'asks' || act.quote !== intro?.quote);
    return asked.some(({ kind }) => kind === 'confirms') ? asked : [...asked, ...confirmButtons(context)];
  }
  if (choices?.by === 'label') acts = withoutWhich(acts, heard);
  if (!acts.some((act) => act.kind === 'confirms' || act.kind === 'offers-human' || isNews(act, context)))
    acts.push(...confirmButtons(context));
  if (acts.some(({ kind }) => telling.has(kind))) return acts;
  const named = mentioned(context);
  const likely = named.length > 0 || acts.some(({ kind }) => kind === 'asks-other') ? null : likelyAct(context);
  return likely === null ? [...acts, ...named] : [...acts, likely];
}

/** It is done, and no plan: "It will be frozen from 1 April. [Confirm] [Cancel]" */
const isNews = (act: BotAct, { prepared: { language } }: Context): boolean =>
  act.kind === 'claims' && act.doubt === undefined && !language.clauses.isPromised(language.normalise(act.quote));

/** "Which suits you?" is answered by the choice. */
function withoutWhich(acts: readonly BotAct[], heard: readonly HeardSentence[]): BotAct[] {
  const which = heard.filter(
    ({ speech, wh, sentence }) =>
      wh &&
      (speech.has('lets-choose') || speech.has('asks-want')) &&
      sentence.text.endsWith('?') &&
      sentence.words.length < 10,
  );
  return acts.filter(({ kind, quote }) => kind !== 'asks' || !which.some(({ sentence }) => sentence.quote === quote));
}

/** Acts that say why the turn was said. */
const telling = new Set<BotAct['kind']>([
  'asks',
  'confirms',
  'offers',
  'offers-human',
  'informs',
  'claims',
  'refuses',
  'refuses-rightly',
  'did-not-understand',
  'promises-human',
  'promises-contact',
  'waits',
  'offers-more',
  'asks-want',
  'goodbye',
]);

/** Where nothing else is said, a fact that is named is asked for. */
function mentioned({ heard, prepared, disclosed }: Context): BotAct[] {
  for (const { sentence } of heard) {
    if (sentence.role !== 'text') continue;
    const facts = factsMentioned(sentence, prepared.profiles, disclosed);
    const place = { message: sentence.message, quote: sentence.quote, doubt: { rivals: ['states'] } };
    if (facts.length > 0) return facts.map((fact) => ({ kind: 'asks', fact, ...place }));
  }
  return [];
}

/** Of needed things the customer gives what it has. */
const whatItHas = (acts: readonly BotAct[]): readonly BotAct[] =>
  acts.some(({ kind }) => kind === 'asks') ? acts.filter(({ kind }) => kind === 'asks') : acts.slice(0, 1);

/** What an item of a list of needed details asks for. */
function actsOfItem(sentence: Sentence, { prepared, disclosed }: Context): BotAct[] {
  const place = { message: sentence.message, quote: sentence.quote };
  const { profiles, brief } = prepared;
  const named = factsNamed(sentence, profiles, disclosed);
  const formed = named.length > 0 ? null : factByForm(sentence, brief.facts, disclosed, true);
  const likely =
    named.length > 0 || formed !== null ? null : likelyFact(sentence, profiles, disclosed ?? new Set(), needs);
  const facts = named.length > 0 ? named : [formed ?? likely].filter((fact) => fact !== null);
  return facts.length === 0
    ? [{ kind: 'asks-other', words: sentence.quote.slice(0, 200), ...place }]
    : facts.map((fact) => ({ kind: 'asks', fact, ...place }));
}

const needs: ReadonlySet<SpeechKind> = new Set<SpeechKind>(['needs']);

/** Speech that is an act of its own. */
const direct = [
  'refuses',
  'did-not-understand',
  'offers-more',
  'asks-want',
  'apologises',
  'thanks',
  'greets',
  'goodbye',
  'waits',
  'promises-human',
  'promises-contact',
] as const;

function actsOf(heard: HeardSentence, context: Context, answers: readonly Answer[]): BotAct[] {
  const { sentence, speech } = heard;
  const place = { message: sentence.message, quote: sentence.quote };
  const acts: BotAct[] = [];
  const isLabel = sentence.role === 'heading' || sentence.role === 'item' || sentence.role === 'quotation';
  for (const kind of direct) {
    if (!speech.has(kind) || (isLabel && kind !== 'apologises' && kind !== 'refuses')) continue;
    if (sentence.role === 'item' && kind === 'refuses' && isChoice(sentence, context)) continue;
    acts.push({ kind, ...place });
  }
  const mine = answers.filter((answer) => answer.sentence === sentence);
  for (const { about, value, correct, rivals } of mine) {
    const doubt = rivals.length > 0 ? { doubt: { rivals: rivals.map((one) => `${about} is ${one}`) } } : {};
    acts.push({ kind: 'informs', about, value, correct, ...doubt, ...place });
  }
  const standing = context.prepared.ownWords(sentence);
  if (standing === 'refused') acts.push({ kind: 'refuses-rightly', ...place });
  if (standing === 'not-done' && !speech.has('refuses')) acts.push({ kind: 'refuses', ...place });
  const claim = standing === null && !isChoice(sentence, context) ? claimOf(heard, context) : null;
  if (claim !== null)
    acts.push({ kind: 'claims', ...(claim === 'meant' ? { doubt: { rivals: ['states'] } } : {}), ...place });
  acts.push(...answerQuestion(heard, context, mine));
  return acts;
}

/** The only row of a table is none. */
const isChoice = (sentence: Sentence, { turn, senses }: Context) =>
  turn.lists.some(
    (list) =>
      senses.get(list) !== 'told' &&
      list.items.filter(({ head }) => !head).length > 1 &&
      list.items.some((item) => item.sentence === sentence),
  );
