import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf, visible, visibleText } from '../../src/language/text/visible.ts';

describe('the visible text', () => {
  it.each([
    ['<p>Your <b>plan</b>&nbsp;ends on 9&#8239;May.</p>', 'Your plan ends on 9 May.'],
    ['<think>who is it?\n</think>**Hello** [there](https://example.com/x?y=z)[^1]', 'Hello there'],
    ['<ul><li>name</li><li>post&shy;code</li></ul>', 'name\npostcode'],
    ['1️⃣ Returns\n2️⃣ Refunds', '1. Returns\n2. Refunds'],
    ['| Item | Price |\n|---|---|\n| Lamp | **12** |', 'Item, Price\n\nLamp, 12'],
    ['It\u2019s \uff11\uff10 \u201cparcels\u201d, B\u2011771', 'It\'s 10 "parcels", B-771'],
    [
      '<p>Hello</p><div style="color: red; display:none"><div>not</div> this</div> and <i hidden>nor this</i> that',
      'Hello\n\nand  that',
    ],
    ['<div aria-hidden="true">Shown</div> <input hidden> on', 'Shown\n\non'],
    ['snake_case, 5 * 3 and <Alice> stay', 'snake_case, 5 * 3 and <Alice> stay'],
  ])('of %j is %j', (raw, seen) => {
    expect(visible(raw)).toBe(seen);
  });

  it('quotes whatever it is as it came, markup and all', () => {
    const piece = fc.constantFrom(
      '<b>',
      '</b>',
      '&amp;',
      '**',
      'word',
      ' ',
      '\n',
      '- ',
      '# ',
      '\u00a0',
      '\u200b',
      '<think>',
      'x</think>',
      '[a](b)',
      '1. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const raw = pieces.join('');
        const text = visibleText(raw);
        for (const { start, end } of text.lines) expect(raw).toContain(quoteOf(text, start, end));
      }),
    );
  });

  it.each([
    ['Vehicle: [Car] [Van]  [Lorry]', 'Vehicle: Car / Van / Lorry'],
    ['Pick one\n[Yes] [No]', 'Pick one\nYes / No'],
    ['See the [terms] and [1] [2].', 'See the [terms] and [1] [2].'],
  ])('has choices where buttons are written out: %j', (text, seen) => expect(visible(text)).toBe(seen));

  it('of a hostile text is made in time that grows with its length', () => {
    for (const unit of [
      '<',
      '<b ',
      '&',
      '[',
      '[a] ',
      '](',
      '**',
      '<!--',
      '1. ',
      '| ',
      '\n- ',
      '<think>',
      '<b hidden>',
      '<b style="',
      ' style="',
    ]) {
      const text = unit.repeat(20_000);
      expect(visible(text).length).toBeLessThanOrEqual(Math.max(140_000, text.length));
    }
  });
});
