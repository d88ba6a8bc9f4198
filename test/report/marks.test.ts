import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked } from '../../src/report/marks.ts';

describe('evidence marked in a message', () => {
  it('cuts the text at the edges of a quote', () => {
    expect(marked('What is your order number?', [{ number: 3, quote: 'order number' }])).toEqual([
      { text: 'What is your ', marks: [], ends: [] },
      { text: 'order number', marks: [3], ends: [3] },
      { text: '?', marks: [], ends: [] },
    ]);
  });

  it('shows both of two quotes that overlap, and numbers each where it ends', () => {
    const parts = marked('one two three', [
      { number: 1, quote: 'one two' },
      { number: 2, quote: 'two three' },
    ]);
    expect(parts.map((part) => part.marks)).toEqual([[1], [1, 2], [2]]);
    expect(parts.map((part) => part.ends)).toEqual([[], [1], [2]]);
  });

  it('marks nothing for a quote that is not there', () => {
    expect(marked('hello', [{ number: 1, quote: 'bye' }])).toEqual([{ text: 'hello', marks: [], ends: [] }]);
    expect(marked('', [{ number: 1, quote: '' }])).toEqual([]);
  });

  it('loses and repeats no character, whatever is quoted', () => {
    const quotes = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), quotes, (text, ranges) => {
        const evidence = ranges.map(([start, length], index) => ({
          number: index + 1,
          quote: text.slice(start, start + length),
        }));
        expect(
          marked(text, evidence)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
