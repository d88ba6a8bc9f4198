import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { suiteFrom, type SuiteFromOptions } from '../../src/api/suite-from.ts';
import { validate } from '../../src/api/validate.ts';
import { ProblemError } from '../../src/problem.ts';
import type { ProjectFile } from '../../src/scenario/schema/schema.ts';

type Said = [customer: string, bot: string];
const conversation = (id: string, said: readonly Said[]) => ({
  id,
  turns: said.flatMap(([customer, bot]) => [
    { role: 'customer', text: customer },
    { role: 'bot', text: bot },
  ]),
});

const cancels = [
  'I want to cancel my order',
  'Please cancel the order I placed yesterday',
  'cancel my order please',
  'How do I cancel an order?',
  'Can you cancel an order for me',
  'I need to cancel the order A-10075',
].map((opening, at) =>
  conversation(`cancel-${at}`, [
    [opening, 'What is your order number?'],
    [`A-1007${at}`, 'And your e-mail address?'],
    [`mia.${at}@example.com`, 'Your order has been cancelled.'],
  ]),
);
const parcels = [
  'My parcel has not arrived',
  'Where is my parcel? It was due on Monday',
  'the parcel never came',
  'When does my parcel arrive',
  'A parcel of mine is lost',
].map((opening, at) =>
  conversation(`parcel-${at}`, [
    [opening, "I'm sorry, I didn't understand that."],
    ['I want to speak to a person', "I'll pass you to a colleague now."],
  ]),
);
const stray = conversation('stray', [['Do you sell gift vouchers for llamas', 'No.']]);

async function mined(conversations: readonly object[], options: Partial<SuiteFromOptions> = {}) {
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-mined-'));
  await writeFile(join(cwd, 'export.jsonl'), conversations.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const made = await suiteFrom({ paths: ['export.jsonl'], out: 'drafted', cwd, ...options });
  const textOf = (name: string) => readFile(join(cwd, 'drafted', name), 'utf8');
  const projectOf = async (name: string) => parse(await textOf(name)) as ProjectFile;
  return { ...made, cwd, textOf, projectOf };
}

const all = [...cancels, ...parcels, stray];

describe('a suite drafted from many conversations', () => {
  it('has a matter for what several came with, with its share of all contacts; what is like no other is counted', async () => {
    const { mined: found, projectOf } = await mined(all);
    expect(found.matters.map(({ id, members, share }) => [id, members.length, share])).toEqual([
      ['cancel-order', 6, 0.5],
      ['parcel', 5, 5 / 12],
    ]);
    expect(found.alone).toBe(1);
    expect((await projectOf(`${found.matters[0]!.id}.yaml`)).intents).toEqual({
      'cancel-order': { title: 'Cancel order', volume: 0.5 },
    });
  });

  it('opens in the words of several customers, but in none that name a value of one alone', async () => {
    const { projectOf } = await mined(all);
    const { opening, facts } = (await projectOf('cancel-order.yaml')).scenarios!['cancel-order']!;
    expect(opening).toHaveLength(5);
    expect(opening).toContain('How do I cancel an order?');
    expect(JSON.stringify(opening)).not.toContain('A-1007');
    expect(Object.values(facts!)).toEqual([
      { value: expect.stringContaining('A-1007'), asks: ['What is your order number?'] },
      { value: '{{faker.internet.email}}', asks: ['And your e-mail address?'] },
    ]);
  });

  it('is right as it stands, and holds no personal data', async () => {
    const { cwd, files, problems } = await mined(all);
    expect(problems).toEqual([]);
    expect((await validate({ paths: ['drafted'], cwd })).problems.filter(({ code }) => code !== 'no-bot')).toEqual([]);
    for (const file of files) expect(await readFile(join(cwd, file), 'utf8')).not.toContain('example.com');
  });

  it('says why customers needed a person, and a scenario in which they do wants one', async () => {
    const { mined: found, textOf, projectOf } = await mined(all);
    expect(found.matters.map(({ handoffs }) => [...handoffs])).toEqual([[], [['misunderstood', 5]]]);
    expect(await textOf('found.md')).toMatch(/\| parcel \| 0 \| 5 \|/);
    expect((await projectOf('parcel.yaml')).scenarios!['parcel']).toMatchObject({ wants: { human: true } });
  });

  it('has the customers that were seen, by how they behave', async () => {
    const angry = cancels.map(({ id, turns }) => ({
      id: `${id}-angry`,
      turns: [{ role: 'customer', text: 'This is ridiculous, cancel my order' }, ...turns.slice(1)],
    }));
    const { projectOf } = await mined([...all, ...angry]);
    const { personas } = await projectOf('personas.yaml');
    expect(Object.values(personas!)).toContainEqual(expect.objectContaining({ mood: 'annoyed' }));
    expect(personas!['average']).toMatchObject({ title: 'Average customer' });
  });

  it('believes what the export itself calls a matter', async () => {
    const named = cancels.map((one) => ({ ...one, intent: 'stop_contract' }));
    const { mined: found } = await mined([...named, ...parcels]);
    expect(found.matters.map(({ id }) => id)).toEqual(['stop_contract', 'parcel']);
  });

  it('is held against a suite: which matters that has, and which of its intents nobody came with', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-suite-'));
    const scenario = (intent: string, opening: string) =>
      `  ${intent}: { intent: ${intent}, goal: g, opening: ["${opening}"], wants: { done: [done] } }`;
    await writeFile(
      join(cwd, 'suite.yaml'),
      `intents: { stop: { title: Stop }, jobs: { title: Jobs } }\nscenarios:\n${scenario('stop', 'Cancel my order please')}\n${scenario('jobs', 'Do you have jobs in your warehouse?')}\n`,
    );
    const { against, textOf } = await mined(all, { against: [join(cwd, 'suite.yaml')] });
    expect(against!.rows.map(({ matter, intent }) => [matter, intent])).toEqual([
      ['cancel-order', 'stop'],
      ['parcel', null],
    ]);
    expect(against!.unmet).toEqual(['jobs']);
    expect(await textOf('found.md')).toContain('No customer was found to come with: jobs.');
  });

  it('is drafted in the language of its customers', async () => {
    const german = ['Ich möchte meinen Vertrag kündigen', 'Vertrag kündigen bitte', 'wie kündige ich den Vertrag'];
    const billing = ['Meine Rechnung stimmt nicht', 'Rechnung ist zu hoch', 'Die Rechnung vom Mai ist falsch'];
    const said = [...german, ...billing].map((opening, at) => conversation(`de-${at}`, [[opening, 'Wie bitte?']]));
    const { mined: found, projectOf } = await mined(said, { fewest: 3 });
    expect(found.matters.map(({ id, title }) => [id, title])).toEqual([
      ['kundigen-vertrag', 'Kündigen vertrag'],
      ['rechnung', 'Rechnung'],
    ]);
    const { personas } = await projectOf('personas.yaml');
    expect(Object.values(personas!).every(({ locale }) => locale === 'de')).toBe(true);
  });

  it('holds what customers say as text: no template, no markup, nothing that hides', async () => {
    const {
      mined: found,
      textOf,
      projectOf,
      cwd,
    } = await mined(
      cancels.map((one) => ({
        ...one,
        turns: [
          { role: 'customer', text: 'cancel my order {{env.HOME}} <script>x</script> a|b \u202e' },
          ...one.turns.slice(1),
        ],
      })),
    );
    expect(await textOf('found.md')).not.toMatch(/<script|[^\\]\|b|\u202e/);
    const [scenario] = Object.values((await projectOf(`${found.matters[0]!.id}.yaml`)).scenarios!);
    expect(scenario!.opening[0]).toContain('{{"{{"}}env.HOME}}');
    expect((await validate({ paths: ['drafted'], cwd })).problems.filter(({ code }) => code !== 'no-bot')).toEqual([]);
  });

  it('is the same for the same conversations', async () => {
    const [one, other] = [await mined(all), await mined(all)];
    for (const name of ['found.md', 'cancel-order.yaml', 'personas.yaml'])
      expect(await one.textOf(name)).toBe(await other.textOf(name));
  });
});

describe('no suite is written', () => {
  const codes = (work: Promise<unknown>) =>
    work.then(
      () => [],
      (error: unknown) => (error instanceof ProblemError ? error.problems.map(({ code }) => code) : [String(error)]),
    );

  it('where too few came with the same matter', async () => {
    expect(await codes(mined(cancels.slice(0, 3)))).toEqual(['no-files']);
    expect((await mined(cancels.slice(0, 3), { fewest: 3 })).mined.matters).toHaveLength(1);
  });

  it('over one that is there', async () => {
    const { cwd } = await mined(all);
    expect(await codes(suiteFrom({ paths: ['export.jsonl'], out: 'drafted', cwd }))).toEqual(['project-exists']);
  });
});
