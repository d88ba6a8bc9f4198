/**
 * A value that the bot finds nothing by, or that is not written as it should be, is asked for again: "I see no booking SK63. Could you
 * check the reference once more?", "It begins with VT- and has 8 digits."
 */
import type { Sentence } from '../../language/text/sentence.ts';
import type { BotAct } from '../acts.ts';
import type { Context } from './context.ts';
import type { HeardSentence } from './heard-sentence.ts';
import { factOfForm } from './by-form.ts';
import type { Prepared } from './prepared.ts';

export function askedAgain(acts: BotAct[], context: Context): BotAct[] {
  const { heard, prepared, disclosed } = context;
  for (const [at, { sentence }] of heard.entries()) {
    if (sentence.role !== 'text') continue;
    const retry = heard.slice(at).find(asksForAnother);
    const isTold = retry !== undefined && retry.sentence !== sentence;
    const fact =
      doubted(sentence, context, retry !== undefined) ?? (isTold ? factOfForm(sentence, prepared.brief.facts) : null);
    if (fact === null) continue;
    const isAsked = acts.some((act) => act.kind === 'asks' && act.fact === fact);
    const isOpen =
      !(disclosed?.has(fact) ?? true) ||
      sentence.language.checks.malformed.test(sentence.text) ||
      prepared.brief.facts[fact]!.otherwise.length > 0;
    if (!isAsked && retry === undefined && !isOpen) continue;
    // "Might there be a typo?" in between is no other question.
    const until = retry === undefined ? at : behindRetry(heard, heard.indexOf(retry));
    const quotes = heard.slice(at, until + 1).map((one) => one.sentence.quote);
    const left = acts.filter(
      (act) => !quotes.some((one) => act.quote.endsWith(one)) || !overruled.has(act.kind) || isOf(act, fact),
    );
    const { message, quote } = retry?.sentence ?? sentence;
    const others = left.filter((act) => !isOf(act, fact));
    const place = left.find((act) => isOf(act, fact)) ?? { message, quote };
    return [...others, { kind: 'asks', fact, unknown: true, message: place.message, quote: place.quote }];
  }
  return acts;
}

/** "Let's try that once more. What's the number?": the same, asked shortly. */
const behindRetry = (heard: readonly HeardSentence[], at: number): number => {
  const next = heard[at + 1];
  return next !== undefined && next.sentence.text.endsWith('?') && next.sentence.words.length <= 5 ? at + 1 : at;
};

const isOf = (act: BotAct, fact: string) => act.kind === 'asks' && act.fact === fact;

/** What the sentence that denies, and the one that asks to try again, might have been without each other. */
const overruled = new Set<BotAct['kind']>([
  'refuses',
  'confirms',
  'asks',
  'asks-other',
  'did-not-understand',
  'asks-want',
  'offers-more',
]);

const asksForAnother = ({ sentence, speech, request, question, yesNo }: HeardSentence): boolean =>
  (speech.has('asks-to-tell') ||
    request ||
    question ||
    yesNo ||
    sentence.text.endsWith('?') ||
    sentence.language.checks.letUs.test(sentence.text)) &&
  sentence.language.checks.again.test(sentence.text);

/**
 * The fact whose value it says leads to nothing, or is not written as it should be.
 * @param retried It is asked for again.
 */
function doubted(sentence: Sentence, context: Context, retried: boolean): string | null {
  const { unknown, malformed } = sentence.language.checks;
  const { prepared, disclosed } = context;
  const isMalformed = malformed.test(sentence.text);
  if (!isMalformed && !unknown.test(sentence.text)) return null;
  const told = saidBack(sentence, context) ?? named(sentence, prepared, disclosed);
  if (told !== null || !(isMalformed || retried)) return told;
  const untold = Object.keys(prepared.brief.facts).filter((name) => disclosed?.has(name) === false);
  return named(sentence, prepared, new Set(untold));
}

/** The one value of the customer's that it repeats. */
function saidBack(sentence: Sentence, { echoes, disclosed }: Context): string | null {
  const told = (echoes.get(sentence) ?? []).filter(({ about, correct }) => correct && (disclosed?.has(about) ?? true));
  return told.length === 1 ? told[0]!.about : null;
}

/** The one fact told that it calls by its name: by all of it, or by a head that says what it is. */
function named(
  { keys }: Sentence,
  { profiles, language }: Prepared,
  disclosed: ReadonlySet<string> | undefined,
): string | null {
  const told = profiles.filter(({ name }) => disclosed?.has(name) ?? true);
  const whole = told.filter(({ own }) => own.length > 1 && own.every((key) => keys.includes(key)));
  const headed = told.filter(({ own }) => !language.facts.vague.has(own.at(-1)!) && keys.includes(own.at(-1)!));
  // "Client number": to a customer all its numbers are its own.
  const bare = told.filter(({ own }) => own.length === 1 && keys.includes(own[0]!));
  // "That ID came back with no match": the one that is called so.
  const ending = told.filter(({ own }) => language.facts.vague.has(own.at(-1)!) && keys.includes(own.at(-1)!));
  const found = [whole, headed, bare].find((some) => some.length > 0) ?? ending;
  return found.length === 1 ? found[0]!.name : null;
}
