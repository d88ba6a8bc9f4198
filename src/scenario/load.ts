import { resolve } from 'node:path';
import type { Problem } from '../problem.ts';
import { checkCriteria } from './check/check-criteria.ts';
import { checkCrossed } from './check/check-crossed.ts';
import { checkEarlier } from './check/check-earlier.ts';
import { checkExpect } from './check/check-expect.ts';
import { checkFacts } from './check/check-facts.ts';
import { checkForms } from './check/check-forms.ts';
import { checkPlain } from './check/check-plain.ts';
import { checkModel } from './check/check-model.ts';
import { checkReferences } from './check/check-references.ts';
import { checkSense } from './check/check-sense.ts';
import { checkWants } from './check/check-wants.ts';
import { checkTemplates } from './check/check-templates.ts';
import { checkUnique } from './check/check-unique.ts';
import { declaredIn } from './check/declared.ts';
import { fakerChecksFor } from './check/faker-check.ts';
import { gateProblemsIn, judgeableIn, type GateCheck, type MetricsReader } from './check/gate-check.ts';
import { labelsIn, type LabelsReader } from './check/labels-file.ts';
import { metricsIn } from './check/metrics-module.ts';
import type { Rule } from './notice/notice.ts';
import { noticesIn } from './notice/notices.ts';
import { mergeFiles } from './read/merge.ts';
import { readProject, type ProjectText } from './read/read-project.ts';
import type { Project } from './scenario.ts';
import type { ProjectFile } from './schema/schema.ts';
import { shapeProblemsIn } from './check/shape-problems-in.ts';
import type { Source } from './read/source.ts';

export interface Loaded {
  /** Null when there is any problem: nothing runs on a project that is not as its author meant it. */
  project: Project | null;
  /** All of them, by file and line. */
  problems: Problem[];
  /** What has no effect, where nothing is wrong; empty where nobody asked for it. */
  notices: Problem[];
  /** Files that were read, from `cwd`, whatever is wrong with them. */
  files: string[];
}

export interface LoadOptions {
  cwd: string;
  /** Files laid over the project, in this order. */
  with?: readonly string[] | undefined;
  /** Parts of it that are on no disk. */
  texts?: readonly ProjectText[] | undefined;
  /** What stages further on know of gates. */
  checkGates?: GateCheck;
  /** … and of a module with further metrics, where the suite names one. */
  readMetrics?: MetricsReader;
  /** … and of labels of judged conversations, where a file names them. */
  readLabels?: LabelsReader;
  /** … and of what has no effect, which is looked for then. */
  findIdle?: Rule | undefined;
}

/**
 * Reads, checks and merges every YAML file under `paths` (files, or folders searched to the bottom), and what they include. Never throws for
 * what is in a file or on the disk.
 */
export async function loadProject(paths: string[], options: LoadOptions): Promise<Loaded> {
  const { sources, hashes, problems } = await readProject(
    paths,
    options.with ?? [],
    resolve(options.cwd),
    options.texts,
  );
  const own = options.readMetrics ? await metricsIn(sources, options.cwd, options.readMetrics) : null;
  problems.push(...(own?.problems ?? []), ...(await checkSources(sources, own?.checkGates ?? options.checkGates)));
  if (options.readLabels) problems.push(...(await labelsIn(sources, options.cwd, options.readLabels)));
  const files = hashes.map(({ path }) => path);
  if (problems.length > 0 || hashes.length === 0)
    return { project: null, problems: inOrder(problems), notices: [], files };
  const contents = sources.map(({ value }) => value as ProjectFile);
  const folderOf = (file: ProjectFile): string => sources[contents.indexOf(file)]!.folder ?? options.cwd;
  const notices = options.findIdle === undefined ? [] : inOrder(noticesIn(sources, options.findIdle));
  const project = mergeFiles(contents, own?.file ? [...hashes, own.file] : hashes, folderOf);
  return { project, problems: [], notices, files };
}

/** Exported for tests on texts that are not on disk. */
export async function checkSources(sources: Source[], checkGates?: GateCheck): Promise<Problem[]> {
  const checkable = sources.filter(({ value }) => value !== null);
  const { declared, problems } = declaredIn(checkable);
  const ofShape = await shapeProblemsIn(checkable);
  const faker = await fakerChecksFor(checkable);
  const judged = judgeableIn(checkable);
  for (const source of checkable) {
    problems.push(
      ...(ofShape.get(source) ?? []),
      ...checkReferences(source, declared),
      ...checkForms(source, declared),
      ...checkTemplates(source, declared, faker),
      ...checkUnique(source, faker.draw),
      ...checkFacts(source, declared),
      ...checkSense(source, declared),
      ...checkWants(source),
      ...checkEarlier(source, checkable),
      ...checkExpect(source),
      ...checkCrossed(source, declared),
      ...checkPlain(source, checkable),
      ...checkModel(source, checkable),
      ...checkCriteria(source, checkable),
      ...(checkGates ? gateProblemsIn(source, checkGates, judged) : []),
    );
  }
  return problems;
}

function inOrder(problems: Problem[]): Problem[] {
  const key = ({ file = '', range }: Problem) => [file, range?.start.offset ?? 0] as const;
  return problems.sort((a, b) => {
    const [fileA, offsetA] = key(a);
    const [fileB, offsetB] = key(b);
    return fileA === fileB ? offsetA - offsetB : fileA < fileB ? -1 : 1;
  });
}
