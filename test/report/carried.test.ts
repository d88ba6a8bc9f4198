import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried, linkedIn } from '../../src/report/carried.ts';
import { reportModel } from '../../src/report/model.ts';
import { lossesOf, worstFirst } from '../../src/report/rows.ts';
import type { ScoredConversation } from '../../src/score/score.ts';
import { fixture, inputOf } from './fixture.ts';

const input = inputOf(fixture());
const all = worstFirst(input.candidate, input.baseline);
const few = 120;
const idsOf = (conversations: readonly { id: string }[]) => conversations.map(({ id }) => id);

const kindsOf = (one: ScoredConversation) =>
  [one.scorable ? String(one.verified) : 'unscorable', one.endReason, ...lossesOf(one)].map(
    (kind) => `${one.cell} ${kind}`,
  );

describe('a page that can’t carry all conversations', () => {
  it('carries each that it links to, however few it may carry', () => {
    for (const most of [1, 10, few]) {
      const { conversations, ...sections } = reportModel(input, most);
      const ids = new Set(idsOf(conversations.rows));
      const linked = linkedIn(sections);
      expect(linked.size).toBeGreaterThan(5);
      for (const id of linked) expect(ids).toContain(id);
    }
  });

  it('leads from no cause to an empty table', () => {
    const { conversations, causes } = reportModel(input, few);
    expect(conversations.rows.length).toBeLessThan(conversations.total);
    expect(causes.length).toBeGreaterThan(1);
    for (const { code, conversations: count } of causes.filter((cause) => cause.conversations > 0)) {
      const found = conversations.rows.filter(({ codes }) => codes.includes(code));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(count);
    }
  });

  it('carries of every cell the worst of each way to lose points before the second of any', () => {
    const kinds = new Set(all.flatMap(kindsOf));
    const shown = carried(all, new Set(), kinds.size);
    expect(new Set(shown.flatMap(kindsOf))).toEqual(kinds);
  });

  it('carries as many as it may, worst first, none twice', () => {
    assert(
      property(
        integer({ min: 1, max: all.length + 5 }),
        array(integer({ min: 0, max: all.length - 1 })),
        (most, places) => {
          const linked = new Set(places.map((place) => all[place]!.id));
          const shown = idsOf(carried(all, linked, most));
          expect(shown.length).toBe(Math.max(Math.min(most, all.length), linked.size));
          expect(idsOf(all).filter((id) => shown.includes(id))).toEqual(shown);
          for (const id of linked) expect(shown).toContain(id);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('carries all where it can', () => {
    expect(carried(all, new Set(), all.length)).toEqual(all);
  });
});
