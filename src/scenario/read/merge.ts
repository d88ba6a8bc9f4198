import { builtInPersona } from '../check/declared.ts';
import type { Project } from '../scenario.ts';
import type { ProjectFile } from '../schema/schema.ts';

/** One project from checked files. Ids come from the keys; no id is there twice, so the order of files does not matter. */
export function mergeFiles(
  files: ProjectFile[],
  hashes: Project['files'],
  folderOf: (file: ProjectFile) => string,
): Project {
  const only = <K extends 'bot' | 'backend' | 'versus' | 'suite' | 'voice'>(key: K) =>
    files.find((file) => file[key] !== undefined)?.[key];
  const personas = Object.assign({}, ...files.map((file) => file.personas)) as Project['personas'];
  const scenarios = files.flatMap((file) => Object.entries(file.scenarios ?? {}));
  const [bot, backend, versus] = [only('bot'), only('backend'), only('versus')];
  return {
    suite: only('suite') ?? {},
    ...(bot !== undefined && { bot }),
    ...(backend !== undefined && { backend }),
    ...(versus !== undefined && { versus }),
    voice: only('voice') ?? {},
    intents: Object.assign({}, ...files.map((file) => file.intents)) as Project['intents'],
    personas: Object.keys(personas).length > 0 ? personas : { [builtInPersona.id]: builtInPersona.persona },
    scenarios: Object.fromEntries(scenarios.map(([id, spec]) => [id, { ...spec, id }])),
    folders: Object.fromEntries(
      (['bot', 'backend', 'versus'] as const).flatMap((key) => {
        const file = files.find((one) => one[key] !== undefined);
        return file === undefined ? [] : [[key, folderOf(file)]];
      }),
    ),
    gates: files.flatMap((file) => file.gates ?? []),
    files: hashes,
  };
}
