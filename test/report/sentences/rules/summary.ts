/** What summary.md and the terminal say in a form of their own. */
import { type Reading, Unread } from '../reading.ts';
import { decided, intentName, numbers } from './rollout.ts';

/** `Refunds: Hold. 14 of 45 solved, …` */
export function summaryDecision(r: Reading): void {
  r.either(r.facts.judgement.rollout, (line) => {
    r.wantWords(`${intentName(r, line.intent)}: `);
    r.rest = r.rest.replace(/^./u, (first) => first.toLowerCase());
    decided(r, line);
    r.wantWords('. ');
    r.rest = r.rest.replace(/^Nothing/u, 'nothing');
    numbers(r, line);
  });
}

export function rolledOut(r: Reading): void {
  r.wantWords('Roll out: ');
  const ready = r.facts.judgement.rollout
    .filter(({ decision }) => decision === 'roll-out')
    .map(({ intent }) => intentName(r, intent));
  r.lists(
    ready,
    'roll out',
    '$',
    r.facts.judgement.rollout.map(({ intent }) => intentName(r, intent)),
  );
}

/** How intents are decided: the same in every report. */
export function decisionRule(r: Reading): void {
  const [sure, margin, excluded, wide, p, floor] = r.want(
    String.raw`Roll out: success is surely \(one-sided # %, exact; a gate's floor as its gate says\) at least the intent's floor, was not seen to fall by # points, and no deciding figure surely got worse; where a fall that large is not excluded \(one-sided # %\), how far the # % interval of its change reaches stands beside it. Hold: a deciding figure got worse by its margin \(p ≤ # over the intents\), a gate failed in it, or success is surely below the floor; unfit in both: nothing but what the baseline fails as well. The floor is the intent's own, else that of a gate on it, else # %.`,
  ) as [string, string, string, string, string, string];
  for (const [said, value] of [
    [sure, 95],
    [margin, 5],
    [excluded, 95],
    [wide, 95],
    [p, 0.05],
    [floor, 50],
  ] as const)
    r.figure(said, value, 2, 'of the rule');
}

export function closing(r: Reading): void {
  r.wantWords(
    `Run \`${r.facts.candidate.record.id}\`. Open \`index.html\` beside this file for every number with its interval and every failed conversation.`,
  );
}

/** How much a list leaves out: `Gates: 8 shown, and 3 more`. */
export function more(r: Reading): void {
  const [heading, shown, rest] = r.want('(.*?): # shown, and # more') as [string, string, string];
  const { judgement, comparison } = r.facts;
  const all: Record<string, number> = {
    Gates: judgement.gates.length,
    Rollout: judgement.rollout.filter(({ decision }) => decision !== 'roll-out').length,
    'Looked worse, not confirmed on fresh conversations': (comparison?.suspicions ?? []).filter(
      ({ state }) => state !== 'confirmed',
    ).length,
    'Not served alike': judgement.parity.filter(
      ({ verdict, segment }) => verdict === 'behind' && segment.kind !== 'variant',
    ).length,
  };
  const told =
    Number(shown) -
    (heading === 'Rollout' && judgement.rollout.some(({ decision }) => decision === 'roll-out') && Number(shown) > 8
      ? 1
      : 0);
  if (all[heading] === undefined) throw new Unread(heading);
  r.whole(rest, all[heading] - told, `more of ${heading}`);
}

const latencies = {
  'First message of a turn': 'firstLatencyMs',
  'Last message of a turn, from when the turn was to be sent': 'dueLatencyMs',
  'Last message of a turn': 'latencyMs',
} as const;

/** `Last message of a turn: p50 700 ms → 740 ms [720 ms, 760 ms], p90 …` */
export function times(r: Reading): void {
  const name = (Object.keys(latencies) as (keyof typeof latencies)[]).find((one) => r.starts(`${one}: `));
  if (!name) throw new Unread(r.rest);
  const now = r.facts.candidate.record.aggregate[latencies[name]];
  const before = r.facts.baseline?.record.aggregate[latencies[name]];
  const time = '(\\d[\\d.]*) (ms|s)';
  const must = (said: string, unit: string, ms: number | null | undefined, what: string) =>
    r.figure(
      said,
      ms === null || ms === undefined ? null : unit === 's' ? ms / 1000 : ms,
      unit === 's' ? (said.split('.')[1] ?? '').length : 0,
      what,
    );
  do {
    const [p] = r.want('(p50|p90|p99) ') as ['p50' | 'p90' | 'p99'];
    const was = r.take(`${time} → `);
    r.must((was !== null) === (before?.[p] !== undefined), 'what it was');
    if (was) must(was[0]!, was[1]!, before?.[p], `${p} before`);
    const [said, unit] = r.want(time) as [string, string];
    must(said, unit, now?.[p], p);
    const ends = r.take(String.raw` \[${time}, (?:…|${time})\]`);
    if (!ends) continue;
    must(ends[0]!, ends[1]!, now?.intervals?.[p][0], `${p}, low end`);
    if (ends[2] !== undefined) must(ends[2], ends[3]!, now?.intervals?.[p][1], `${p}, high end`);
  } while (r.starts(', '));
  r.wantWords('.');
}
