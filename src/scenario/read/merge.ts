import { builtInPersona } from '../check/declared.ts';
import type { Project } from '../scenario.ts';
import type { GateSpec } from '../schema/gate-schema.ts';
import type { Intent } from '../schema/persona-schema.ts';
import type { ScenarioSpec } from '../schema/scenario-schema.ts';
import type { SuiteSpec } from '../schema/suite-schema.ts';
import type { ProjectFile } from '../schema/schema.ts';
import { withCrossed } from '../crossed.ts';
import { withVariants } from '../variants.ts';

/** One project from checked files. Ids come from the keys; no id is there twice, so the order of files does not matter. */
export function mergeFiles(
  files: ProjectFile[],
  hashes: Project['files'],
  folderOf: (file: ProjectFile) => string,
): Project {
  const only = <K extends 'bot' | 'backend' | 'versus' | 'model' | 'judge' | 'suite' | 'voice' | 'costs'>(key: K) =>
    files.find((file) => file[key] !== undefined)?.[key];
  const personas = Object.assign({}, ...files.map((file) => file.personas)) as Project['personas'];
  const variants = Object.assign({}, ...files.map((file) => file.variants)) as NonNullable<Project['variants']>;
  const declared = Object.keys(personas).length > 0 ? personas : { [builtInPersona.id]: builtInPersona.persona };
  const intents = Object.assign({}, ...files.map((file) => file.intents)) as Project['intents'];
  const { personas: cast, crossings } = withCrossed(declared);
  const scenarios = files.flatMap((file) => Object.entries(file.scenarios ?? {}));
  const [bot, backend, versus, model, judge, costs] = [
    only('bot'),
    only('backend'),
    only('versus'),
    only('model'),
    only('judge'),
    only('costs'),
  ];
  const { facts: _, setup: _setup, teardown: _teardown, statements: _statements, ...said } = only('suite') ?? {};
  const { worded_by: wordedBy = 'rules', ...suite } = said;
  return {
    suite,
    ...(bot !== undefined && { bot }),
    ...(backend !== undefined && { backend }),
    ...(versus !== undefined && { versus }),
    ...(model !== undefined && { model }),
    ...(judge !== undefined && { judge }),
    voice: only('voice') ?? {},
    ...(costs !== undefined && { costs }),
    intents,
    personas: worded(withVariants({ personas: cast, variants }), wordedBy),
    ...(Object.keys(crossings).length > 0 && { crossings }),
    ...(Object.keys(variants).length > 0 && { variants }),
    scenarios: Object.fromEntries(
      scenarios.map(([id, spec]) => [
        id,
        { ...withCriteria(withShared(spec, only('suite') ?? {}), intents[spec.intent]), id },
      ]),
    ),
    folders: Object.fromEntries(
      (['bot', 'backend', 'versus', 'model', 'judge', 'suite'] as const).flatMap((key) => {
        const file = files.find((one) => one[key] !== undefined);
        return file === undefined ? [] : [[key, folderOf(file)]];
      }),
    ),
    gates: files.flatMap((file) => file.gates ?? []).flatMap(oneForEachTag),
    files: hashes,
  };
}

/** Who words what each customer says, where it is the model. @param suite For all that do not say. */
const worded = (personas: Project['personas'], suite: 'rules' | 'model'): Project['personas'] =>
  Object.fromEntries(
    Object.entries(personas).map(([id, { worded_by: own = suite, ...persona }]) => [
      id,
      own === 'model' ? { ...persona, worded_by: own } : persona,
    ]),
  );

type Shared = Pick<SuiteSpec, 'facts' | 'setup' | 'teardown' | 'statements'>;

/** What the suite says for all of them: its calls embrace the scenario's own. */
function withShared(spec: ScenarioSpec, { facts, setup, teardown, statements }: Shared): ScenarioSpec {
  const { required = [], forbidden = [], forbidden_acts = [] } = spec.statements ?? {};
  const acts = [...forbidden_acts, ...(statements?.forbidden_acts ?? [])];
  return {
    ...spec,
    ...(facts && { facts: { ...facts, ...spec.facts } }),
    ...(setup && { setup: [...setup, ...(spec.setup ?? [])] }),
    ...(teardown && { teardown: [...(spec.teardown ?? []), ...teardown] }),
    ...(statements && {
      statements: {
        required: [...required, ...(statements.required ?? [])],
        forbidden: [...forbidden, ...(statements.forbidden ?? [])],
        ...(acts.length > 0 && { forbidden_acts: acts }),
      },
    }),
  };
}

/** What holds for the intent holds for all of its scenarios. */
function withCriteria(spec: ScenarioSpec, intent: Intent | undefined): ScenarioSpec {
  if (intent?.criteria === undefined) return spec;
  return { ...spec, criteria: { ...intent.criteria, ...spec.criteria } };
}

function oneForEachTag({ tags, ...gate }: GateSpec): GateSpec[] {
  if (tags === undefined) return [gate];
  return tags.map((tag) => ({ ...gate, ...(gate.name !== undefined && { name: `${gate.name} (${tag})` }), tag }));
}
