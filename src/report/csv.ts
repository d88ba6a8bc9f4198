/** One row a conversation, for a spreadsheet. */
import { scorerNames } from '../score/scorer-names.ts';
import type { ReportInput } from './model.ts';
import type { Measure } from '../score/score.ts';
import { csvLine } from './csv-line.ts';

const columns = [
  'id',
  'intent',
  'scenario',
  'persona',
  'segment',
  'repetition',
  'seed',
  'end',
  'outcome',
  'decided_by',
  'began',
  'turn',
  'turns',
];

export function csv({ candidate }: ReportInput): string {
  const own = candidate.record.metrics ?? [];
  const head = [...columns, ...scorerNames.map((name) => `${name}_lost`), ...own.map(({ name }) => name)];
  const rows = candidate.scored.map((one) => [
    one.id,
    one.intent,
    one.scenario,
    one.persona,
    one.segment ?? '',
    one.repetition,
    one.seed,
    one.endReason,
    one.scorable ? (one.verified === null ? 'undecided' : one.verified ? 'verified' : 'failed') : 'not judged',
    one.decidedBy ?? '',
    one.cause?.code ?? '',
    one.cause?.turn ?? '',
    one.turns,
    ...scorerNames.map((name) => one.scores.find(({ scorer }) => scorer === name)?.lost ?? ''),
    ...own.map(({ name }) => valueOf(one.measures[name])),
  ]);
  return [head, ...rows].map(csvLine).join('');
}

/** Empty: not observable, or unknown. Yes and no are 1 and 0. */
const valueOf = (measure: Measure | undefined): number | '' => (measure ? measure[0] / measure[1] : '');
