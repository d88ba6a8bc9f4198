/** Many conversations are found to be alike in many things: in memory what is equal is there once, whatever number of scores name it. */
import type { Evidence, Measure, ScoredConversation } from '../score/score.ts';

/** Of what comes again and again; all else would be kept for nothing. */
const mostKnown = 20_000;

/** @returns The same scores, whose equal parts are those of conversations it was given before. They must not be changed. */
export function sharingParts(): (scored: ScoredConversation) => ScoredConversation {
  const known = new Map<string, unknown>();
  const shared = <T>(kind: string, value: T, key: string): T => {
    const name = `${kind}${key}`;
    const earlier = known.get(name) as T | undefined;
    if (earlier !== undefined) return earlier;
    if (known.size >= mostKnown) known.clear();
    known.set(name, value);
    return value;
  };
  const text = <T extends string | null | undefined>(value: T): T =>
    typeof value === 'string' ? shared('text ', value, value) : value;
  const evidence = (one: Evidence): Evidence => {
    const { code, scorer, turn, side, message, quote, points, text: said } = one;
    return shared('evidence ', one, JSON.stringify([code, scorer, turn, side, message, quote, points, said]));
  };
  const tags = (own: string[]): string[] => shared('tags ', own, JSON.stringify(own));
  const pair = (own: readonly [number, number]): readonly [number, number] => shared('pair ', own, own.join());
  const measure = (own: Measure): Measure => own && pair(own);

  return (scored) => ({
    ...scored,
    cell: text(scored.cell),
    scenario: text(scored.scenario),
    persona: text(scored.persona),
    intent: text(scored.intent),
    segment: text(scored.segment),
    endReason: text(scored.endReason),
    decidedBy: text(scored.decidedBy),
    tags: tags(scored.tags),
    unknownTurns: pair(scored.unknownTurns),
    ...(scored.cause && { cause: shared('cause ', scored.cause, JSON.stringify(scored.cause)) }),
    scores: scored.scores.map(({ scorer, version, lost, of, summary, evidence: found }) => ({
      scorer: text(scorer),
      version,
      lost,
      of,
      summary: text(summary),
      evidence: found.length === 0 ? none : found.map(evidence),
    })),
    measures: Object.fromEntries(Object.entries(scored.measures).map(([name, own]) => [name, own && measure(own)])),
  });
}

const none: Evidence[] = [];
