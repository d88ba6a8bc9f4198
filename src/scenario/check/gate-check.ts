/** Gates name metrics, and metrics belong to a stage further on: its knowledge comes in as a function. */
import type { Problem } from '../../problem.ts';
import type { GateSpec } from '../schema/gate-schema.ts';
import { matches } from './matches.ts';
import { problemIn } from '../read/place.ts';
import type { ProjectFileHash } from '../scenario.ts';
import type { Source } from '../read/source.ts';

/** A mistake in one of the gates given: `gate` counts from 0, `key` is the property to point at (null: the gate as a whole). */
export interface GateFinding {
  gate: number;
  key: keyof GateSpec | null;
  problem: Pick<Problem, 'code' | 'message' | 'expected' | 'hint'>;
}

/** Criteria in words are metrics of the project too. */
export interface Judgeable {
  names: readonly string[];
  /** Somebody says what people think of the judge's verdicts. */
  isLabelled: boolean;
}

export type GateCheck = (gates: readonly GateSpec[], judged?: Judgeable) => GateFinding[];

/** What the module of a project's own metrics holds. */
export interface MetricsFound {
  problems: readonly Pick<Problem, 'code' | 'message' | 'expected' | 'hint'>[];
  /** Of the module, by the path it was named by. */
  file: ProjectFileHash | null;
  /** Knows them beside those of this program. */
  checkGates: GateCheck;
}

/** @param path Absolute. @param named As the file says it. */
export type MetricsReader = (path: string, named: string) => Promise<MetricsFound>;

/** What all files say of criteria. */
export function judgeableIn(sources: readonly Source[]): Judgeable {
  const at = (pattern: string) => sources.flatMap(({ value }) => matches(value, pattern));
  const criteria = [...at('intents.*.criteria.*'), ...at('scenarios.*.criteria.*')];
  return {
    names: [...new Set(criteria.map(({ place }) => String(place.at(-1))))],
    isLabelled: at('judge.labels').length > 0,
  };
}

export function gateProblemsIn(source: Source, check: GateCheck, judged: Judgeable): Problem[] {
  const gates = matches(source.value, 'gates.*').filter(({ value }) => isGate(value));
  return check(
    gates.map(({ value }) => value as GateSpec),
    judged,
  ).map(({ gate, key, problem }) => {
    const { place } = gates[gate]!;
    return problemIn(source, key === null ? place : [...place, key], 'value', problem);
  });
}

/** The schema reports the others. */
function isGate(value: unknown): boolean {
  return value !== null && typeof value === 'object' && 'metric' in value && typeof value.metric === 'string';
}
