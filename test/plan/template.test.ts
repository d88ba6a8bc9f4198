import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render, renderJson, renderUrl } from '../../src/plan/template.ts';
import { ProblemError } from '../../src/problem.ts';
import { parseTemplate } from '../../src/scenario/template/template-syntax.ts';

const scope = { message: 'hi', facts: { amount: 12, paid: true, lines: [{ sku: 'A' }, { sku: 'B' }] }, env: {} };

describe('render', () => {
  it('fills in names, indexes and values of any kind, and says what it used', () => {
    expect(render('{{message}}: {{ facts.amount }} for {{facts.lines[1].sku}} {{facts.paid}}', scope)).toEqual({
      text: 'hi: 12 for B true',
      used: ['message', 'facts.amount', 'facts.lines.1.sku', 'facts.paid'],
    });
  });

  it('leaves text without expressions as it is, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        fc.pre(!text.includes('{{'));
        expect(render(text, scope)).toEqual({ text, used: [] });
      }),
    );
  });

  it('never renders again what a value brought in', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(render('a {{x}} b', { x: `${value}{{x}}` }).text).toBe(`a ${value}{{x}} b`);
      }),
    );
  });

  it('writes any text as itself when it is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(render(`<{{${JSON.stringify(text)}}}>`, {}).text).toBe(`<${text}>`);
      }),
    );
  });

  it('reads arguments as JSON, braces and quotes in them included', () => {
    const { parts, mistakes } = parseTemplate('x{{faker.helpers.arrayElement([{"a": {"b": "}})"}}])}}y');
    expect(mistakes).toEqual([]);
    expect(parts[1]).toMatchObject({
      kind: 'call',
      path: ['faker', 'helpers', 'arrayElement'],
      args: [[{ a: { b: '}})' } }]],
    });
  });

  it.each([
    '{{facts.gone}}',
    '{{constructor}}',
    '{{facts.__proto__}}',
    '{{facts.constructor.name}}',
    '{{message.length}}',
  ])('has no value for %s', (template) => {
    expect(() => render(template, scope)).toThrow(ProblemError);
  });

  it('names an environment variable that is not set', () => {
    expect(() => render('Bearer {{env.TOKEN}}', scope)).toThrow('The environment variable TOKEN is not set');
  });

  it('reports mistakes and keeps the text around them, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{{', '}}', '(', ')', '"', '\\', 'a', '.', ' ', '[0]', '{', '}', ',')),
        (pieces) => {
          const template = pieces.join('');
          const { parts, mistakes } = parseTemplate(template);
          const kept = parts.map((part) => (part.kind === 'text' ? part.text : part.source)).join('');
          const literal = /\{\{ *"/.test(template);
          expect(literal || kept === template).toBe(true);
          expect(mistakes.every(({ start, end }) => start < end && end <= template.length)).toBe(true);
        },
      ),
    );
  });
});

describe('renderJson', () => {
  it('keeps the type of a string that is one expression and nothing else', () => {
    const json = { a: '{{facts.amount}}', b: ['{{facts.amount}} EUR', '{{facts.lines}}'], c: 1, d: null };
    expect(renderJson(json, scope)).toEqual({ a: 12, b: ['12 EUR', [{ sku: 'A' }, { sku: 'B' }]], c: 1, d: null });
  });

  it('sets no prototype through a key', () => {
    const rendered = renderJson(JSON.parse('{"__proto__": {"polluted": "{{message}}"}}') as never, scope);
    expect(Object.getPrototypeOf(rendered)).toBe(Object.prototype);
    expect(JSON.stringify(rendered)).toBe('{"__proto__":{"polluted":"hi"}}');
  });
});

describe('renderUrl', () => {
  it('keeps a value one segment, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const segments = new URL(renderUrl('http://shop.test/of/{{id}}/here', { id })).pathname.split('/').slice(1);
        const { length } = segments;
        // What is one or two dots is no segment in any address.
        expect([1, 2].includes(length) ? /^\.{0,2}$/.test(id) : length === 3).toBe(true);
      }),
    );
  });

  it('takes half a pair, which a bot’s JSON may hold, for an unknown sign', () => {
    expect(renderUrl('http://shop.test/of/{{id}}', { id: 'a\ud83d' })).toBe('http://shop.test/of/a%EF%BF%BD');
  });
});
