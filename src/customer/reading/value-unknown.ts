/** A value that the bot finds nothing by is asked for again: "I see no booking SK63. Could you check the reference once more?" */
import type { Sentence } from '../../language/text/turn.ts';
import type { BotAct } from '../acts.ts';
import type { Context } from './context.ts';
import type { HeardSentence } from './heard-sentence.ts';
import type { Prepared } from './prepared.ts';

export function askedAgain(acts: BotAct[], context: Context): BotAct[] {
  const { heard, prepared, disclosed } = context;
  for (const [at, { sentence }] of heard.entries()) {
    if (sentence.role !== 'text' || !sentence.language.checks.unknown.test(sentence.text)) continue;
    const fact = saidBack(sentence, context) ?? named(sentence, prepared, disclosed);
    if (fact === null) continue;
    const retry = heard.slice(at).find(asksForAnother);
    const isAsked = acts.some((act) => act.kind === 'asks' && act.fact === fact);
    if (!isAsked && retry === undefined && prepared.brief.facts[fact]!.otherwise.length === 0) continue;
    const quotes = new Set([sentence.quote, retry?.sentence.quote]);
    const left = acts.filter((act) => !quotes.has(act.quote) || !overruled.has(act.kind) || isOf(act, fact));
    const { message, quote } = retry?.sentence ?? sentence;
    const others = left.filter((act) => !isOf(act, fact));
    const place = left.find((act) => isOf(act, fact)) ?? { message, quote };
    return [...others, { kind: 'asks', fact, unknown: true, message: place.message, quote: place.quote }];
  }
  return acts;
}

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

const asksForAnother = ({ sentence, request, question, yesNo }: HeardSentence): boolean =>
  (request || question || yesNo || sentence.text.endsWith('?')) && sentence.language.checks.again.test(sentence.text);

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
  const found = whole.length > 0 ? whole : headed;
  return found.length === 1 ? found[0]!.name : null;
}
