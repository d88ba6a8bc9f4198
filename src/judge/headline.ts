import { plural } from '../counts.ts';
import { unknownOf } from '../score/aggregate.ts';
import { success } from '../score/metrics.ts';
import type { GateResult } from '../compare/comparison.ts';
import type { Charts } from '../compare/series/charts.ts';
import { dayHeadline } from './day-headline.ts';
import { amount, range, unknownText } from '../wording/numbers.ts';
import { capital, listed, lowered, spelt } from '../wording/words.ts';
import type { GateContext, Judging } from './gate-context.ts';
import { brokenOf } from '../run/unscorable.ts';
import { rolloutNumbers } from '../wording/rollout.ts';
import { segmentName } from '../wording/sentences.ts';
import { decidedIntents, openIntents, unfitInBoth } from './decided-intents.ts';
import { withoutSetAside } from './set-aside.ts';
import { alsoFailed, isIn } from './also-failed.ts';
import { grown } from './grown-suite.ts';

/** One sentence to repeat in a meeting. */
export function headlineOf(judged: Judging & { charts: Charts | null }): string {
  const { state, planned, aggregate } = judged.record;
  const cut =
    state === 'interrupted'
      ? `Interrupted after ${aggregate.conversations} of ${plural(planned, 'conversation')}. `
      : '';
  return `${cut}${foundIn(judged)}`;
}

function foundIn(judged: Judging & { charts: Charts | null }): string {
  const { record, comparison, gates, verdict } = judged;
  if (record.aggregate.conversations === 0) return 'Nothing was tested: the run holds no conversation.';
  const crossed = gates.filter(({ operator, verdict }) => operator === 'never' && verdict === 'failed');
  if (crossed.length > 0 && verdict !== 'unscorable')
    return `Do not roll out: ${[...crossed.map(({ text }) => lowered(text)), ...unfitInBoth(judged.rollout, record)].join('; ')}.`;
  if (verdict === 'unscorable') {
    const broken = brokenOf([record, ...(judged.beside ?? [])]) ?? record;
    const { conversations, scorable } = broken.aggregate;
    const where = broken === record ? '' : ' held beside the run';
    return `Too broken to judge: ${conversations - scorable} of ${conversations} conversations${where} failed through the harness or the network, not the bot.`;
  }
  if (record.imported?.day !== undefined) return dayHeadline(record.imported.day, gates, judged.charts);
  return `${leadingCause(judged)}${comparison ? rolloutLine(judged) : gatesLine(judged)}`;
}

/** From this share of all conversations on, what most of the failures began with is the news, not the figures it moves. */
const leading = 1 / 3;

function leadingCause(judged: GateContext): string {
  const { scored, record } = withoutSetAside(judged, judged.quarantine);
  const failed = scored.flatMap(({ scorable, cause }) => (scorable && cause ? [cause] : []));
  const times = new Map<string, { why: string; count: number }>();
  for (const { code, why } of failed) times.set(code, { why, count: (times.get(code)?.count ?? 0) + 1 });
  const [most] = [...times.values()].toSorted((a, b) => b.count - a.count);
  const of = record.aggregate.scorable;
  if (!most || most.count < of * leading || most.count * 2 <= failed.length) return '';
  const share = amount('share', most.count / of);
  return `In ${most.count} of ${of} conversations (${share}) ${most.why}: ${most.count} of ${failed.length} failures began there. `;
}

function rolloutLine({ record, comparison, gates, rollout }: Judging): string {
  const failed = gates.filter(({ verdict }) => verdict === 'failed');
  const isShared = comparison!.changes.some(({ difference }) => difference !== null);
  if (rollout.length === 0 || !isShared)
    return failed.length > 0
      ? `Hold the candidate: ${lowered(failed[0]!.text)}.`
      : 'The two runs share no cell: nothing could be compared.';
  // What failed in an intent that is unfit in both is said with it.
  const apart = failed.filter((gate) => !isIn('unfit', gate, { record, rollout }));
  if (!rollout.some(({ decision }) => decision === 'hold') && apart.length > 0) {
    const why = [lowered(apart[0]!.text), ...unfitInBoth(rollout, record)];
    return `Hold the candidate: ${why.join('; ')}.${grown(comparison!, record)}`;
  }
  const parts = decidedIntents(rollout, record);
  const others = apart.filter((gate) => !isIn('hold', gate, { record, rollout }));
  return `${parts}.${alsoFailed(others, rollout)}${unsettled(gates)}${grown(comparison!, record)}${drifting(gates)}`;
}

/** More than these would be the longest part of what is to be said aloud; the gates are listed below it. */
const mostGatesNamed = 3;

/** What the author asks and the run did not show, whatever may be rolled out. */
function unsettled(gates: readonly GateResult[]): string {
  const open = gates.filter(({ verdict }) => verdict !== 'failed' && verdict !== 'passed');
  if (open.length === 0) return '';
  const names = open.length > mostGatesNamed ? '' : `: ${listed(open.map(({ name }) => name))}`;
  return ` Not enough evidence for ${counted(open.length, gates.length)}${names}.`;
}

/** What no single night shows, in a sentence of its own. */
function drifting(gates: readonly GateResult[]): string {
  const drifts = gates.filter(({ operator }) => operator === 'drift').map(({ text }) => text);
  return drifts.length === 0 ? '' : ` ${named(drifts)}.`;
}

function gatesLine({ gates, ...judged }: Judging): string {
  return `${ownGatesLine({ ...judged, gates: gates.filter(({ operator }) => operator !== 'drift') })}${drifting(gates)}`;
}

function ownGatesLine({ gates, rollout, ...context }: Judging): string {
  const { record } = context;
  // What gates judge, so that they are not told beside a figure of more.
  const own = withoutSetAside(context, context.quarantine).record;
  const failed = gates.filter(({ verdict }) => verdict === 'failed');
  const open = gates.filter(({ verdict }) => verdict !== 'failed' && verdict !== 'passed');
  const held = rollout.filter(({ decision, broken }) => decision === 'hold' && broken.length === 0);
  if (held.length > 0) {
    const why = held.map(
      (line) => `${segmentName({ kind: 'intent', id: line.intent }, record)} (${rolloutNumbers(line)})`,
    );
    // A declared floor that was missed has been said with its intent.
    const others = failed.filter(({ segment, operator, metric }) => {
      const isFloor = operator === 'min' && metric === success.name && segment.kind === 'intent';
      return !(isFloor && held.some(({ intent }) => intent === segment.id));
    });
    const rest = others.length > 0 ? named(others.map(({ text }) => lowered(text))) : successOf(own);
    return `Hold ${named(why)}; ${rest}.`;
  }
  if (failed.length > 0)
    return `${capital(counted(failed.length, gates.length))} failed: ${named(failed.map(({ text }) => lowered(text)))}.`;
  if (open.length > 0)
    return `Not enough evidence for ${counted(open.length, gates.length)}: ${named(open.map(({ text }) => lowered(text)))}.`;
  const found = `${successOf(own)}${openIntents(rollout, record)}`;
  if (gates.length > 0) return `${capital(counted(gates.length, gates.length))} passed; ${found}.`;
  return `No gates are set; ${found}.`;
}

function successOf({ aggregate }: GateContext['record']): string {
  const found = aggregate.values.find(({ metric, segment }) => metric === success.name && segment.kind === 'all');
  if (!found || found.conversations === 0) return 'verified success was not observable';
  const unknown = unknownOf(found);
  if (found.value === null) return `whether it was solved is unknown in all ${plural(unknown, 'conversation')}`;
  const { unit } = success;
  const how = found.interval ? ` (${amount(unit, found.value)}, 95 % ${range(unit, found.interval)})` : '';
  return `${found.numerator} of ${found.denominator} solved${unknownText({ unknown })}${how}`;
}

/** `two of five gates`, `all five gates`, `the one gate`. */
function counted(some: number, all: number): string {
  if (all === 1) return 'the one gate';
  if (some === all && all === 2) return 'both gates';
  return some === all ? `all ${spelt(all)} gates` : `${spelt(some)} of ${spelt(all)} gates`;
}

/** Beyond four, the first three and how many more. */
const named = (items: readonly string[]): string => listed(items, 4);
