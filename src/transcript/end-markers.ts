/**
 * What a simulated customer of τ-bench or τ² sends to end a run. It says what became of the goal, which no person ever says: it
 * must reach neither a scorer nor a model, or the answer would be in the question.
 */
const marker = /[ \t]*###(?:STOP|TRANSFER|OUT-OF-SCOPE)###/g;

export function withoutEndMarkers(text: string): { text: string; count: number } {
  if (!text.includes('###')) return { text, count: 0 };
  let count = 0;
  const kept = text.replace(marker, () => {
    count += 1;
    return '';
  });
  return { text: count > 0 ? kept.trim() : text, count };
}
