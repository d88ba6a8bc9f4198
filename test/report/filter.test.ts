import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportModel } from '../../src/report/model.ts';
import { facets, found, highlighted, snippet } from '../../src/report/ui/filter.ts';
import { fixture, inputOf } from './fixture.ts';

const model = reportModel(inputOf(fixture()));
const { conversations } = model;
const nothing = { query: '', intent: '', persona: '', cause: '', outcome: '', tag: '', sort: '' };
const find = (wanted: Partial<typeof nothing>) => found(conversations.rows, { ...nothing, ...wanted }, model, null);

describe('facets of the conversations', () => {
  it('say how many each choice would leave, whatever else is chosen', () => {
    for (const start of [{}, { intent: 'refund-missing' }, { outcome: 'failed', persona: 'bereaved' }]) {
      for (const facet of facets) {
        for (const [value, count] of find(start).counts[facet])
          expect([facet, value, find({ ...start, [facet]: value }).rows.length]).toEqual([facet, value, count]);
      }
    }
  });

  it('find what people wrote beside a conversation, by its tag and by the words of its notes', () => {
    const ids = (wanted: Partial<typeof nothing>) => find(wanted).rows.map(({ id }) => id);
    const { conversation } = model.noted[0]!;
    expect(ids({ tag: 'known defect' })).toEqual([conversation]);
    expect(ids({ query: 'carrier' })).toEqual([conversation]);
    expect(ids({ tag: 'unknown' })).toEqual([]);
  });

  it('sort by what is asked for, and are worst first otherwise', () => {
    const effort = find({ sort: 'effort' }).rows.map((row) => row.effort ?? -1);
    expect(effort).toEqual(effort.toSorted((a, b) => b - a));
    expect(find({}).rows).toEqual(conversations.rows);
  });
});

describe('highlighting', () => {
  it('loses no character, and marks every place of every word', () => {
    const words = fc.array(fc.constantFrom('refund', 'Re', 'fun', ' ', 'ß', 'İ', 'x'), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.constantFrom('refund', 'RE fun', 'x', '', 'fundre'), (parts, query) => {
        const text = parts.join('');
        const cut = highlighted(text, query);
        expect(cut.map((part) => part.text).join('')).toBe(text);
        for (const { text: hit } of cut.filter(({ isHit }) => isHit))
          expect(query.toLowerCase().split(/\s+/)).toContain(hit.toLowerCase());
      }),
    );
    expect(highlighted('Your Refund is late', 'refund')).toEqual([
      { text: 'Your ', isHit: false },
      { text: 'Refund', isHit: true },
      { text: ' is late', isHit: false },
    ]);
  });

  it('quotes the first place where a word was said', () => {
    const said = `${'a'.repeat(80)} the Refund never came ${'b'.repeat(200)}`;
    expect(snippet({ said, lower: said.toLowerCase() }, 'refund')).toMatch(/^… a+ the Refund never came b+ …$/);
    expect(snippet({ said, lower: said.toLowerCase() }, 'zebra')).toBe('');
  });
});
