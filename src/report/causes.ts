/** Failures grouped by where they began: causes before symptoms. */
import { causesIn } from '../compare/causes.ts';
import type { Cause } from '../compare/comparison.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import { count, share } from '../wording/numbers.ts';
import { plural, words } from '../wording/words.ts';
import { lossesOf } from './rows.ts';
import { sharedCells } from './shared-cells.ts';
import type { Source } from './source.ts';
import type { Quote } from './decisions.ts';

export interface CauseCard {
  code: string;
  title: string;
  scorer: ScorerName;
  /** `Refund not arrived 13, Complaint 2 · 15 conversations, 2.3: 4`. */
  where: string;
  /** `Began 13 of 18 failures (72 %)`; empty where nothing failed by it. */
  explains: string;
  /** `Then: rephrase 9, dead end 4`; empty where nothing followed. */
  followed: string;
  conversations: number;
  /** Conversations that show it at all, be it that it followed from something else: what the table finds by it. */
  shown: number;
  baseline: number | null;
  isWorse: boolean;
  quote: Quote;
}

/** Of the comparison, where there is one; else of the candidate's own failures. */
export function causeCards(from: Source, most: number): CauseCard[] {
  const causes = from.comparison ? from.comparison.causes : causesIn(from.candidate.scored);
  const isWorse = (cause: Cause) => from.comparison === null || cause.candidate > cause.baseline;
  return causes.slice(0, most).map((cause) => ({
    code: cause.code,
    title: words(cause.code),
    scorer: cause.scorer,
    explains: explained(cause),
    followed: followed(cause),
    where: where(from, cause),
    conversations: cause.candidate,
    shown: from.candidate.scored.filter((one) => one.scorable && lossesOf(one).includes(cause.code)).length,
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

function explained({ explains, failures }: Cause): string {
  if (explains === 0) return '';
  return `Began ${count(explains)} of ${plural(failures, 'failure')} (${share(explains / failures, 0)})`;
}

const mostConsequences = 4;

function followed({ consequences }: Cause): string {
  const shown = consequences.slice(0, mostConsequences).map((one) => `${words(one.code)} ${count(one.conversations)}`);
  return shown.length === 0 ? '' : `Then: ${shown.join(', ').toLowerCase()}`;
}

function where(from: Source, cause: Cause): string {
  const most = cause.intents.slice(0, 3);
  const named =
    most.length === 1
      ? from.intent(most[0]!.intent)
      : most.map((entry) => `${from.intent(entry.intent)} ${entry.count}`).join(', ');
  const more = cause.intents.length > most.length ? `, ${cause.intents.length - most.length} more` : '';
  const before = from.comparison ? `, ${from.labels.baseline}: ${count(cause.baseline)}` : '';
  const within = from.comparison && sharedCells(from.comparison) !== null ? ', of what both hold' : '';
  return `${named}${more} · ${plural(cause.candidate, 'conversation')}${before}${within}`;
}
