import { builtInPersona } from '../check/declared.ts';
import type { Project } from '../scenario.ts';
import type { ProjectFile } from '../schema/schema.ts';

/** One project from checked files. Ids come from the keys; no id is there twice, so the order of files does not matter. */
export function mergeFiles(files: ProjectFile[], hashes: Project['files']): Project {
  const only = <K extends 'bot' | 'backend' | 'suite' | 'voice'>(key: K) =>
    files.find((file) => file[key] !== undefined)?.[key];
  const personas = Object.assign({}, ...files.map((file) => file.personas)) as Project['personas'];
  const scenarios = files.flatMap((file) => Object.entries(file.scenarios ?? {}));
  const [bot, backend] = [only('bot'), only('backend')];
  return {
    suite: only('suite') ?? {},
    ...(bot !== undefined && { bot }),
    ...(backend !== undefined && { backend }),
    voice: only('voice') ?? {},
    intents: Object.assign({}, ...files.map((file) => file.intents)) as Project['intents'],
    personas: Object.keys(personas).length > 0 ? personas : { [builtInPersona.id]: builtInPersona.persona },
    scenarios: Object.fromEntries(scenarios.map(([id, spec]) => [id, { ...spec, id }])),
    gates: files.flatMap((file) => file.gates ?? []),
    files: hashes,
  };
}
