import { describe, expect, it } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoSuite } from '../../src/api/demo.ts';
import { plan } from '../../src/api/plan.ts';

describe('plan', () => {
  it('says what would be run and what it takes, and asks no bot', async () => {
    const { cells, conversations, coverage, cost, gates } = await plan({ paths: [demoSuite], repeat: 2, rate: 1 });
    expect(conversations).toBe(2 * cells);
    expect(coverage.intents.reduce((sum, one) => sum + one.conversations, 0)).toBe(conversations);
    expect(cost).toMatchObject({ conversations, seconds: conversations, money: null });
    expect(gates.filter(({ operator, segment }) => operator === 'max_drop' && segment.kind === 'intent')).toHaveLength(
      15,
    );
  });

  it('takes the time of its load: until the last has come, and that one is over', async () => {
    const { cost, conversations } = await plan({ paths: [demoSuite], repeat: 2, load: '10 for 10s, 1' });
    expect(cost.load).toBe('10 for 10s, 1');
    expect(cost.seconds).toBeCloseTo(10 + (conversations - 100) + cost.basis.turns * cost.basis.reply, 6);
  });

  it('is refused under a load that it is too small for, with the repetitions that would do', async () => {
    const work = plan({ paths: [demoSuite], repeat: 2, load: '10 for 10m' });
    await expect(work).rejects.toMatchObject({
      problems: [{ code: 'bad-argument', hint: expect.stringContaining('--repeat 45') as string }],
    });
  });

  it('names what a choice leaves out', async () => {
    const { coverage } = await plan({
      paths: [demoSuite],
      scenarios: ['cancel-order'],
      personas: ['parent', 'student'],
    });
    expect(coverage.intents.map(({ id }) => id)).toEqual(['cancel']);
    expect(coverage.uncovered.intents).toContain('order_status');
    expect(coverage.uncovered.personas).toContain('widow');
    expect(coverage.notTested).toContain('voice, pictures and attachments');
  });

  it('adds up what the suite says a conversation and a turn cost', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-plan-'));
    const yaml = `
suite: { repeat: 10, currency: EUR, price: { conversation: 0.1, turn: 0.02 } }
intents: { parcel: { title: Parcel } }
scenarios:
  late: { intent: parcel, goal: Know, opening: [Where is it?], wants: { done: [today] } }
`;
    await writeFile(join(cwd, 'project.yaml'), yaml);
    const { cost } = await plan({ paths: ['project.yaml'], cwd });
    // Ten conversations of five turns, as long as nothing is known.
    expect(cost.money).toEqual({ amount: expect.closeTo(10 * 0.1 + 50 * 0.02, 10), currency: 'EUR' });
    await rm(cwd, { recursive: true });
  });

  it('tells of gates on the way to a human in what scenarios say without naming a policy', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-plan-'));
    const yaml = `
suite: { repeat: 10, lifeline: 10 }
intents: { parcel: { title: Parcel } }
scenarios:
  late: { intent: parcel, goal: Know, opening: [Where is it?], wants: { done: [today] } }
  person: { intent: parcel, goal: Speak to somebody, opening: [A person please], wants: { human: true } }
gates:
  - { metric: escalation_recall, min: 0.5 }
  - { metric: lifeline_reached, min: 0.5 }
  - { metric: over_escalation, max: 0.5 }
`;
    await writeFile(join(cwd, 'project.yaml'), yaml);
    const { gates } = await plan({ paths: ['project.yaml'], cwd });
    expect(gates.map(({ metric }) => metric)).toEqual(['escalation_recall', 'lifeline_reached']);
    await rm(cwd, { recursive: true });
  });
});
