/** No eight characters of a secret are left in a text, whatever became of it on the way. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { redactor } from '../../src/hidden/redactor.ts';

/** As keys and passwords look: letters, digits and signs that every encoding treats in its own way. */
const secret = fc
  .string({ unit: fc.constantFrom(...'abcXYZ0189/+=-_.~%&"\\<>\'é €'.split('')), minLength: 9, maxLength: 60 })
  .filter((text) => /[0-9]/.test(text) && !/^\s|\s$/.test(text));

/** What of an encoded text is the secret's own. */
const forms: Record<string, (text: string) => string> = {
  itself: (text) => text,
  'in JSON': (text) => JSON.stringify(text).slice(1, -1),
  'in JSON with escaped slashes': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'in JSON within JSON': (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
  'in an address': (text) => encodeURIComponent(text),
  'in an address with small letters': (text) =>
    encodeURIComponent(text).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  'in a form': (text) => new URLSearchParams({ '': text }).toString().slice(1),
  // The ends are shared with what stands beside it.
  'in base64': (text) => Buffer.from(text).toString('base64').slice(0, -4),
  'in base64url': (text) => Buffer.from(text).toString('base64url').slice(0, -4),
  'in a Basic header': (text) => Buffer.from(`someone:${text}`).toString('base64').slice(12, -4),
  'in hex': (text) => Buffer.from(text).toString('hex'),
  'in small letters': (text) => text.toLowerCase(),
};

it.each(Object.entries(forms))('%s', (_, own) => {
  fc.assert(
    fc.property(secret, fc.string({ maxLength: 30 }), fc.nat(30), fc.nat(30), (value, around, cutFront, cutBack) => {
      const hidden = redactor();
      hidden.hide(value, 'env.KEY');
      const whole = own(value);
      const cut = whole.slice(cutFront, Math.max(cutFront, whole.length - cutBack));
      const clean = hidden.redact(`${around} ${cut} ${around}`);
      const starts = Array.from({ length: Math.max(0, cut.length - 7) }, (_none, at) => at);
      const pieces = starts.map((at) => cut.slice(at, at + 8)).filter((piece) => !/^[A-Za-z_]+$/.test(piece));
      expect(pieces.filter((piece) => clean.includes(piece))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('a secret told in pieces, one a bubble', () => {
  const hidden = redactor();
  hidden.hide('k3y-9f81-77ab-ccd0', 'env.KEY');
  expect(hidden.redactAll(['It is k3y-9', 'f81-7', '7ab-ccd0 as you know'])).toEqual([
    'It is [redacted env.KEY]',
    '[redacted env.KEY]',
    '[redacted env.KEY] as you know',
  ]);
});

it('a JSON text stays one, whatever is hidden in it', () => {
  fc.assert(
    fc.property(secret, fc.jsonValue({ maxDepth: 2 }), (value, json) => {
      const hidden = redactor();
      hidden.hide(value, 'env.KEY');
      const text = JSON.stringify({ json, told: `\n${value}\\`, more: [`"${value}`, value.slice(0, 11)] });
      expect(() => JSON.parse(hidden.redact(text)) as unknown).not.toThrow();
    }),
  );
});

it('words of this program and of others stay what they are', () => {
  const hidden = redactor({ shortOnes: false });
  hidden.hide('customer-2026-conversation', 'env.KEY');
  hidden.hide('test', 'env.SHORT');
  const line = '{"kind":"conversation","customer":"a test customer service conversation"}';
  expect(hidden.redact(line)).toBe(line);
});

it('takes time in proportion to the text', () => {
  const hidden = redactor();
  hidden.hide('aaaaaaaa1aaaaaaaa', 'env.KEY');
  const started = performance.now();
  hidden.redact('a'.repeat(2_000_000));
  hidden.redact('\\'.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
