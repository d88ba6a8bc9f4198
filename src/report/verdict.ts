/** The decision: one sentence, what stands behind it, and the intents by what to do with them. */
import { success } from '../score/metrics.ts';
import type { Arm, Comparison, IntentRollout, MetricChange } from '../compare/comparison.ts';
import { marginOf } from '../compare/margin.ts';
import { rolloutRule } from '../wording/rollout.ts';
import { count, share } from '../wording/numbers.ts';
import { listed, plural, spelt } from '../wording/words.ts';
import { type Decision, decisions } from './decisions.ts';
import { sharedCells } from './shared-cells.ts';
import { everything, type Source } from './source.ts';

/** A stretch of a sentence; what is strong carries the number to remember. */
export interface Span {
  text: string;
  strong?: true;
}

export interface VerdictSection {
  outcome: Source['judgement']['verdict'];
  /** `Release 2.4 against 2.3 · 480 conversations each · same seeds`. */
  setting: string;
  headline: string;
  /** Sentences below it. */
  besides: string[];
  lede: Span[];
  /** Worst first; null where no intent is known: only absolute gates speak. */
  decisions: Decision[] | null;
  /** How intents are decided. */
  rule: string;
  /** `9 of 15 intents to roll out: 74 % of contacts, by the volumes declared. What is not settled stays on 2.3.`; empty where no intent is known. */
  ready: string;
  /** The gates that decided, by name: `gates 2 of 3 failed: …`. */
  decidedBy: string;
}

const mostNames = 6;

export function verdictSection(from: Source): VerdictSection {
  const { judgement } = from;
  return {
    outcome: judgement.verdict,
    setting: setting(from),
    headline: judgement.headline,
    besides: judgement.besides,
    lede: lede(from),
    decisions: decisions(from),
    rule: rolloutRule,
    ready: readySentence(from),
    decidedBy: failedGates(from),
  };
}

const decidedAs = ({ judgement }: Source, ...decisions: IntentRollout['decision'][]): string[] =>
  judgement.rollout.filter(({ decision }) => decisions.includes(decision)).map(({ intent }) => intent);

/** Of runs that are not of one plan. */
const apart: Record<NonNullable<Comparison['within']>, string> = {
  cell: 'other seeds: only what both share is compared',
  scenario: 'compared within scenarios: the customers differ as well',
  intent: 'compared within intents: situations and customers differ as well',
  run: 'no situation in common: compared as wholes, customers and all',
};

function setting({ candidate, baseline, labels, comparison }: Source): string {
  const planned = plural(candidate.record.aggregate.conversations, 'conversation');
  const { imported } = candidate.record;
  const what = imported
    ? `Transcripts of ${listed(imported.formats)}`
    : labels.release.replace(/^./, (first) => first.toUpperCase());
  if (!baseline || !comparison) return `${what} · ${planned} · no baseline yet`;
  const before = baseline.record.aggregate.conversations;
  const each =
    before === candidate.record.aggregate.conversations ? `${planned} each` : `${planned} against ${count(before)}`;
  const seeds = comparison.sameSeeds ? 'same seeds' : apart[comparison.within ?? 'cell'];
  return `${what} against ${labels.baseline} · ${each} · ${seeds}`;
}

function lede(from: Source): Span[] {
  const { candidate, comparison, judgement } = from;
  const { aggregate } = candidate.record;
  if (judgement.verdict === 'unscorable') {
    const lost = aggregate.conversations - aggregate.scorable;
    if (lost === 0) return [text('Scores are withheld until what was held beside the run is held again.')];
    return [
      strong(`${count(lost)} of ${plural(aggregate.conversations, 'conversation')}`),
      text(' were lost to the network or the simulated customer. Scores are withheld until it is run again.'),
    ];
  }
  const overall = from.line(success.name, everything);
  if (!overall || overall.candidate.value === null) return [];
  const { text: now, basis, range } = overall.candidate;
  const alone = [text('Verified success '), strong(now)];
  if (!comparison)
    return [...alone, text(`, ${basis} ${range}. Changes appear with a run to compare with (--baseline).`)];
  if (!overall.change || overall.change.text === '') return [...alone, text(`, ${basis} ${range}.`)];
  const average = overall.baseline ? `${overall.baseline.text} → ${now}` : now;
  const hold = comparedAs(from, 'hold');
  const rest = comparedAs(from, 'roll-out', 'worse', 'unknown', 'unfit');
  const [held, others] = [hold, rest].map(total) as [Arms | null, Arms | null];
  if (!held || !others) {
    const shared = sharedCells(comparison);
    return [
      text('Verified success went from '),
      strong(average),
      text(shared === null ? ' over all intents.' : ` over what both hold: ${shared}.`),
    ];
  }
  const first = hold.length === 1 ? from.intent(hold[0]!.segment.id) : `those ${spelt(hold.length)} intents`;
  const isAll = rest.length === judgement.rollout.length - decidedAs(from, 'hold').length;
  return [
    text(`In ${first} verified success went from `),
    strong(arm(held.baseline)),
    text(' to '),
    strong(arm(held.candidate)),
    text(
      `. In the other ${spelt(rest.length)}${isAll ? '' : ' that both hold'} it went from ${arm(others.baseline)} to ${arm(others.candidate)}.`,
    ),
    text(wentApart(held, others) ? ` The overall average (${average}) hides both.` : ''),
  ];
}

/** Of intents decided so, how success moved in those that both runs hold. */
function comparedAs(from: Source, ...decisions: IntentRollout['decision'][]): MetricChange[] {
  return decidedAs(from, ...decisions)
    .map((id) => from.change(success.name, { kind: 'intent', id }))
    .filter((change) => change !== undefined)
    .filter(({ difference }) => difference !== null);
}

type Arms = Record<'baseline' | 'candidate', Pick<Arm, 'numerator' | 'denominator'>>;

function total(changes: readonly MetricChange[]): Arms | null {
  if (changes.length === 0) return null;
  const sum = (side: 'baseline' | 'candidate') => ({
    numerator: changes.reduce((all, change) => all + change[side].numerator, 0),
    denominator: changes.reduce((all, change) => all + change[side].denominator, 0),
  });
  return { baseline: sum('baseline'), candidate: sum('candidate') };
}

/** An average hides what moved by as much as matters, and not alike. */
function wentApart(held: Arms, others: Arms): boolean {
  const moved = ({ baseline, candidate }: Arms) =>
    candidate.numerator / candidate.denominator - baseline.numerator / baseline.denominator;
  return Math.abs(moved(held) - moved(others)) >= marginOf(success, { kind: 'intent', id: '' });
}

function failedGates({ judgement }: Source): string {
  const { gates } = judgement;
  const names = [...new Set(gates.filter((gate) => gate.verdict === 'failed').map((gate) => gate.name))];
  if (gates.length === 0) return 'no gate: none is set.';
  const failed = gates.filter((gate) => gate.verdict === 'failed').length;
  if (failed === 0) return `${plural(gates.length, 'gate')}, none of which failed.`;
  const more = names.length > mostNames ? ` · and ${names.length - mostNames} more` : '';
  return `${failed} of ${plural(gates.length, 'gate')} that failed: ${names.slice(0, mostNames).join(' · ')}${more}.`;
}

function readySentence(from: Source): string {
  const { rollout } = from.judgement;
  if (rollout.length === 0) return '';
  const ready = decidedAs(from, 'roll-out');
  const volume = ready.length === 0 ? null : volumeOf(from, ready);
  const open = decidedAs(from, 'worse', 'unknown').length > 0;
  return [
    `${ready.length} of ${plural(rollout.length, 'intent')} to roll out${volume === null ? '' : `: ${volume}`}.`,
    ...(open ? [`What is not settled stays on ${from.labels.baseline ?? 'what you have'}.`] : []),
  ].join(' ');
}

/** Share of contacts these intents carry; null where the intents declare no volume. */
function volumeOf(from: Source, ready: string[]): string | null {
  const { intents } = from.candidate.record;
  const all = Object.values(intents).reduce((sum, { volume }) => sum + (volume ?? 0), 0);
  if (all === 0) return null;
  const covered = ready.reduce((sum, id) => sum + (intents[id]?.volume ?? 0), 0);
  return `${share(covered / all, 0)} of contacts, by the volumes declared`;
}

const arm = (one: Pick<Arm, 'numerator' | 'denominator'>) => `${count(one.numerator)} of ${count(one.denominator)}`;
const text = (words: string): Span => ({ text: words });
const strong = (words: string): Span => ({ text: words, strong: true });
