/** What is well formed and does nothing: no mistake that stops anything, and hardly what its author meant. */
import type { Problem } from '../../problem.ts';
import { matches } from '../check/matches.ts';
import { type Place, problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import type { ProjectFile } from '../schema/schema.ts';

/** What a project's files say, before the suite's parts are given to its scenarios. */
export interface Written extends Required<
  Pick<ProjectFile, 'suite' | 'intents' | 'personas' | 'scenarios' | 'voice' | 'costs'>
> {
  bot: ProjectFile['bot'];
  model: ProjectFile['model'];
  judge: ProjectFile['judge'];
  backend: ProjectFile['backend'];
  /** In the order of the files. */
  gates: NonNullable<ProjectFile['gates']>;
}

/** Something that does nothing, by its place in the whole project; gates are counted over all files. */
export interface Idle {
  place: Place;
  /** Where to point: at the key, unless the value alone says it. */
  part?: 'key' | 'value';
  message: string;
  /** What would have an effect. */
  hint?: string;
}

export type Rule = (written: Written) => Idle[];

export function writtenIn(sources: readonly Source[]): Written {
  const files = sources.map(({ value }) => value as ProjectFile);
  const one = <K extends 'suite' | 'bot' | 'backend' | 'model' | 'judge' | 'voice' | 'costs'>(key: K) =>
    files.find((file) => file[key])?.[key];
  const table = <K extends 'intents' | 'personas' | 'scenarios'>(key: K) =>
    Object.assign({}, ...files.map((file) => file[key])) as NonNullable<ProjectFile[K]>;
  return {
    suite: one('suite') ?? {},
    bot: one('bot'),
    model: one('model'),
    judge: one('judge'),
    backend: one('backend'),
    voice: one('voice') ?? {},
    costs: one('costs') ?? {},
    intents: table('intents'),
    personas: table('personas'),
    scenarios: table('scenarios'),
    gates: files.flatMap((file) => file.gates ?? []),
  };
}

/** Where it stands in the files, as a problem that is none. */
export function noticeAt(sources: readonly Source[], { place, part = 'key', message, hint }: Idle): Problem {
  const { source, within } = homeOf(sources, place);
  return problemIn(source, within, part, { code: 'no-effect', message, ...(hint !== undefined && { hint }) });
}

function homeOf(sources: readonly Source[], place: Place): { source: Source; within: Place } {
  const [table, first, ...below] = place;
  if (table === 'gates') {
    let index = Number(first);
    for (const source of sources) {
      const count = matches(source.value, 'gates.*').length;
      if (index < count) return { source, within: [table, index, ...below] };
      index -= count;
    }
  }
  const depth = ['intents', 'personas', 'scenarios'].includes(String(table)) ? 2 : 1;
  const wanted = place.slice(0, depth).join('.');
  const source = sources.find(({ value }) => matches(value, wanted).length > 0) ?? sources[0]!;
  return { source, within: place };
}
