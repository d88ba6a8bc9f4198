/** JUnit XML: one test case a cell, a gate and an intent's rollout. The failure's text is the evidence: turn, quote, reason. */
import { quarantineIn } from '../../compare/quarantine.ts';
import { grouped } from '../../grouped.ts';
import { source, type ReportInput } from '../source.ts';
import { suspicionRows } from '../suspicions.ts';
import { cellCase } from './cell-case.ts';
import { doubtedCase, gateCases, rolloutCase } from './judged-cases.ts';
import { attribute, type Suite, suiteXml, tally, unique } from './xml.ts';

export function junit(input: ReportInput): string {
  const from = source(input);
  const { record } = input.candidate;
  const changes = new Map(input.comparison?.cells.map((cell) => [cell.cell, cell]));
  const failures = grouped(
    input.candidate.scored.filter((one) => one.scorable && one.verified !== true),
    (one) => one.cell,
  );
  const kept = grouped(
    input.candidate.scored.flatMap(({ id, cell }) => {
      const attachments = input.candidate.observed?.attachments ?? {};
      return Object.hasOwn(attachments, id) ? attachments[id]!.map(({ href }) => ({ cell, href })) : [];
    }),
    (one) => one.cell,
  );
  const quarantine = quarantineIn(record);
  const seconds = new Map<string, number>();
  for (const { cell, replyMs } of input.candidate.scored) {
    seconds.set(cell, (seconds.get(cell) ?? 0) + replyMs.reduce((sum, ms) => sum + ms, 0) / 1000);
  }
  const suites: Suite[] = [...grouped(record.aggregate.cells, (cell) => cell.scenario)].map(([scenario, cells]) => {
    const cases = cells.map((cell) =>
      cellCase(cell, from, {
        change: changes.get(cell.cell),
        failed: failures.get(cell.cell) ?? [],
        traces: input.candidate.observed?.traces ?? {},
        attachments: (kept.get(cell.cell) ?? []).map(({ href }) => href),
        seconds: seconds.get(cell.cell) ?? 0,
        aside: quarantine.of(cell),
      }),
    );
    return { name: from.scenario(scenario), cases };
  });
  if (input.judgement.gates.length > 0) suites.push({ name: 'gates', cases: gateCases(from) });
  const doubted = (suspicionRows(from) ?? []).filter(({ state }) => state !== 'confirmed');
  if (doubted.length > 0) suites.push({ name: 'looked worse, not confirmed', cases: doubted.map(doubtedCase) });
  const { rollout } = input.judgement;
  if (rollout.length > 0)
    suites.push({ name: 'rollout', cases: rollout.map((line) => rolloutCase(line, input.judgement, record)) });
  const named = unique(suites);
  const all = named.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(record.suite.name ?? 'mystery-shopper')}" ${tally(all)}>`,
    ...named.map(suiteXml),
    '</testsuites>',
    '',
  ].join('\n');
}
