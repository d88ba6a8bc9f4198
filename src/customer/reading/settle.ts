/** What the acts of a turn amount to together: the question outranks side remarks, and one act said twice is one. */
import type { BotReply } from '../../bot/bot.ts';
import { readSentence } from '../../language/text/sentence.ts';
import type { Turn } from '../../language/text/turn.ts';
import type { BotAct } from '../acts.ts';
import { keysOfQuestion } from './bare-keys.ts';
import type { Prepared } from './prepared.ts';

export function settle(
  acts: readonly BotAct[],
  turn: Turn,
  reply: Pick<BotReply, 'messages'>,
  prepared: Prepared,
): BotAct[] {
  const settled = merged(rules.reduce((left, rule) => rule(left, prepared), [...acts]));
  return settled.length > 0 ? settled : [rest(turn, reply, prepared)];
}

type Rule = (acts: BotAct[], prepared: Prepared) => BotAct[];

const has = (acts: readonly BotAct[], ...kinds: BotAct['kind'][]) => acts.some(({ kind }) => kinds.includes(kind));
const without = (acts: readonly BotAct[], ...kinds: BotAct['kind'][]) =>
  acts.filter(({ kind }) => !kinds.includes(kind));

const asksLeave = (act: BotAct) =>
  act.kind === 'confirms' &&
  (act.about === 'act' || act.about === 'summary' || act.about === 'value' || act.keyword !== null);

/** "It can't be undone. Do you confirm?" refuses nothing. */
const questionOutranks: Rule = (acts, { language: { remarks } }) =>
  acts.some(asksLeave)
    ? acts.filter((act) => act.kind !== 'refuses' || (!acts.some(checksValues) && !remarks.mayBeUndone(act.quote)))
    : acts;

const checksValues = (act: BotAct) => act.kind === 'confirms' && (act.about === 'summary' || act.about === 'value');

/** "Let me get you to an advisor. Is that OK?" asks whether the customer wants one. */
const leaveForTakeover: Rule = (acts) => {
  const at = acts.findIndex((act, index) => isBareLeave(act) && acts[index - 1]?.kind === 'promises-human');
  if (at < 0) return acts;
  const { message, quote } = acts[at - 1]!;
  return acts.toSpliced(at - 1, 2, { kind: 'offers-human', message, quote });
};

/** Of nothing that it names itself. */
const isBareLeave = (act: BotAct) => act.kind === 'confirms' && act.values.length === 0;

/** "I can't do that myself. Shall I put you through?" goes on. */
const offerAfterRefusal: Rule = (acts) => {
  const refused = acts.findIndex(({ kind }) => kind === 'refuses');
  const offered = acts.findLastIndex(
    (act) =>
      act.kind === 'promises-human' || act.kind === 'offers-human' || (act.kind === 'confirms' && act.about === 'act'),
  );
  return refused >= 0 && offered > refused ? acts.filter(({ kind }) => kind !== 'refuses') : acts;
};

/** What is asked leave for is not done yet: "I would book a return. Shall I go ahead?" */
const leaveBeforeClaim: Rule = (acts, { language: { remarks } }) =>
  acts.some(
    (act) =>
      act.kind === 'confirms' &&
      act.about !== 'offer' &&
      !remarks.isAside.test(act.quote) &&
      (act.about === 'act' || act.about === 'summary' || act.keyword !== null),
  )
    ? acts.filter(
        (act) =>
          act.kind !== 'claims' ||
          (remarks.isPerfect(act.quote) && !acts.some((one) => one.kind === 'confirms' && one.quote === act.quote)),
      )
    : acts;

/** "All set. When would you like to travel?" Below what has been done, a bot may still put the buttons of its menu. */
const openBeforeClaim: Rule = (acts, prepared) => {
  const asks = has(acts, 'asks') || acts.some((act) => asksByButtons(act, acts));
  if (!asks && !has(acts, 'offers')) return acts;
  return acts.filter(
    (act) =>
      act.kind !== 'claims' ||
      prepared.language.remarks.isPerfect(act.quote) ||
      (!asks &&
        (has(acts, 'offers-more') || prepared.claims(readSentence(act.quote, prepared.language)) !== 'generic')),
  );
};

/** "You are entitled to £18.40. How should we pay it? [Card] [Voucher]"; but "Done! What else can I do? [Menu]" */
const asksByButtons = (act: BotAct, acts: readonly BotAct[]): boolean =>
  act.kind === 'offers' &&
  act.by === 'button' &&
  /\?\s*$/.test(act.quote) &&
  !has(acts, 'offers-more', 'asks-want', 'confirms');

/**
 * Who refuses, or asks for something of the matter, has done nothing that is not said in so many words: "I've located your parcel.
 * Which slot?"
 */
const openIsUndone: Rule = (acts) =>
  acts.some(isOpen) ? acts.filter((act) => act.kind !== 'claims' || act.doubt === undefined) : acts;

const isOpen = (act: BotAct): boolean =>
  act.kind === 'refuses' ||
  act.kind === 'asks' ||
  act.kind === 'asks-other' ||
  act.kind === 'confirms' ||
  (act.kind === 'offers' && act.by !== 'button');

/** The author's words outweigh what else was read: who says that it isn't done has done nothing, and a refusal that is right is no other. */
const ownWordsFirst: Rule = (acts, { ownWords, language }) => {
  const left = has(acts, 'refuses-rightly') ? without(acts, 'refuses') : acts;
  const isUndone = left.some(
    (act) => act.kind === 'refuses' && ownWords(readSentence(act.quote, language)) === 'not-done',
  );
  return isUndone ? without(left, 'claims') : left;
};

/** Done for another number than the customer's is not done. */
const wrongClaim: Rule = (acts, { brief }) =>
  acts.filter(
    (act) =>
      act.kind !== 'claims' ||
      !acts.some(
        (one) =>
          one.kind === 'informs' && !one.correct && one.quote === act.quote && Object.hasOwn(brief.facts, one.about),
      ),
  );

/** Whoever asks is neither leaving nor busy. */
const askingFirst: Rule = (acts) => {
  if (!has(acts, 'asks', 'confirms', 'offers', 'offers-human')) return acts;
  const left = without(acts, 'goodbye', 'waits');
  return has(acts, 'asks', 'confirms') ? without(left, 'asks-want') : left;
};

const claimFirst: Rule = (acts) => {
  if (has(acts, 'claims')) return without(acts, 'waits', 'asks-want', 'asks-other');
  // Whoever asks to wait for what is under way asks for nothing else in a statement.
  return has(acts, 'waits') ? acts.filter((act) => act.kind !== 'asks-other' || act.quote.includes('?')) : acts;
};

const rules: readonly Rule[] = [
  leaveForTakeover,
  keysOfQuestion,
  ownWordsFirst,
  wrongClaim,
  openIsUndone,
  questionOutranks,
  offerAfterRefusal,
  leaveBeforeClaim,
  openBeforeClaim,
  askingFirst,
  claimFirst,
];

/** The same act twice in a turn is one; the first place is kept. */
function merged(acts: readonly BotAct[]): BotAct[] {
  const seen = new Set<string>();
  return acts.filter((act) => {
    const name = nameOf(act);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function nameOf(act: BotAct): string {
  switch (act.kind) {
    case 'asks':
      return `asks ${act.fact}`;
    case 'informs':
      return `informs ${act.about} ${act.value}`;
    case 'offers':
    case 'confirms':
    case 'asks-other':
      return `${act.kind} ${act.quote}`;
    default:
      return act.kind;
  }
}

/** Nothing was read: it spoke of the matter, or of nothing that could be made out. */
function rest(turn: Turn, { messages }: Pick<BotReply, 'messages'>, { subject }: Prepared): BotAct {
  const message = messages.findIndex(({ text }) => text.trim() !== '');
  const quote = message < 0 ? '' : messages[message]!.text.trim().slice(0, 300);
  const told = turn.sentences.some(({ keys }) => keys.some((key) => subject.has(key)));
  return { kind: told ? 'states' : 'unknown', message: Math.max(0, message), quote };
}
