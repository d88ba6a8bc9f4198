/** The kinds of sentence, and in which places each is read. */
import type { Rule } from './reading.ts';
import { anyChange } from './rules/change.ts';
import { anyCell } from './rules/cell.ts';
import { gate } from './rules/gate.ts';
import { headline } from './rules/headline.ts';
import { parity, scoredApart, setAside, throughout, unlike, wording } from './rules/besides.ts';
import { changed, decidedBy, lede, ready, setting, untested } from './rules/page.ts';
import { feeling, felt } from './rules/felt.ts';
import { cause, causeShown } from './rules/causes.ts';
import { drift } from './rules/drift.ts';
import { issue } from './rules/issues.ts';
import { levels, test, unmeasured } from './rules/levels.ts';
import { brand, limit } from './rules/limits.ts';
import { line, part } from './rules/lines.ts';
import { end, lost, method, quoted, strategy } from './rules/method.ts';
import { situation } from './rules/situations.ts';
import { answer, blind, inARow, least, rests } from './rules/questions.ts';
import { costs } from './rules/money.ts';
import { column, decision, mark, score, worst } from './rules/rows.ts';
import { sentence } from './rules/rollout.ts';
import { trust } from './rules/trust.ts';
import { cellCase, counted, doubtedCase, evidence, gateCase, rolloutCase } from './rules/junit.ts';
import { closing, decisionRule, more, rolledOut, summaryDecision, times } from './rules/summary.ts';

/** Without what a rule gives back. */
const of =
  (read: (r: Parameters<Rule>[0]) => unknown): Rule =>
  (r) =>
    void read(r);

export const kinds = {
  headline,
  throughout,
  wording,
  scoredApart,
  unlike,
  setAside,
  setting,
  lede,
  ready,
  decidedBy,
  decision,
  mark,
  gate: of((r) => gate(r)),
  changed,
  parity,
  change: of((r) => anyChange(r)),
  cell: of(anyCell),
  trust,
  untested,
  answer,
  rests,
  least,
  blind,
  feeling,
  felt,
  levels,
  test,
  unmeasured,
  costs,
  cause,
  causeShown,
  inARow,
  worst,
  line,
  part,
  brand,
  limit,
  situation,
  issue,
  drift,
  end,
  method,
  lost,
  quoted,
  strategy,
  score,
  column,
  rollout: of(sentence),
  summaryDecision,
  rolledOut,
  decisionRule,
  closing,
  more,
  times,
  cellCase,
  gateCase,
  rolloutCase,
  doubtedCase,
  counted,
  evidence,
} satisfies Record<string, Rule>;

export type Kind = keyof typeof kinds;

const besides: Kind[] = ['throughout', 'wording', 'scoredApart', 'unlike', 'setAside'];

const places: Record<string, Kind[]> = {
  headline: ['headline'],
  besides,
  setting: ['setting'],
  lede: ['lede'],
  ready: ['ready'],
  'decided by': ['decidedBy'],
  decision: ['decision'],
  mark: ['mark'],
  gate: ['gate'],
  changed: ['changed'],
  parity: ['parity'],
  suspicion: ['change', 'cell'],
  trust: ['trust'],
  untested: ['untested'],
  answer: ['answer', 'feeling', 'blind'],
  'answer rests on': ['rests', 'least', 'blind', 'felt'],
  level: ['levels'],
  'level test': ['test', 'unmeasured'],
  costs: ['costs'],
  cause: ['cause'],
  'cause, shown': ['causeShown'],
  note: ['inARow'],
  worst: ['worst'],
  line: ['line'],
  part: ['part'],
  brand: ['brand'],
  'gate, figures': ['limit'],
  situation: ['situation'],
  issue: ['issue'],
  drift: ['drift'],
  end: ['end'],
  method: ['method'],
  lost: ['lost'],
  'cause, quoted': ['quoted'],
  strategy: ['strategy'],
  more: ['more'],
  'summary.md, ': ['headline', ...besides, 'setting', 'lede', 'score', 'trust', 'closing'],
  'summary.md, Gates': ['gate'],
  'summary.md, Looked worse, not confirmed on fresh conversations': ['change', 'cell'],
  'summary.md, Not served alike': ['parity'],
  'summary.md, The same customers put otherwise': ['parity'],
  'summary.md, Rollout': ['summaryDecision', 'rolledOut', 'decisionRule', 'trust', 'closing'],
  'summary.md, What failure costs': ['costs', 'trust', 'closing'],
  'summary.md, Causes': ['cause', 'trust', 'closing'],
  'summary.md, Worst cells': ['worst', 'trust', 'closing'],
  'junit.xml': ['cellCase', 'gateCase', 'rolloutCase', 'doubtedCase'],
  'junit.xml, evidence': ['evidence'],
  'junit.xml, counts': ['counted'],
  'terminal, ': ['headline', ...besides, 'setting'],
  'terminal, Rollout': ['rollout', 'decisionRule'],
  'terminal, Scores': ['column'],
  'terminal, Gates': ['gate'],
  'terminal, Looked worse, not confirmed on fresh conversations': ['change', 'cell'],
  'terminal, Worst cells': ['worst'],
  'terminal, Doubts': ['trust'],
  'terminal, Reply times, 95 % intervals': ['times'],
};

/** Of the place; none of one that nobody thought of, so that its sentences are told as unread. */
export const kindsIn = (place: string): Kind[] => places[place] ?? [];
