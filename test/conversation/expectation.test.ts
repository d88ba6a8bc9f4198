import { describe, expect, it } from 'vitest';
import { check } from '../../src/conversation/expectation.ts';
import { deepAndWide } from './deep-and-wide.ts';

const order = { status: 'refunded', amount: 42.5, lines: [{ sku: 'A1' }, { sku: 'A2' }], note: null, paid: true };
const met = (path: string, expectation: Parameters<typeof check>[2]) => check(order, path, expectation).met;

describe('check', () => {
  it.each([
    ['$.status', 'refunded'],
    ['$.status', { equals: 'refunded' }],
    ['$.status', { not: 'open' }],
    ['$.status', { matches: '^refund' }],
    ['$.amount', { min: 42.5, max: 43 }],
    ['$.note', null],
    ['$.lines[*].sku', { matches: '^A\\d$' }],
    ['$.status', { exists: true }],
    ['$.refund', { exists: false }],
  ])('holds: %s %j', (path, expectation) => {
    expect(met(path, expectation)).toBe(true);
  });

  it.each([
    ['$.status', 'open'],
    ['$.status', { not: 'refunded' }],
    ['$.status', { matches: '^open' }],
    ['$.amount', { min: 43 }],
    ['$.status', { min: 1 }],
    ['$.note', 'null'],
    ['$.lines[*].sku', 'A1'],
    ['$.status', { exists: false }],
    ['$.refund', { exists: true }],
    ['$.refund', 'issued'],
    ['$.status', { equals: 'refunded', matches: '^open' }],
  ])('does not hold: %s %j', (path, expectation) => {
    expect(met(path, expectation)).toBe(false);
  });

  it('takes a number and a truth value for their own spelling, because a rendered template is text', () => {
    expect(met('$.amount', '42.50')).toBe(true);
    expect(met('$.paid', 'true')).toBe(true);
    expect(met('$.amount', '')).toBe(false);
  });

  it('lets "not" hold where there is nothing', () => {
    expect(met('$.refund.status', { not: 'issued' })).toBe(true);
  });

  it('says what was expected and what was found', () => {
    expect(check(order, '$.status', { not: 'refunded', matches: 'x' })).toEqual({
      met: false,
      expected: '$.status is not "refunded" and matches "x"',
      actual: '$.status: "refunded"',
    });
    expect(check(order, '$.refund', 'issued').actual).toBe('$.refund: nothing');
  });

  it('is unknown, whatever is expected, where the value is too large to be looked through so many times over', () => {
    for (const expectation of [{ exists: false }, { not: 'x' }, 'x'])
      expect(check(deepAndWide, '$..*..*..*', expectation)).toMatchObject({
        met: null,
        actual: '$..*..*..*: not looked for, the answer is too large for it',
      });
  });

  it('decides a pattern that repeats a repeat on a long value, without giving up', () => {
    expect(check(`${'a'.repeat(50_000)}!`, '$', { matches: '^(a+)+$' }).met).toBe(false);
    expect(check(`${'a'.repeat(50_000)}b`, '$', { matches: '(a|a?)+b$' }).met).toBe(true);
  });
});
