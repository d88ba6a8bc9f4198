/**
 * What a turn without a question comes to where only its outcome is left: after "Shall I book it?" and a yes, "You have seats 14A
 * and 14B" says that it is done, in no words that say so.
 */
import type { ActLabel } from '../../language/model/labels.ts';
import type { Language } from '../../language/language.ts';
import { onceFor } from '../../language/text/remember.ts';
import { dateSpans } from '../../language/text/dates.ts';
import { looseTimeSpans } from '../../language/text/times.ts';
import { wordsOf } from '../../language/text/words.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { Turn } from '../../language/text/turn.ts';
import type { BotAct } from '../acts.ts';

/** Why nothing but the outcome is left: `leave` was given to act, all was `told`, or what came since then was `remarked` on. */
export type Awaited = 'leave' | 'told' | 'remarked';

export function concludes(
  acts: readonly BotAct[],
  turn: Turn,
  awaited: Awaited,
  decline: readonly string[],
): BotAct | null {
  const isUnwanted = (quote: string) => {
    const keys = turn.sentences[0]?.language.keysOf(quote) ?? [];
    return decline.some((one) => turn.sentences[0]!.language.keysOf(one).every((key) => keys.includes(key)));
  };
  if (acts.some((act) => goesOn(act, awaited) && !(act.kind === 'confirms' && isUnwanted(act.quote)))) return null;
  // What follows an offer is said of that: "Do you fancy a spa day? Totally up to you!"
  const offer = acts.find((act) => act.kind === 'confirms');
  const offered = turn.sentences.findIndex(({ quote }) => offer !== undefined && offer.quote.endsWith(quote));
  const told = turn.sentences.filter(
    ({ role, text }, at) => role !== 'small-print' && !text.endsWith('?') && (offered < 0 || at < offered),
  );
  const appointed = told.findIndex((sentence) => isAppointed(sentence, awaited));
  // "Friday at 3 it is! Jo will see you then."
  const isOfIt = (at: number) => appointed >= 0 && at > appointed;
  if (told.some((sentence, at) => isPutOff(sentence, awaited, isOfIt(at)))) return null;
  const ofCase = told.filter(isOfCase);
  const telling = (ofCase.length > 0 ? ofCase : told).filter((one) => !isNod(one));
  const outcome =
    ofCase.find((sentence) => isOutcome(sentence, awaited)) ??
    (isOver(acts, awaited) && !told.some((one) => isDenied(one) || isGuide(one)) ? telling[0] : undefined);
  if (outcome === undefined) return null;
  return { kind: 'claims', doubt: { rivals: ['states'] }, message: outcome.message, quote: outcome.quote };
}

/** Something is asked, refused or still to come, or it is claimed already. */
const goesOn = (act: BotAct, awaited: Awaited): boolean => {
  // Below what was done a bot puts the buttons of its menu.
  if (act.kind === 'offers') return awaited !== 'leave' || act.by !== 'button';
  if (act.kind === 'confirms') return awaited !== 'leave' || act.about !== 'offer' || act.keyword !== null;
  return open.has(act.kind) || (act.kind === 'informs' && !act.correct);
};

const open = new Set<BotAct['kind']>([
  'asks',
  'asks-other',
  'asks-want',
  'offers-human',
  'refuses',
  'refuses-rightly',
  'did-not-understand',
  'waits',
  'promises-human',
  'promises-contact',
  'hands-off',
  'claims',
]);

const logit = ({ language, seen }: Sentence, label: ActLabel): number => language.acts(seen).logit(label);

/** More likely any of these than an outcome. */
const isPutOff = (sentence: Sentence, awaited: Awaited, isOfAppointment: boolean): boolean =>
  puttingOff.some(
    (label) =>
      logit(sentence, label) > 0 &&
      logit(sentence, label) > logit(sentence, 'done') &&
      !(label === 'promises' && (isOfAppointment || isAppointed(sentence, awaited))),
  );

/** "We'll be back for it on Thursday", after a yes: the day is what was wanted. */
const isAppointed = ({ text, language }: Sentence, awaited: Awaited): boolean =>
  awaited === 'leave' &&
  (dateSpans(text, language).length > 0 || looseTimeSpans(text, language).length > 0 || namesDay(language).test(text));

const namesDay = onceFor(({ numbers }: Language) => new RegExp(`(?<!\\p{L})(?:${numbers.days})(?!\\p{L})`, 'iu'));

/** Neither of everybody nor under a condition, nor only wished for; "for security reasons" alone says nothing. */
function isOfCase({ clauses, language }: Sentence): boolean {
  const telling = clauses.filter(({ text }) => language.hasVerb(wordsOf(text)));
  const asked = telling.length > 0 ? telling : clauses;
  return (
    asked.length === 0 ||
    !asked.every(({ scope }) => scope.general || scope.conditional || scope.conditioned || scope.unreal)
  );
}

/** "You can also write to us": what the customer may do is no outcome. */
const isGuide = (sentence: Sentence): boolean =>
  logit(sentence, 'guides') > likely && logit(sentence, 'guides') > logit(sentence, 'done');
/** One in four. */
const likely = Math.log(1 / 3);

/** "That isn't something I'm able to do": whatever is said after it, nothing has come about. */
const isDenied = (sentence: Sentence): boolean =>
  sentence.clauses.length > 0 &&
  sentence.clauses.every(({ scope }) => scope.negated) &&
  logit(sentence, 'refuses') > logit(sentence, 'done');

const puttingOff = ['promises', 'guides', 'refuses', 'waits', 'promises-human', 'did-not-understand'] as const;

function isOutcome(sentence: Sentence, awaited: Awaited): boolean {
  if (sentence.role !== 'text' || sentence.words.length < 2 || isNod(sentence)) return false;
  const done = logit(sentence, 'done');
  const rival = Math.max(...others.map((label) => logit(sentence, label)));
  if (isAppointed(sentence, awaited)) return true;
  const told = logit(sentence, 'states');
  if (awaited !== 'leave') return done > leastTold && done > rival && done > told - 0.5;
  return Math.max(done, told) > Math.max(leastAfterLeave, rival - slightly);
}

/** "Very well.", "I have noted it, thank you." */
const isNod = ({ seen, language: { people, remarks } }: Sentence): boolean =>
  seen.length < 80 && (people.onlyThanks.test(seen.trim()) || remarks.nods.test(seen.trim()));

const others = [
  ...puttingOff,
  'thanks',
  'apologises',
  'greets',
  'small-print',
  'needs',
  'asks-to-tell',
  'asks-leave',
  'asks-check',
  'asks-state',
  'asks-want',
  'lets-choose',
] as const;

/** Chances of 27 and 8 %: what is awaited needs few words. */
const leastTold = -1;
const leastAfterLeave = -2.5;
/** After a yes an outcome may be a little less likely than what else it may be. */
const slightly = 0.5;

/** It takes its leave, or has nothing more to ask than whether there is anything else. */
const isOver = (acts: readonly BotAct[], awaited: Awaited): boolean =>
  acts.some(
    ({ kind }) => (kind === 'offers-more' && awaited === 'leave') || (kind === 'goodbye' && awaited !== 'told'),
  );
