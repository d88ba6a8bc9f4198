/** Answers to questions after facts, and corrections of facts that came back wrong. */
import type { BotAct } from './acts.ts';
import { answerTo } from './disclose.ts';
import { nextFallBack, valueOf, type Mind } from './mind.ts';
import { mentions } from '../language/text/values.ts';
import { actsOf, type Response } from './response.ts';
import { wrongIn } from './wrong-values.ts';

export function answerAsked(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const corrected = new Set(response.due.map((act) => (act.kind === 'corrects' ? act.fact : '')));
  const questions = actsOf(turn, 'asks');
  const asked = questions.map((act) => act.fact);
  for (const { fact, unknown } of questions) {
    if (corrected.has(fact) || isPartOfAnother(fact, asked, mind)) continue;
    const isRefused = unknown === true || actsOf(turn, 'refuses').length > 0 || isSaidBack(fact, turn, mind);
    const refused = isRefused && mind.disclosed.has(fact) && nextFallBack(mind, fact);
    const given = answerTo(mind, fact);
    // Another value was never told before.
    const answer = given.kind === 'informs' && refused ? { ...given, again: false } : given;
    response.due.push(answer);
    // A button clicked in its place leaves the fact untold: asked for it over and over, nobody gets anywhere.
    const isFresh = answer.kind === 'informs' && !answer.again && mind.asked.get(fact)! <= 2;
    if (refused || answer.kind === 'withholds' || answer.kind === 'looks-for' || isFresh) {
      response.progress = true;
      mind.thinking.push(
        `asked for ${fact}: ${answer.kind === 'withholds' ? 'does not like to give it' : answer.kind === 'looks-for' ? 'has to look for it' : 'gives it'}`,
      );
    } else {
      response.events.push('asked-again');
      // What was told unasked is often overlooked.
      if (mind.asked.get(fact) === 1) response.courtesy = true;
      mind.thinking.push(`asked for ${fact} again`);
    }
  }
}

/** What it was looking for the turn before, asked for again or not. */
export function tellFound(mind: Mind, response: Response): void {
  for (const fact of mind.lookingFor) {
    if (response.due.some((act) => act.kind === 'looks-for' && act.fact === fact)) continue;
    mind.lookingFor.delete(fact);
    if (mind.disclosed.has(fact) || response.due.some((act) => act.kind === 'informs' && act.fact === fact)) continue;
    response.due.push({ kind: 'informs', fact, value: valueOf(mind, fact), again: false });
    response.progress = true;
    mind.thinking.push(`has found ${fact}: gives it`);
  }
}

/** "It's only so that the driver finds you.": after a question that was not answered, whatever asks for nothing else is about that. */
export function tellHeldBack(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const fact = mind.heldBack;
  if (
    fact === null ||
    mind.disclosed.has(fact) ||
    response.due.length > 0 ||
    response.progress ||
    !turn.every(({ kind }) => aboutIt.has(kind))
  )
    return;
  response.due.push(answerTo(mind, fact));
  response.progress = true;
  mind.thinking.push(`was told why ${fact} is needed: gives it`);
}

const aboutIt = new Set<BotAct['kind']>([
  'states',
  'unknown',
  'asks-other',
  'refuses',
  'did-not-understand',
  'waits',
  'apologises',
  'thanks',
  'greets',
]);

/** "Postcode HX3 4QZ is in another district. Postcode?": the value as it was given will not do. */
const isSaidBack = (fact: string, turn: readonly BotAct[], mind: Mind): boolean =>
  actsOf(turn, 'informs').some(({ about, value }) => about === fact && value === mind.given.get(fact));

/** Asked for what it has no fact for, where nothing else of the turn can be answered. */
export function answerUnknown(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const [asked] = actsOf(turn, 'asks-other');
  // Whoever was just told one thing, or refused, has something else to say.
  const busy = response.due.length > 0 || response.progress || actsOf(turn, 'refuses').length > 0;
  if (asked === undefined || busy) return;
  // Whoever is asked for it a third time wonders whether it is the right subject.
  const lost = mind.unanswerable % 3 === 2;
  mind.unanswerable += 1;
  response.due.push(lost ? { kind: 'rephrases' } : { kind: 'does-not-know', words: asked.words });
  response.courtesy = true;
  mind.thinking.push(`asked for something it does not know: "${asked.words.slice(0, 80)}"`);
}

/** Asked for the address with its postcode, nobody gives the postcode twice. */
const isPartOfAnother = (fact: string, asked: readonly string[], mind: Mind) =>
  asked.some(
    (other) =>
      other !== fact &&
      valueOf(mind, other).length > valueOf(mind, fact).length &&
      mentions(valueOf(mind, other), valueOf(mind, fact), mind.language),
  );

/** What was told; and what the bot asks to confirm, unless the customer gives it reluctantly. */
const mayCorrect = (fact: string, turn: readonly BotAct[], mind: Mind): boolean =>
  mind.disclosed.has(fact) ||
  (mind.brief.facts[fact]?.disclose !== 'reluctant' &&
    actsOf(turn, 'confirms').some(({ values }) => values.some(({ about, correct }) => about === fact && !correct)));

export function correctWrong(turn: readonly BotAct[], mind: Mind, response: Response): void {
  for (const { fact, wrong } of wrongIn(turn, mind)) {
    if (!mayCorrect(fact, turn, mind) || response.due.some((act) => act.kind === 'corrects' && act.fact === fact))
      continue;
    response.due.push({ kind: 'corrects', fact, value: valueOf(mind, fact), wrong });
    response.events.push('wrong-value');
    mind.corrections += 1;
    mind.thinking.push(`${fact} is not ${wrong}: corrected`);
    if (mind.corrections <= 2) response.courtesy = true;
  }
}
