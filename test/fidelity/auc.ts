/** How often one of these is given a higher number than one of those; ties count half. 0.5: not told apart, 1: always. */
export function auc(these: readonly number[], those: readonly number[]): number {
  const all = [...these.map((score) => ({ score, own: true })), ...those.map((score) => ({ score, own: false }))].sort(
    (a, b) => a.score - b.score,
  );
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]!.score === all[from]!.score) to += 1;
    const middle = (from + to + 1) / 2;
    for (let at = from; at < to; at += 1) if (all[at]!.own) ranks += middle;
    from = to;
  }
  return (ranks - (these.length * (these.length + 1)) / 2) / (these.length * those.length);
}
