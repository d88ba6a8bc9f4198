import { metricOf, success } from '../score/metrics.ts';
import type { Comparison, GateResult, Judgement } from '../compare/comparison.ts';
import { amount, range } from '../wording/numbers.ts';
import { capital, listed, lowered, spelt } from '../wording/words.ts';
import type { GateContext } from './gate.ts';
import { brokenOf } from '../run/unscorable.ts';
import { segmentName } from '../wording/sentences.ts';

/** One sentence to repeat in a meeting. */
export function headlineOf(judged: GateContext & Omit<Judgement, 'headline'>): string {
  const { record, comparison, gates, verdict } = judged;
  if (record.aggregate.conversations === 0) return 'Nothing was tested: the run holds no conversation.';
  if (verdict === 'unscorable') {
    const broken = brokenOf([record, ...(judged.beside ?? [])]) ?? record;
    const { conversations, scorable } = broken.aggregate;
    const where = broken === record ? '' : ' held beside the run';
    return `Too broken to judge: ${conversations - scorable} of ${conversations} conversations${where} failed through the harness or the network, not the bot.`;
  }
  const crossed = gates.filter(({ operator, verdict }) => operator === 'never' && verdict === 'failed');
  if (crossed.length > 0) return `Do not roll out: ${crossed.map(({ text }) => lowered(text)).join('; ')}.`;
  return `${leadingCause(judged)}${comparison ? rolloutLine(judged) : gatesLine(judged)}`;
}

/** From this share of all conversations on, what they fail by is the news, not the figures it moves. */
const leading = 1 / 3;

function leadingCause({ scored, record }: GateContext): string {
  const failed = scored.flatMap(({ scorable, cause }) => (scorable && cause ? [cause] : []));
  const times = new Map<string, { why: string; count: number }>();
  for (const { code, why } of failed) times.set(code, { why, count: (times.get(code)?.count ?? 0) + 1 });
  const [most] = [...times.values()].toSorted((a, b) => b.count - a.count);
  const of = record.aggregate.scorable;
  if (!most || most.count < of * leading || most.count * 2 < failed.length) return '';
  const share = amount('share', most.count / of);
  return `In ${most.count} of ${of} conversations (${share}) ${most.why}: ${most.count} of ${failed.length} failures began there. `;
}

function rolloutLine({ record, comparison, gates }: GateContext & Omit<Judgement, 'headline'>): string {
  const { ready, hold, undecided } = comparison!.rollout;
  const total = ready.length + hold.length + undecided.length;
  const failed = gates.filter(({ verdict }) => verdict === 'failed');
  if (total === 0)
    return failed.length > 0
      ? `Hold the candidate: ${failed[0]!.text}.`
      : 'The two runs share no cell: nothing could be compared.';
  const names = (ids: readonly string[]) => named(ids.map((id) => segmentName({ kind: 'intent', id }, record)));
  const intents = total === 1 ? 'intent' : 'intents';
  const parts: string[] = [];
  if (ready.length === total) parts.push(`Roll out candidate for all ${spelt(total)} ${intents}`);
  else if (ready.length > 0) parts.push(`Roll out candidate for ${spelt(ready.length)} of ${spelt(total)} ${intents}`);
  if (hold.length > 0) parts.push(`${parts.length > 0 ? 'hold' : 'Hold'} ${names(hold)}`);
  if (undecided.length > 0) {
    const rest =
      undecided.length === total
        ? `all ${spelt(total)} ${intents}`
        : undecided.length > 3
          ? `the other ${spelt(undecided.length)}`
          : names(undecided);
    parts.push(`${parts.length > 0 ? 'not' : 'Not'} enough evidence yet on ${rest}`);
  }
  if (hold.length === 0 && failed.length > 0) return `Hold the candidate: ${lowered(failed[0]!.text)}.`;
  return `${parts.join('; ')}.${throughout(comparison!)}${drifting(gates)}`;
}

/** Effort and tone belong to the bot as a whole, not to an intent. */
function throughout({ changes }: Comparison): string {
  const worse = changes
    .filter(
      ({ metric, segment, verdict }) =>
        segment.kind === 'all' && verdict === 'regressed' && metricOf(metric).ofWholeBot,
    )
    .map(({ metric }) => metricOf(metric).group);
  return worse.length === 0 ? '' : ` ${capital(named(worse))} got worse throughout.`;
}

/** What no single night shows, in a sentence of its own. */
function drifting(gates: readonly GateResult[]): string {
  const drifts = gates.filter(({ operator }) => operator === 'drift').map(({ text }) => text);
  return drifts.length === 0 ? '' : ` ${named(drifts)}.`;
}

function gatesLine({ gates, ...judged }: GateContext & Omit<Judgement, 'headline'>): string {
  return `${ownGatesLine({ ...judged, gates: gates.filter(({ operator }) => operator !== 'drift') })}${drifting(gates)}`;
}

function ownGatesLine({ record, gates }: GateContext & Omit<Judgement, 'headline'>): string {
  const failed = gates.filter(({ verdict }) => verdict === 'failed');
  const open = gates.filter(({ verdict }) => verdict !== 'failed' && verdict !== 'passed');
  if (failed.length > 0)
    return `${capital(counted(failed.length, gates.length))} failed: ${named(failed.map(({ text }) => lowered(text)))}.`;
  if (open.length > 0)
    return `Not enough evidence for ${counted(open.length, gates.length)}: ${named(open.map(({ text }) => lowered(text)))}.`;
  if (gates.length > 0) return `${capital(counted(gates.length, gates.length))} passed; ${successOf(record)}.`;
  return `No gates are set; ${successOf(record)}.`;
}

function successOf({ aggregate }: GateContext['record']): string {
  const found = aggregate.values.find(({ metric, segment }) => metric === success.name && segment.kind === 'all');
  if (!found || found.value === null || !found.interval) return 'verified success was not observable';
  const { unit } = success;
  return `${found.numerator} of ${found.denominator} solved (${amount(unit, found.value)}, 95 % ${range(unit, found.interval)})`;
}

/** `two of five gates`, `all five gates`, `the one gate`. */
function counted(some: number, all: number): string {
  if (all === 1) return 'the one gate';
  if (some === all && all === 2) return 'both gates';
  return some === all ? `all ${spelt(all)} gates` : `${spelt(some)} of ${spelt(all)} gates`;
}

/** Beyond four, the first three and how many more. */
const named = (items: readonly string[]): string => listed(items, 4);
