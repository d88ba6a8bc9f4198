/** What most suites do: alarm when success drops by more than 3 points, overall or in an intent, or a cell's majority flips. */
export function ruleByHand({ changes, cells }) {
  const drops = changes.some(
    ({ metric, segment, difference }) =>
      metric === 'verified_success' &&
      ['all', 'intent'].includes(segment.kind) &&
      difference !== null &&
      difference < -0.03,
  );
  const isMost = ({ verified, scorable }) => verified * 2 > scorable;
  const flips = cells.some(
    ({ baseline, candidate }) => baseline && candidate && isMost(baseline) && !isMost(candidate),
  );
  return drops || flips;
}
