/** Failures grouped by the evidence they share: causes before cases. */
import type { Cause } from '../compare/comparison.ts';
import type { Evidence } from '../score/score.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import { count } from '../wording/numbers.ts';
import { plural, words } from '../wording/words.ts';
import { priority } from './priority.ts';
import type { Source } from './source.ts';
import type { Quote } from './verdict.ts';

export interface CauseCard {
  code: string;
  title: string;
  scorer: ScorerName;
  /** `Refund not arrived 13, Complaint 2 · 15 conversations, 2.3: 4`. */
  where: string;
  conversations: number;
  baseline: number | null;
  isWorse: boolean;
  quote: Quote;
}

/** Of the comparison, where there is one; else of the candidate's own failures. */
export function causeCards(from: Source, most: number): CauseCard[] {
  const causes = from.comparison ? from.comparison.causes : ownCauses(from);
  const isWorse = (cause: Cause) => from.comparison === null || cause.candidate > cause.baseline;
  // What got worse first, and of it what decides; within a score the order of the comparison stays.
  const weight = (cause: Cause) => priority.indexOf(cause.scorer) + (isWorse(cause) ? 0 : priority.length);
  const inOrder = causes.toSorted((a, b) => weight(a) - weight(b));
  return inOrder.slice(0, most).map((cause) => ({
    code: cause.code,
    title: words(cause.code),
    scorer: cause.scorer,
    where: where(from, cause),
    conversations: cause.candidate,
    baseline: from.comparison ? cause.baseline : null,
    isWorse: isWorse(cause),
    quote: quoteOf(cause),
  }));
}

function quoteOf({ example }: Cause): Quote {
  const { turn, text, quote } = example.evidence;
  return {
    text: quote ?? '',
    from: `${turn === 0 ? 'whole conversation' : `turn ${turn}`}: ${text}`,
    conversation: example.conversation,
    turn,
  };
}

function where(from: Source, cause: Cause): string {
  const most = cause.intents.slice(0, 3);
  const named =
    most.length === 1
      ? from.intent(most[0]!.intent)
      : most.map((entry) => `${from.intent(entry.intent)} ${entry.count}`).join(', ');
  const more = cause.intents.length > most.length ? `, ${cause.intents.length - most.length} more` : '';
  const before = from.comparison ? `, ${from.labels.baseline}: ${count(cause.baseline)}` : '';
  return `${named}${more} · ${plural(cause.candidate, 'conversation')}${before}`;
}

/** What cost points at a turn of conversations that were not verified, most conversations first. */
function ownCauses(from: Source): Cause[] {
  const byCode = new Map<string, Cause>();
  for (const scored of from.candidate.scored) {
    if (!scored.scorable || scored.verified === true) continue;
    const seen = new Set<string>();
    for (const evidence of scored.scores.flatMap((score) => score.evidence)) {
      if (evidence.points <= 0 || evidence.turn === 0 || seen.has(evidence.code)) continue;
      seen.add(evidence.code);
      tally(byCode, evidence, scored.intent, scored.id);
    }
  }
  return [...byCode.values()].toSorted((a, b) => b.candidate - a.candidate);
}

function tally(byCode: Map<string, Cause>, evidence: Evidence, intent: string, conversation: string): void {
  const cause = byCode.get(evidence.code) ?? {
    code: evidence.code,
    scorer: evidence.scorer,
    baseline: 0,
    candidate: 0,
    intents: [],
    example: { conversation, evidence },
  };
  cause.candidate += 1;
  const entry = cause.intents.find((one) => one.intent === intent);
  if (entry) entry.count += 1;
  else cause.intents.push({ intent, count: 1 });
  byCode.set(evidence.code, cause);
}
