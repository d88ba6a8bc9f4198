import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gateProblems as checkGates } from '../../src/judge/gate-problems.ts';
import { loadProject } from '../../src/scenario/load.ts';

async function load(gate: string) {
  const cwd = mkdtempSync(join(tmpdir(), 'gates-'));
  const scenario = (tag: string) =>
    `{ intent: refund, tags: [${tag}], goal: Money back, opening: [It broke], wants: { done: [refunded] } }`;
  writeFileSync(
    join(cwd, 'a.yaml'),
    `intents: { refund: { title: Refund } }
scenarios: { one: ${scenario('money')}, two: ${scenario('privacy')} }
gates: [${gate}]`,
  );
  return loadProject(['.'], { cwd, checkGates });
}

describe('a gate of several tags', () => {
  it('is one gate for each', async () => {
    const { project } = await load('{ name: Careful, metric: verified_success, min: 0.9, tags: [money, privacy] }');
    expect(project!.gates).toEqual([
      { name: 'Careful (money)', metric: 'verified_success', min: 0.9, tag: 'money' },
      { name: 'Careful (privacy)', metric: 'verified_success', min: 0.9, tag: 'privacy' },
    ]);
  });

  it.each([
    ['a tag that nobody has', 'tags: [money, privcy]', /There is no tag "privcy"/, /Did you mean "privacy"/],
    ['a tag beside the list', 'tag: money, tags: [privacy]', /names tag and tags/, /one of them/],
    ['a text for the list', 'tags: money', /tags is "money"/, /Put "- " before it/],
  ])('with %s is a mistake', async (_, tags, message, remedy) => {
    const { problems } = await load(`{ metric: verified_success, min: 0.9, ${tags} }`);
    expect(problems[0]!.message).toMatch(message);
    expect(`${problems[0]!.expected} ${problems[0]!.hint}`).toMatch(remedy);
  });
});
