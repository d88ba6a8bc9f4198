import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BotSchema } from '../../src/scenario/schema/bot-schema.ts';
import { loadProject } from '../../src/scenario/load.ts';

const page = await readFile(join(import.meta.dirname, '../../docs/protocols.md'), 'utf8');
const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml]) => yaml!);
const protocolOf = (yaml: string): string => /protocol: (\S+)/.exec(yaml)![1]!;

it.each(examples.map((yaml, index) => ({ name: `${index + 1}: ${protocolOf(yaml)}`, yaml })))(
  'example $name of the documentation loads without problems',
  async ({ yaml }) => {
    const cwd = await mkdtemp(join(tmpdir(), 'protocols-'));
    await writeFile(join(cwd, 'bot.yaml'), yaml);
    const { project, problems } = await loadProject(['bot.yaml'], { cwd });
    expect(problems).toEqual([]);
    expect(project?.bot?.protocol).toBe(protocolOf(yaml));
  },
);

it('every protocol has an example and a section', () => {
  const protocols = BotSchema.anyOf.map((schema) => schema.properties.protocol.const);
  expect([...new Set(examples.map(protocolOf))].toSorted()).toEqual(protocols.toSorted());
  for (const protocol of protocols) expect(page).toContain(`\n## ${protocol}\n`);
});
