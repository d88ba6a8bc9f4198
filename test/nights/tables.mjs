import { availableParallelism, totalmem } from 'node:os';
import { planted } from './planted.mjs';

/** @param nights One result a night. @returns Markdown. */
export function tablesOf(nights, command) {
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const of = (count) => `${count} of ${nights.length}`;
  const loud = nights.filter(({ candidate }) => candidate !== null);
  const ofLoud = (test) => `${loud.filter(test).length} of ${loud.length}`;
  const having = (test) => nights.filter(test).length;
  const [{ conversations, tests }] = nights;
  const seconds = nights.map((night) => night.seconds).toSorted((a, b) => a - b)[Math.floor(nights.length / 2)];
  const judged = nights.filter(({ quiet }) => quiet.charts.every(([, state]) => state !== 'too-few-nights'));
  return [
    `\`${command}\`; ${machine}. ${conversations} conversations a bot and run, ${tests.toLocaleString('en')} tests a comparison; a night took ${seconds.toFixed(0)} s.`,
    '',
    ...stalledLines(nights),
    '',
    '**Stable against itself: nights on which it was accused**',
    '',
    '| rule | nights |',
    '| --- | --- |',
    `| any change called, of any metric, segment or cell | ${of(having(({ quiet }) => quiet.alarms.length > 0))} |`,
    `| a chart over nights alarms | ${having(({ quiet }) => quiet.charts.some(([, state]) => state === 'alarm'))} of ${nights.length}, ${judged.length} of them with charts that know enough nights |`,
    `| the run fails (exit code 1) | ${of(having(({ quiet }) => quiet.verdict === 'failed'))} |`,
    `| something looked worse and was held again | ${of(having(({ quiet }) => quiet.suspects > 0))} |`,
    `| an intent put on hold | ${of(having(({ quiet }) => quiet.held.length > 0))} |`,
    `| any p ≤ .05, uncorrected | ${of(having(({ quiet }) => quiet.uncorrected > 0))} |`,
    `| rule by hand: success drops by 3 points overall or in an intent, or a cell's majority flips | ${of(having(({ quiet }) => quiet.byHand))} |`,
    '',
    '**Candidate: nights on which what was planted was found**',
    '',
    '| planted | shows as | nights |',
    '| --- | --- | --- |',
    ...planted.map(
      ({ name, metric, segment, verdict }, i) =>
        `| ${name} | \`${metric}\` ${segment.kind === 'all' ? 'overall' : `of ${segment.id}`}: ${verdict} | ${ofLoud(({ candidate }) => candidate.found[i])} |`,
    ),
    `| all of these on one night | | ${ofLoud(({ candidate }) => candidate.found.every(Boolean))} |`,
    `| the run fails | exit code 1 | ${ofLoud(({ candidate }) => candidate.verdict === 'failed')} |`,
    `| by the charts alone, on its first night after the stable ones (from night 8 on) | any chart | ${loud.filter(({ night, candidate }) => night > 8 && candidate.charts.length > 0).length} of ${loud.filter(({ night }) => night > 8).length} |`,
  ].join('\n');
}

/** What the nights on which the machine stood still came to. */
function stalledLines(nights) {
  const stood = nights.filter(({ isStalled }) => isStalled);
  if (stood.length === 0) return [];
  const said = stood.map(
    ({ night, stood: { stalls, seconds }, quiet, unscorable }) =>
      `night ${night} (${stalls} times, ${seconds} s in all; waiting: ${quiet.waiting}; ${unscorable} conversations could not be judged)`,
  );
  return [`The machine stood still on ${said.join(' and on ')}.`, ''];
}
