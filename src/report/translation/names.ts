/** What a project and its users call things: in no language is it the program's to translate. */
import type { ReportInput, ReportedRun } from '../source.ts';
import { declaredName } from '../../judge/broken-declarations.ts';
import { noRegression } from '../../judge/no-regression.ts';
import { capital } from '../../wording/words.ts';

/** Of what a run's page is made of, what names things. */
export type Named = Pick<ReportInput, 'judgement' | 'issues'> & {
  candidate: Pick<ReportedRun, 'record' | 'scored'>;
  baseline: Pick<ReportedRun, 'record' | 'scored'> | null;
};

export function namesIn({ candidate, baseline, judgement, issues }: Named): Set<string> {
  const runs = baseline ? [candidate, baseline] : [candidate];
  const names = [
    ...runs.flatMap(namesOf),
    ...judgement.gates.flatMap(({ name }) => (isOurs(name) ? [] : [name])),
    ...(issues ?? []).flatMap(({ owner, note }) => [owner ?? '', note]),
  ];
  return new Set(names.flatMap((name) => [name, capital(name)]));
}

/** Gates that stand for what scenarios declare, and for a run without any of its own, are named by the program. */
const isOurs = (name: string): boolean => name.startsWith(declaredName('')) || name === noRegression;

function namesOf({ record, scored }: Named['candidate']): string[] {
  const { titles, intents, suite, manifest, aggregate } = record;
  const tables = [titles.scenarios, titles.personas, titles.variants ?? {}];
  const { bot, program, files, seed, node } = manifest;
  const build = bot.build ?? '';
  const titled = [...tables.flatMap(Object.entries), ...Object.entries(intents).map(([id, { title }]) => [id, title])];
  return titled.flat().concat(
    aggregate.values.map(({ segment }) => segment.id),
    scored.flatMap(({ intent, segment }) => [intent, segment ?? '']),
    Object.keys(record.costs?.segments ?? {}),
    suite.name ?? '',
    suite.not_tested ?? [],
    (record.metrics ?? []).flatMap(({ title, judged }) => [title, ...(judged ? [judged.model] : [])]),
    files.map(({ path }) => path),
    [record.id, seed, node, program.name, program.version],
    [bot.name ?? '', build, build.replace(/ \(.*\)$/, ''), bot.url, bot.protocol],
  );
}
