import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { demoSuite } from '../../dist/api/demo.js';
import { readHistory } from '../../dist/trial/history.js';
import { chartsOf } from '../../dist/compare/series/charts.js';
import { run, startDemoBot } from '../../dist/index.js';
import { ruleByHand } from './by-hand.mjs';
import { planted } from './planted.mjs';

/** Tonight's stable release and candidate, each beside the stable release of the night before. */
export async function nightOfBoth({ out, seed, repeat, baseline }) {
  const quiet = await quietNight({ out, seed, repeat, baseline });
  const candidate = await play('candidate', {
    out: join(out, 'candidate'),
    seed: `${seed}-candidate`,
    repeat,
    baseline,
  });
  const found = planted.map(({ metric, segment, verdict }) => {
    const change = candidate.comparison.changes.find(
      (one) => one.metric === metric && one.segment.kind === segment.kind && one.segment.id === segment.id,
    );
    return change?.verdict === verdict;
  });
  const line = {
    folder: quiet.folder,
    conversations: quiet.record.aggregate.conversations,
    tests: quiet.comparison.family.tests,
    quiet: {
      alarms: alarmsIn(quiet.comparison),
      charts: quiet.charts.charts.map(({ metric, state }) => [metric, state]),
      headline: quiet.judgement.headline,
      held: quiet.judgement.rollout.flatMap(({ intent, decision }) => (decision === 'hold' ? [intent] : [])),
      uncorrected: quiet.comparison.changes.filter(({ p }) => p !== null && p <= 0.05).length,
      byHand: ruleByHand(quiet.comparison),
    },
    candidate: { found, verdict: candidate.judgement.verdict, charts: await chartedAfter(out, candidate) },
  };
  rmSync(candidate.folder, { recursive: true });
  return line;
}

export const quietNight = ({ out, seed, repeat, baseline }) => play('stable', { out, seed, repeat, baseline });

async function play(release, options) {
  const bot = await startDemoBot({ release });
  try {
    return await run({ ...options, paths: [demoSuite], formats: [], env: { ...process.env, DEMO_BOT_URL: bot.url } });
  } finally {
    await bot.close();
  }
}

/** Everything that says "worse", "better" or "other" of a bot that did not change. */
function alarmsIn({ changes, cells }) {
  const isAlarm = ({ verdict }) => ['regressed', 'improved', 'changed'].includes(verdict);
  return [
    ...changes
      .filter(isAlarm)
      .map(({ metric, segment, verdict }) => `${metric} ${segment.kind} ${segment.id} ${verdict}`),
    ...cells.filter(isAlarm).map(({ cell, verdict }) => `${cell} ${verdict}`),
  ];
}

/** The candidate as the night that follows the stable ones: which charts alarm at once, without a baseline. */
async function chartedAfter(out, { record }) {
  const { nights } = await readHistory(join(out, 'candidate'));
  const tonight = nights.find(({ id }) => id === record.id);
  const { nights: past } = await readHistory(out);
  const { charts } = chartsOf(tonight, past);
  return charts.filter(({ state }) => state === 'alarm').map(({ metric }) => metric);
}
