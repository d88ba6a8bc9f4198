/** Traits in several values: which customers come of them, what they are called, and who means them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/api/validate.ts';
import { draft } from '../../src/plan/draft.ts';
import { expand } from '../../src/plan/expand.ts';
import { emptyFolder } from '../run/folders.ts';

const project = (shopper: string, more = ''): string => `
bot: { protocol: http, url: 'http://localhost:3000/chat' }
intents: { parcel: { title: Parcel is late } }
personas:
  calm: { title: Calm }
  shopper: { title: Shopper, segment: private, ${shopper} }
scenarios:
  late:
    intent: parcel
    goal: Learn when the parcel comes
    opening: [Where is my parcel?]
    personas: [shopper]
    wants: { done: [tomorrow] }
  lost:
    intent: parcel
    goal: Learn where the parcel is
    opening: [My parcel is lost]
    wants: { done: [tomorrow] }
${more}`;

const crossed =
  'crossed: { mood: [calm, hurried, angry], literacy: [low, average, high], verbosity: [terse, normal, chatty], emoji: [true, false] }';

async function read(text: string) {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'project.yaml'), text);
  return validate({ paths: ['.'], cwd });
}

const personasOf = async (text: string, choice = {}) => {
  const { project: found } = await read(text);
  const { plan, problems } = expand(found!, { repeat: 1, ...choice });
  expect(problems).toEqual([]);
  return plan.items.map(({ cell }) => cell);
};

describe('crossed traits', () => {
  it('make nine customers of fifty-four, in whom every two values meet', async () => {
    const { project: found, problems } = await read(project(crossed));
    expect(problems).toEqual([]);
    const shoppers = Object.entries(found!.personas).filter(([id]) => id.startsWith('shopper+'));
    expect(shoppers).toHaveLength(9);
    expect(Object.keys(found!.personas)).not.toContain('shopper');
    const pairs = shoppers.flatMap(([, { mood, literacy, verbosity, emoji }]) => {
      const traits = [mood, literacy, verbosity, `${emoji}`];
      return traits.flatMap((one, at) => traits.slice(at + 1).map((other, on) => `${at} ${at + on} ${one} ${other}`));
    });
    expect(new Set(pairs).size).toBe(9 * 3 + 6 * 3);
  });

  it('are said in name and title, and are nothing the customer is asked about', async () => {
    const { project: found } = await read(project('crossed: { patience: [2, 9], emoji: [true, false] }'));
    expect(Object.keys(found!.personas)).toEqual([
      'calm',
      'shopper+patience-2+emoji',
      'shopper+patience-2+no-emoji',
      'shopper+patience-9+emoji',
      'shopper+patience-9+no-emoji',
    ]);
    const [item] = expand(found!, { personas: ['shopper'] }).plan.items;
    const { persona } = draft(item!, found!, { env: {} }).complete({});
    expect(persona).toMatchObject({
      title: 'Shopper, patience-2, emoji',
      patience: 2,
      emoji: true,
      segment: 'private',
    });
    expect(persona).not.toHaveProperty('crossed');
  });

  it('come in scenarios that name their persona, and in variants that do', async () => {
    const text = project(
      'crossed: { mood: [calm, angry], emoji: [true, false] }',
      'variants: { slips: { literacy: very-low, of: [shopper] } }',
    );
    const cells = await personasOf(text);
    expect(cells.filter((cell) => cell.startsWith('late/'))).toHaveLength(8);
    expect(cells).toContain('late/shopper+calm+no-emoji~slips');
    expect(cells).toContain('lost/calm');
    expect(cells).not.toContain('late/calm');
    expect(await personasOf(text, { personas: ['shopper'], scenarios: ['late'] })).toHaveLength(8);
    expect(await personasOf(text, { personas: ['shopper+angry+emoji'], scenarios: ['late'] })).toHaveLength(1);
  });

  it('stay the same customers when the seed changes', async () => {
    const seeded = (seed: string) => personasOf(project(crossed, `suite: { seed: ${seed} }`));
    expect(await seeded('one')).toEqual(await seeded('other'));
  });

  it.each([
    ['a trait in one value and in several', project(`mood: calm, ${crossed}`), 'wrong-value', 6],
    ['one trait alone', project('crossed: { mood: [calm, angry] }'), 'too-few-items', 6],
    ['a trait in one value', project('crossed: { mood: [calm], emoji: [true, false] }'), 'too-few-items', 6],
    [
      'a gate on all of them by the name of none',
      project(crossed, 'gates: [{ metric: verified_success, min: 0.5, persona: shopper }]'),
      'cannot-be-met',
      19,
    ],
    [
      'a sample of nobody knows how many',
      project(crossed, 'suite: { coverage: { choose: sample } }'),
      'missing-key',
      19,
    ],
  ])('are refused with their place: %s', async (_, text, code, line) => {
    const { problems } = await read(text);
    expect(problems.map((one) => [one.code, one.range?.start.line])).toEqual([[code, line]]);
  });
});
