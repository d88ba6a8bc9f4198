/** What a project's own metrics find in one conversation, beside what was scored of it. */
import type { Conversation } from '../../conversation/conversation.ts';
import { measureOnGrid } from '../ledger.ts';
import { endsOf } from '../metrics/metric.ts';
import type { OwnName, OwnRow } from '../metrics.ts';
import { observable } from '../observable.ts';
import type { Measure, Measures, OwnEvidence, OwnFault, ScoredConversation } from '../score.ts';
import { thrownText } from '../../user-module.ts';
import { ownRows } from './own-rows.ts';
import type { Found, OwnNeed, Shown, UserMetric } from './user-metric.ts';

/** How long a metric may take for one conversation. */
const mostMs = 60_000;

/** As it was scored, with what the metrics found; the same where there is none, or where nothing is measured. */
export async function withOwn(
  conversation: Conversation,
  scored: ScoredConversation,
  own: readonly UserMetric[],
): Promise<ScoredConversation> {
  if (own.length === 0 || !scored.scorable) return scored;
  const rows = ownRows(own);
  const measures: Measures = {};
  const evidence: OwnEvidence[] = [];
  const faults: OwnFault[] = [];
  const told: string[] = [];
  for (const [at, metric] of own.entries()) {
    const row = rows[at]!;
    if (!(metric.needs ?? []).every((need) => isThere(need, conversation))) continue;
    try {
      const found = await within(mostMs, metric, async () => metric.measure(conversation, scored));
      const { value, evidence: shown = [] } = isFound(found) ? found : { value: found };
      const measure = measureOf(value, row);
      if (measure !== undefined) measures[row.name] = measureOnGrid(measure);
      evidence.push(...shown.map((one) => evidenceOf(one, row.name, conversation)));
      told.push(`${row.title.toLowerCase()} ${valueText(measure, row)}`);
    } catch (error) {
      if (row.kind === 'rate') measures[row.name] = null;
      const text = error instanceof Misfit ? error.message : thrownText(error);
      faults.push({ metric: row.name, text });
      told.push(`${row.title.toLowerCase()} failed: ${text}`);
    }
  }
  return {
    ...scored,
    measures: { ...scored.measures, ...measures },
    own: { summary: told.join(' · '), evidence, ...(faults.length > 0 && { faults }) },
  };
}

/** Of an earlier scoring. */
export interface KeptOwn {
  own: ScoredConversation['own'];
  /** Of the project's metrics alone. */
  measures: Measures;
}

/** With what an earlier scoring found by metrics that are not at hand now. */
export function keptOwn(scored: ScoredConversation, { own, measures }: KeptOwn): ScoredConversation {
  if (own === undefined || !scored.scorable) return scored;
  return { ...scored, measures: { ...scored.measures, ...measures }, own };
}

/** Those of the rows alone. */
export const measuresAmong = ({ measures }: ScoredConversation, rows: readonly OwnRow[]): Measures =>
  Object.fromEntries(rows.flatMap(({ name }) => (measures[name] === undefined ? [] : [[name, measures[name]]])));

function isThere(need: OwnNeed, conversation: Conversation): boolean {
  const { customer, signals } = observable(conversation);
  if (need === 'customer') return customer;
  if (need === 'signals') return signals;
  return conversation.turns.some(({ bot }) => (bot?.times ?? null) !== null);
}

const isFound = (found: Found): found is Extract<Found, { value: unknown }> =>
  typeof found === 'object' && found !== null && 'value' in found;

/** A value that is none of the metric's. */
class Misfit extends Error {}

/** undefined: not observable in this conversation. What can't be told of a rate is counted as unknown; a number that is not there is none. */
function measureOf(value: unknown, row: OwnRow): Measure | undefined {
  if (value === undefined) return undefined;
  if (value === null) return row.kind === 'rate' ? null : undefined;
  if (row.kind === 'rate') {
    if (typeof value === 'boolean') return [value ? 1 : 0, 1];
    throw new Misfit(`it gave ${shownValue(value)}; expected true, false, or null where it can't be told`);
  }
  if (row.kind === 'ratio') {
    if (Array.isArray(value) && value.length === 2 && value.every(Number.isFinite)) {
      const [x, y] = value as [number, number];
      if (y >= 0 && isOnScale(y === 0 ? x : x / y, row)) return y === 0 ? undefined : [x, y];
    }
    throw new Misfit(`it gave ${shownValue(value)}; expected two numbers, [sum, of], whose ratio is ${scaleText(row)}`);
  }
  if (typeof value === 'number' && isOnScale(value, row)) return [value, 1];
  throw new Misfit(
    `it gave ${shownValue(value)}; expected a number, ${scaleText(row)}, or null where it can't be told`,
  );
}

function isOnScale(value: number, row: OwnRow): boolean {
  const [low, high] = endsOf(row).scale;
  return Number.isFinite(value) && value >= low && (high === null || value <= high);
}

function scaleText(row: OwnRow): string {
  const [low, high] = endsOf(row).scale;
  return high === null ? `${low} or above` : `from ${low} to ${high}`;
}

const mostShown = 60;

function shownValue(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

function valueText(measure: Measure | undefined, { kind }: OwnRow): string {
  if (measure === undefined) return 'not observable';
  if (measure === null) return 'unknown';
  const [x, y] = measure;
  if (kind === 'rate') return x > 0 ? 'yes' : 'no';
  return kind === 'ratio' ? `${rounded(x)} of ${rounded(y)}` : rounded(x);
}

const rounded = (value: number): string => String(Number(value.toFixed(3)));

function evidenceOf({ text, turn = 0, quote }: Shown, code: OwnName, { turns }: Conversation): OwnEvidence {
  if (typeof text !== 'string') throw new Misfit(`evidence has ${shownValue(text)} for "text"; expected a sentence`);
  if (!Number.isInteger(turn) || turn < 0 || turn > turns.length)
    throw new Misfit(`evidence names turn ${shownValue(turn)}; expected one of 1 to ${turns.length}`);
  const messages = turns[turn - 1]?.bot?.messages ?? [];
  const message = quote === undefined ? -1 : messages.findIndex((said) => said.text.includes(quote));
  return {
    code,
    scorer: 'own',
    turn,
    side: 'bot',
    message: message < 0 ? null : message,
    quote: quote ?? null,
    points: 0,
    text,
  };
}

async function within<T>(ms: number, { name }: UserMetric, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Misfit(`it took longer than ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    throw error ?? new Misfit(`${name} threw nothing`);
  } finally {
    clearTimeout(timer);
  }
}
