/** What was judged, a test case each. */
import type { IntentRollout, Judgement } from '../../compare/comparison.ts';
import { intentsOf, isWithin } from '../../compare/rollout/gates-in-intent.ts';
import type { RunRecord } from '../../run/record.ts';
import { keyOf } from '../../score/segment.ts';
import { rolloutRule, rolloutSentence } from '../../wording/rollout.ts';
import { segmentName } from '../../wording/sentences.ts';
import type { Source } from '../source.ts';
import type { SuspicionRow } from '../suspicions.ts';
import { cut } from '../visible.ts';
import { mostQuote } from './cell-case.ts';
import { type Case, content, failure, skipped } from './xml.ts';

export function gateCases({ judgement }: Source): Case[] {
  return judgement.gates.map(({ name, metric, segment, operator, expected, verdict, text, evidence }) => {
    const id = [metric, operator, keyOf(segment).trim(), expected].join(' ');
    const common = { className: 'gates', name, id, seconds: 0 };
    if (verdict === 'passed') return { ...common, outcome: 'passed', body: [] };
    if (verdict !== 'failed') return { ...common, outcome: 'skipped', body: [skipped(text)] };
    const shown = evidence.map(
      ({ conversation, turn, quote }) => `${conversation} turn ${turn}: ${cut(quote ?? '', mostQuote)}`,
    );
    return { ...common, outcome: 'failed', body: [failure(text, shown.join('\n'))] };
  });
}

/** Fails where a gate failed in the intent, a declared floor among them, so that the exit code says the same; what is only advised is skipped. */
export function rolloutCase(line: IntentRollout, { gates }: Judgement, names: RunRecord): Case {
  const scenarios = intentsOf(names.aggregate.cells);
  const { intent, decision } = line;
  const name = segmentName({ kind: 'intent', id: intent }, names);
  const common = { className: 'rollout', name, id: intent, seconds: 0 };
  const text = rolloutSentence(line, names);
  if (decision === 'roll-out') return { ...common, outcome: 'passed', body: [] };
  const isFailed =
    line.broken.length + line.brokenInBoth.length > 0 ||
    gates.some((gate) => gate.verdict === 'failed' && isWithin(intent, gate, scenarios));
  return isFailed
    ? { ...common, outcome: 'failed', body: [failure(text, rolloutRule, decision)] }
    : { ...common, outcome: 'skipped', body: [skipped(text)] };
}

/** Not settled is neither passed nor failed; not confirmed is no failure. */
export function doubtedCase({ state, name, text }: SuspicionRow): Case {
  const common = { className: 'looked worse', name, id: text, seconds: 0 };
  if (state !== 'dropped') return { ...common, outcome: 'skipped', body: [skipped(text)] };
  return { ...common, outcome: 'passed', body: [`<system-out>${content(text)}</system-out>`] };
}
