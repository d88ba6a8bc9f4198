/** The decision: one sentence, what stands behind it, and the intents by what to do with them. */
import { success } from '../score/metrics.ts';
import type { Arm, Comparison, IntentRollout, MetricChange } from '../compare/comparison.ts';
import { rolloutNumbers, rolloutRule, rolloutWords } from '../wording/rollout.ts';
import type { Evidence } from '../score/score.ts';
import { counts, type Change } from './figure.ts';
import { count, share } from '../wording/numbers.ts';
import { capital, listed, plural, spelt, words } from '../wording/words.ts';
import { priority } from './priority.ts';
import { everything, type Source } from './source.ts';

/** A stretch of a sentence; what is strong carries the number to remember. */
export interface Span {
  text: string;
  strong?: true;
}

/** Words of the bot and where they stand. */
export interface Quote {
  text: string;
  from: string;
  conversation: string;
  turn: number;
}

export interface Decision {
  intent: string;
  title: string;
  /** `36 → 22 of 40`. */
  counts: string;
  change: Change | null;
  /** What was decided, and the numbers that say so. */
  word: string;
  why: string;
  quote: Quote | null;
}

export interface VerdictSection {
  outcome: Source['judgement']['verdict'];
  /** `Release 2.4 against 2.3 · 480 conversations each · same seeds`. */
  setting: string;
  headline: string;
  lede: Span[];
  /** Null where no intent is known: only absolute gates speak. What is unfit in both stands with what is held. */
  columns: { ready: Decision[]; hold: Decision[]; undecided: Decision[] } | null;
  /** How intents are decided. */
  rule: string;
  /** Share of contacts the ready intents carry; null where the intents declare no volume. */
  readyVolume: string | null;
  /** The gates that decided, by name: `gates 2 of 3 failed: …`. */
  decidedBy: string;
}

const mostNames = 6;
/** A longer reason stands in the margin of the transcript; here its name will do. */
const mostReason = 64;

export function verdictSection(from: Source): VerdictSection {
  const { judgement } = from;
  return {
    outcome: judgement.verdict,
    setting: setting(from),
    headline: judgement.headline,
    lede: lede(from),
    columns: columns(from),
    rule: rolloutRule,
    readyVolume: readyVolume(from, decidedAs(from, 'roll-out')),
    decidedBy: decidedBy(from),
  };
}

function columns(from: Source): VerdictSection['columns'] {
  const { rollout, verdict } = from.judgement;
  // Compared as wholes, nothing is known of any one intent.
  if (rollout.length === 0 || verdict === 'unscorable' || from.comparison?.within === 'run') return null;
  const among = (...decisions: IntentRollout['decision'][]) =>
    rollout.filter(({ decision }) => decisions.includes(decision)).map((line) => decisionOn(from, line));
  return { ready: among('roll-out'), hold: among('hold', 'unfit'), undecided: among('worse', 'unknown') };
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
  const what = imported ? `Transcripts of ${listed(imported.formats)}` : `Release ${labels.candidate}`;
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
  if (!overall) return [];
  if (!comparison) {
    return [
      text('Verified success '),
      strong(overall.candidate.text),
      text(
        `, ${overall.candidate.basis} ${overall.candidate.range}. Changes appear with a run to compare with (--baseline).`,
      ),
    ];
  }
  const hold = decidedAs(from, 'hold');
  const rest = decidedAs(from, 'roll-out', 'worse', 'unknown', 'unfit');
  const held = summed(from, hold);
  const others = summed(from, rest);
  const average = overall.baseline && `${overall.baseline.text} → ${overall.candidate.text}`;
  if (!held || !others) {
    return [text('Verified success went from '), strong(average ?? overall.candidate.text), text(' over all intents.')];
  }
  return [
    text(
      `In ${hold.length === 1 ? from.intent(hold[0]!) : `those ${spelt(hold.length)} intents`} verified success went from `,
    ),
    strong(`${count(held.baseline.numerator)} of ${count(held.baseline.denominator)}`),
    text(' to '),
    strong(`${count(held.candidate.numerator)} of ${count(held.candidate.denominator)}`),
    text(`. In the other ${spelt(rest.length)} it went from ${arm(others.baseline)} to ${arm(others.candidate)}.`),
    text(average ? ` The overall average (${average}) hides both.` : ''),
  ];
}

function summed(from: Source, intents: string[]): { baseline: Arm; candidate: Arm } | null {
  const changes = intents.map((id) => from.change(success.name, { kind: 'intent', id })).filter((c) => c !== undefined);
  if (changes.length === 0) return null;
  return { baseline: total(changes, 'baseline'), candidate: total(changes, 'candidate') };
}

function total(changes: MetricChange[], side: 'baseline' | 'candidate'): Arm {
  const sum = (field: 'numerator' | 'denominator' | 'conversations') =>
    changes.reduce((all, change) => all + change[side][field], 0);
  return {
    numerator: sum('numerator'),
    denominator: sum('denominator'),
    conversations: sum('conversations'),
    value: null,
  };
}

function decisionOn(from: Source, decided: IntentRollout): Decision {
  const { intent } = decided;
  const change = from.change(success.name, { kind: 'intent', id: intent });
  const line = from.line(success.name, { kind: 'intent', id: intent });
  return {
    intent,
    title: from.intent(intent),
    counts: change
      ? counts(change.baseline, change.candidate)
      : `${decided.solved.verified} of ${decided.solved.scorable}`,
    change: line?.change ?? null,
    word: capital(rolloutWords[decided.decision]),
    why: capital(rolloutNumbers(decided)),
    quote: quoteFor(from, intent),
  };
}

/** What the failed conversations of an intent share: accuracy before escalation, effort and tone, then the most frequent. */
function quoteFor({ candidate }: Source, intent: string): Quote | null {
  const shared = new Map<string, { evidence: Evidence; conversation: string; count: number }>();
  for (const { id, scorable, verified, scores, intent: own } of candidate.scored) {
    if (own !== intent || !scorable || verified === true) continue;
    const quoted = scores
      .flatMap((score) => score.evidence)
      .filter((one) => one.quote && one.points > 0 && one.turn > 0);
    for (const [code, evidence] of new Map(quoted.map((one) => [one.code, one]))) {
      const known = shared.get(code);
      if (known) known.count += 1;
      else shared.set(code, { evidence, conversation: id, count: 1 });
    }
  }
  const weight = ({ evidence, count }: { evidence: Evidence; count: number }) =>
    priority.indexOf(evidence.scorer) - count / (candidate.scored.length + 1);
  const [best] = [...shared.values()].toSorted((a, b) => weight(a) - weight(b));
  if (!best) return null;
  const { turn, text, quote, code } = best.evidence;
  return {
    text: quote ?? '',
    from: `turn ${turn}: ${text.length > mostReason ? words(code) : text} · ${plural(best.count, 'conversation')}`,
    conversation: best.conversation,
    turn,
  };
}

function decidedBy({ judgement }: Source): string {
  const { gates } = judgement;
  const names = [...new Set(gates.filter((gate) => gate.verdict === 'failed').map((gate) => gate.name))];
  if (gates.length === 0) return 'no gate: none is set.';
  const failed = gates.filter((gate) => gate.verdict === 'failed').length;
  if (failed === 0) return `${plural(gates.length, 'gate')}, none of which failed.`;
  const more = names.length > mostNames ? ` · and ${names.length - mostNames} more` : '';
  return `${failed} of ${plural(gates.length, 'gate')} that failed: ${names.slice(0, mostNames).join(' · ')}${more}.`;
}

function readyVolume(from: Source, ready: string[]): string | null {
  const { intents } = from.candidate.record;
  const volumes = Object.values(intents).map((intent) => intent.volume ?? 0);
  const all = volumes.reduce((sum, volume) => sum + volume, 0);
  if (all === 0) return null;
  const covered = ready.reduce((sum, id) => sum + (intents[id]?.volume ?? 0), 0);
  return `${share(covered, 0)} of contacts, by the volumes declared.`;
}

const arm = (one: Arm) => `${count(one.numerator)} of ${count(one.denominator)}`;
const text = (words: string): Span => ({ text: words });
const strong = (words: string): Span => ({ text: words, strong: true });
