import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { demoSuite } from '../../dist/api/demo.js';
import { readHistory } from '../../dist/trial/history.js';
import { chartsOf } from '../../dist/compare/series/charts.js';
import { run, startDemoBot } from '../../dist/index.js';
import { ruleByHand } from './by-hand.mjs';
import { moody } from './moody.mjs';
import { planted } from './planted.mjs';
import { stalling } from './stalling.mjs';

/**
 * Tonight's stable release beside itself, both live, and what looks worse held again.
 * @param isStalled The machine stands still now and then while the runs go on.
 */
export async function quietNight({ isStalled, ...suite }) {
  const calm = isStalled ? stalling() : () => null;
  const { folder, record, comparison, judgement, charts } = await play('stable', suite);
  const line = {
    stood: calm(),
    conversations: record.aggregate.conversations,
    unscorable: record.aggregate.conversations - record.aggregate.scorable,
    tests: comparison.family.tests,
    alarms: alarmsIn(comparison),
    suspects: comparison.suspicions?.length ?? 0,
    verdict: judgement.verdict,
    isAccused: failedAlone(judgement).length > 0,
    waiting: comparison.changes.find(({ metric, segment }) => metric === 'waiting' && segment.kind === 'all')?.verdict,
    charts: charts.charts.map(({ metric, state }) => [metric, state]),
    headline: judgement.headline,
    held: judgement.rollout.flatMap(({ intent, decision }) => (decision === 'hold' ? [intent] : [])),
    uncorrected: comparison.changes.filter(({ p }) => p !== null && p <= 0.05).length,
    byHand: ruleByHand(comparison),
  };
  // What the charts need stands in the history.
  rmSync(folder, { recursive: true });
  return line;
}

/** The candidate beside the stable release. */
export async function plantedNight({ out, seed, ...suite }) {
  const outcome = await play('candidate', { out: join(out, 'candidate'), seed: `${seed}-candidate`, ...suite });
  const { comparison, judgement, folder } = outcome;
  const found = planted.map(({ metric, segment, verdict }) => {
    const change = comparison.changes.find(
      (one) => one.metric === metric && one.segment.kind === segment.kind && one.segment.id === segment.id,
    );
    // So few conversations of an intent may not show what its cells do, once they are held again.
    const isHeld =
      segment.kind === 'intent' &&
      judgement.rollout.some(
        ({ intent, decision, broken }) => intent === segment.id && decision === 'hold' && broken.includes(metric),
      );
    return change?.verdict === verdict || (verdict === 'regressed' && isHeld);
  });
  const charts = await chartedAfter(out, outcome);
  rmSync(folder, { recursive: true });
  return { found, verdict: judgement.verdict, suspects: comparison.suspicions?.length ?? 0, charts };
}

/** Beside the stable release, as a second bot of its own; each has moods of its own. */
async function play(release, options) {
  const bot = await moody(await startDemoBot({ release }), options.seed, 'candidate');
  const other = await moody(await startDemoBot({ release: 'stable' }), options.seed, 'baseline');
  try {
    return await run({
      ...options,
      paths: [demoSuite],
      formats: [],
      versus: `${other.url}/chat`,
      versusBackend: `${other.url}/api`,
      confirm: true,
      env: { ...process.env, DEMO_BOT_URL: bot.url },
    });
  } finally {
    await bot.close();
    await other.close();
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

/** Gates that failed by what the candidate does and the other bot does not: not those of an intent that is unfit in both. */
function failedAlone({ gates, rollout }) {
  const unfit = new Set(rollout.flatMap(({ intent, decision }) => (decision === 'unfit' ? [intent] : [])));
  return gates.filter(
    ({ verdict, segment: { kind, id } }) => verdict === 'failed' && !(kind === 'intent' && unfit.has(id)),
  );
}

/** The candidate as the night that follows the stable ones: which charts alarm at once, without a baseline. */
async function chartedAfter(out, { record }) {
  const { nights } = await readHistory(join(out, 'candidate'));
  const tonight = nights.find(({ id }) => id === record.id);
  const { nights: past } = await readHistory(out);
  const { charts } = chartsOf(tonight, past);
  return charts.filter(({ state }) => state === 'alarm').map(({ metric }) => metric);
}
