import { availableParallelism, totalmem } from 'node:os';
import { planted } from './planted.mjs';

/** @param nights Those on which nothing changed, and those with the candidate; one result each. @returns Markdown. */
export function tablesOf({ quiet, loud }, command) {
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const of = (test) => `${quiet.filter(test).length} of ${quiet.length}`;
  const ofLoud = (test) => `${loud.filter(test).length} of ${loud.length}`;
  const [{ conversations, tests }] = quiet;
  const known = quiet.filter(({ charts }) => charts.every(([, state]) => state !== 'too-few-nights'));
  return [
    `\`${command}\`; ${machine}. ${conversations} conversations a bot and run, ${tests.toLocaleString('en')} tests a comparison.`,
    '',
    ...stalledLines(quiet),
    '**Stable against itself: nights on which it was accused**',
    '',
    '| rule | nights |',
    '| --- | --- |',
    `| any change called, of any metric, segment or cell | ${of(({ alarms }) => alarms.length > 0)} |`,
    `| a chart over nights alarms | ${of(({ charts }) => charts.some(([, state]) => state === 'alarm'))}, ${known.length} of them with charts that know enough nights |`,
    `| the run fails (exit code 1) | ${of(({ verdict }) => verdict === 'failed')} |`,
    `| … by anything but what both bots break alike (*unfit in both*) | ${of(({ isAccused }) => isAccused)} |`,
    `| an intent put on hold | ${of(({ held }) => held.length > 0)} |`,
    `| something looked worse and was held again | ${of(({ suspects }) => suspects > 0)} |`,
    `| any p ≤ .05, uncorrected | ${of(({ uncorrected }) => uncorrected > 0)} |`,
    `| rule by hand: success drops by 3 points overall or in an intent, or a cell's majority flips | ${of(({ byHand }) => byHand)} |`,
    '',
    '**Candidate: nights on which what was planted was found**',
    '',
    '| planted | shows as | nights |',
    '| --- | --- | --- |',
    ...planted.map(
      ({ name, metric, segment, verdict }, i) =>
        `| ${name} | \`${metric}\` ${segment.kind === 'all' ? 'overall' : `of ${segment.id}`}: ${verdict}${segment.kind === 'intent' && verdict === 'regressed' ? ', or held for a part of it' : ''} | ${ofLoud(({ found }) => found[i])} |`,
    ),
    `| all of these on one night | | ${ofLoud(({ found }) => found.every(Boolean))} |`,
    `| the run fails | exit code 1 | ${ofLoud(({ verdict }) => verdict === 'failed')} |`,
    `| by the charts alone, as the night after the stable ones | any chart | ${ofLoud(({ charts }) => charts.length > 0)} |`,
  ].join('\n');
}

/** What the nights on which the machine stood still came to. */
function stalledLines(nights) {
  const stood = nights.filter(({ isStalled }) => isStalled);
  if (stood.length === 0) return [];
  const said = stood.map(
    ({ night, stood: { stalls, seconds }, waiting, unscorable }) =>
      `night ${night} (${stalls} ${stalls === 1 ? 'time' : 'times'}, ${seconds} s in all; waiting: ${waiting.replaceAll('-', ' ')}; conversations that could not be judged: ${unscorable})`,
  );
  return [`The machine stood still on ${said.join(' and on ')}.`, ''];
}
