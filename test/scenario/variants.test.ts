/** The same customers put otherwise: who comes of it, with what, and how they are set beside themselves. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/api/run.ts';
import { validate } from '../../src/api/validate.ts';
import { draft } from '../../src/plan/draft.ts';
import { expand } from '../../src/plan/expand.ts';
import type { Project } from '../../src/scenario/scenario.ts';
import { emptyFolder } from '../run/folders.ts';

const yaml = `
suite: { name: Variants, seed: v, repeat: 12 }
bot: { protocol: module, module: ./bot.mjs }
intents: { parcel: { title: Parcel is late } }
personas:
  calm: { title: Calm }
  hurried: { title: Hurried, mood: hurried }
variants:
  slips: { title: With slips, literacy: very-low }
  backwards: { of: [hurried], scenarios: [late], facts: reversed }
scenarios:
  late:
    intent: parcel
    goal: Learn when the parcel comes
    opening: [Where is my parcel?, When does my parcel come?]
    facts: { order_number: '{{faker.string.numeric(9)}}', postcode: '{{faker.location.zipCode}}' }
    wants: { learn: { arrival: { truth: tomorrow } } }
  lost:
    intent: parcel
    goal: Learn where the parcel is
    opening: [Where is my parcel?]
    personas: [calm]
    wants: { learn: { arrival: { truth: tomorrow } } }
`;

/** Understands whoever spells well, at the first try or never. */
const bot = `export default { open() {
  let understands;
  return { send({ text }) {
    understands ??= /\\b(?:where|when)\\b.*\\bparcel\\b/i.test(text);
    return understands ? 'It comes tomorrow.' : 'I did not get that.';
  } };
} };`;

async function folderWith(text = yaml): Promise<string> {
  const cwd = await emptyFolder();
  await mkdir(join(cwd, 'scenarios'));
  await writeFile(join(cwd, 'scenarios/project.yaml'), text);
  await writeFile(join(cwd, 'scenarios/bot.mjs'), bot);
  return cwd;
}

async function read(text = yaml): Promise<Project> {
  const { project, problems } = await validate({ paths: [], cwd: await folderWith(text) });
  expect(problems).toEqual([]);
  return project!;
}

const cellsOf = (project: Project) => [...new Set(expand(project, { repeat: 1 }).plan.items.map(({ cell }) => cell))];

describe('variants', () => {
  it('come beside each persona, in the scenarios that it plays, unless they say of whom and where', async () => {
    expect(cellsOf(await read())).toEqual([
      'late/calm',
      'late/calm~slips',
      'late/hurried',
      'late/hurried~slips',
      'late/hurried~backwards',
      'lost/calm',
      'lost/calm~slips',
    ]);
  });

  it('are their persona with other traits, called by both names', async () => {
    const { personas } = await read();
    expect(personas['hurried~slips']).toEqual({ title: 'Hurried, With slips', mood: 'hurried', literacy: 'very-low' });
    expect(personas['hurried~backwards']).toEqual({ title: 'Hurried, backwards', mood: 'hurried' });
  });

  it('want the same with the same facts, in other words, and in the other order where they say so', async () => {
    const project = await read();
    const { items } = expand(project, { repeat: 6, scenarios: ['late'] }).plan;
    const briefsOf = (persona: string) =>
      items.filter((item) => item.persona === persona).map((item) => draft(item, project, { env: {} }).complete({}));
    const [base, slips, backwards] = ['hurried', 'hurried~slips', 'hurried~backwards'].map(briefsOf);
    const valuesOf = (briefs: typeof base) =>
      briefs!.map(({ facts }) => Object.entries(facts).map(([id, { value }]) => [id, value]));
    expect(valuesOf(slips)).toEqual(valuesOf(base));
    expect(valuesOf(backwards)).toEqual(valuesOf(base).map((facts) => facts.toReversed()));
    expect(new Set(base!.map(({ item }) => item.seed))).not.toContain(slips![0]!.item.seed);
  });

  it('are of personas and scenarios that are declared', async () => {
    const text = yaml.replace('of: [hurried], scenarios: [late]', 'of: [hurrid], scenarios: [lat]');
    const { problems } = await validate({ paths: [], cwd: await folderWith(text) });
    expect(problems.map(({ message, hint }) => [message, hint])).toEqual([
      ['There is no persona "hurrid"', 'Did you mean "hurried"?'],
      ['There is no scenario "lat"', 'Did you mean "late"?'],
    ]);
  });

  it('are set beside the same persona as it is: who is served worse is told, and held by a gate', async () => {
    const cwd = await folderWith(`${yaml}\ngates:\n  - { metric: verified_success, each: variant, max_gap: 0.1 }\n`);
    const { judgement, folder } = await run({ cwd, paths: ['scenarios'], formats: ['summary', 'html'] });
    expect(
      judgement.parity.map(({ segment, metric, verdict }) => [segment.kind, segment.id, metric, verdict]),
    ).toContainEqual(['variant', 'slips', 'verified_success', 'behind']);
    expect(judgement.gates.map(({ segment, verdict }) => [segment.id, verdict])).toEqual([
      ['backwards', 'not-enough-evidence'],
      ['slips', 'failed'],
    ]);
    const summary = await readFile(join(folder, 'summary.md'), 'utf8');
    expect(summary).toContain('The same customers put otherwise');
    expect(summary).toMatch(/With slips, served worse: .* solved, the same customers as they are .* difference −/);
    expect(judgement.besides).toContain('Served worse than the same customers as they are: With slips.');
    // Nobody is held worse for the way in which others of its kind came.
    expect(
      judgement.parity.filter(({ segment }) => segment.kind === 'persona').map(({ segment }) => segment.id),
    ).toEqual(['calm', 'hurried']);
  });
});
