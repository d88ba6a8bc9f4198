/** No eight characters of a secret are left in a text, whatever became of it on the way. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { redactor } from '../../src/hidden/redactor.ts';
import { slowMs, spent } from '../spent.ts';

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

/** What a bot may do to what it repeats, so that no eight characters of it stand side by side as they are. */
const disguises: Record<string, (text: string) => string> = {
  'in decimal references': (text) => Array.from(text, (sign) => `&#${sign.codePointAt(0)};`).join(''),
  'in hexadecimal references': (text) =>
    Array.from(text, (sign) => `&#x${sign.codePointAt(0)!.toString(16)};`).join(''),
  'every other sign a reference': (text) =>
    Array.from(text, (sign, at) => (at % 2 ? `&#${sign.codePointAt(0)};` : sign)).join(''),
  'in named references within references': (text) => text.replaceAll('/', '&amp;sol;').replaceAll('.', '&amp;period;'),
  'in escapes of JavaScript': (text) =>
    Array.from(text, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`).join(''),
  'in escapes of JSON': (text) =>
    Array.from(text, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'in percent codes, every sign': (text) =>
    Buffer.from(text)
      .toString('hex')
      .replaceAll(/../g, (byte) => `%${byte}`),
  'in percent codes twice over': (text) =>
    Buffer.from(text)
      .toString('hex')
      .replaceAll(/../g, (byte) => `%25${byte}`),
  'with signs of no width between': (text) => text.split('').join('\u200B'),
  'with soft hyphens and joiners between': (text) => text.split('').join('\u00AD\u2060'),
  'with spaces between': (text) => text.split('').join(' '),
  'in groups of four': (text) => text.replaceAll(/.{4}/g, '$& '),
  'with emphasis within': (text) => text.replaceAll(/.{3}/g, '**$&**'),
  'with tags within': (text) => text.replaceAll(/.{3}/g, '<b class="x">$&</b>'),
  'one sign a line': (text) => text.split('').join('\n'),
  'in mixed letters': (text) =>
    Array.from(text, (sign, at) => (at % 3 ? sign.toUpperCase() : sign.toLowerCase())).join(''),
  'in quotes, sign by sign': (text) => Array.from(text, (sign) => `'${sign}'`).join(','),
  'hex in groups': (text) => Buffer.from(text).toString('hex').replaceAll(/../g, '$&:'),
  'base64 in lines': (text) => Buffer.from(text).toString('base64').slice(0, -4).replaceAll(/.{7}/g, '$&\r\n'),
  'in wide signs': (text) => Array.from(text, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(''),
  'as a list of numbers': (text) => JSON.stringify([...Buffer.from(text)]),
  'as numbers of a program': (text) => [...Buffer.from(text)].map((byte) => `0x${byte.toString(16)}`).join(', '),
  'in octal escapes': (text) => [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  'in base64 twice': (text) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  'in base64 of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('base64').slice(0, -4),
  'as numbers of characters': (text) =>
    Array.from(text, (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`).join(' '),
  'in lines as mail breaks them': (text) => text.replaceAll(/.{7}/g, '$&=\r\n'),
  'as its codes are shown': (text) => text.split('').join('⟨U+200B⟩'),
};

/** As keys are made: what is no letter or digit is the smaller part of them. */
const key = fc
  .string({ unit: fc.constantFrom(...'abcdefXYZQ0123456789/+=-_.'.split('')), minLength: 16, maxLength: 48 })
  .filter((text) => text.replaceAll(/[^A-Za-z0-9]/g, '').length >= 12 && /[0-9]/.test(text));

it.each(Object.entries(disguises))('%s', (_, disguise) => {
  fc.assert(
    fc.property(key, fc.boolean(), (value, inJson) => {
      const hidden = redactor();
      hidden.hide(value, 'env.KEY');
      const told = `It is ${disguise(value)}, as you know.`;
      const clean = hidden.redact(inJson ? JSON.stringify({ told }) : told);
      expect(inJson ? JSON.parse(clean) : clean).toBeTruthy();
      // Marks, and the few signs that stand at its ends. Letters alone are no secret's, however many of its base64 are.
      const left = clean
        .replaceAll(/\[redacted env\.KEY\]|<[^<>]*>|It is|, as you know|told/g, '')
        .replaceAll(/[^A-Za-z0-9]/g, '');
      expect(/\d/.test(left) ? left.length : 0).toBeLessThan(12);
    }),
    { numRuns: 40 },
  );
});

it('set apart, where its signs read like an escape', () => {
  const hidden = redactor();
  hidden.hide('corp-9Xw4\\T2k7Lm3Np4Vb', 'env.key');
  for (const between of [' ', '\n', '-', '**'])
    expect(hidden.redact('corp-9Xw4\\T2k7Lm3Np4Vb'.replaceAll(/.{5}/g, `$&${between}`))).not.toMatch(/[A-Z]/);
});

it('in base32', () => {
  const hidden = redactor();
  hidden.hide('k3y-9f81-77ab-ccd0', 'env.KEY');
  // By coreutils' base32.
  expect(hidden.redact('It is NMZXSLJZMY4DCLJXG5QWELLDMNSDA===.')).toMatch(/^It is \[redacted env\.KEY\]=*\.$/);
});

it('a number in JSON', () => {
  const hidden = redactor();
  hidden.hide('4711081599', 'env.ACCOUNT');
  expect(hidden.redactJson({ account: 4711081599, other: 12 })).toEqual({
    account: '[redacted env.ACCOUNT]',
    other: 12,
  });
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

it('a JSON text of numbers stays one, and its fractions stay what they are', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength: 8, maxLength: 12 });
  const number = fc.oneof(fc.integer(), fc.nat(9), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(digits, fc.array(number, { minLength: 1, maxLength: 20 }), fc.boolean(), (secret, numbers, pretty) => {
      const hidden = redactor();
      hidden.hide(secret, 'PIN');
      const told = { note: `it is ${secret}.`, numbers, pin: Number(`1${secret}`), third: Number(`0.1${secret}`) };
      const text = JSON.stringify(told, null, pretty ? 2 : 0);
      const read = JSON.parse(hidden.redact(text));
      expect(read.note).toBe('it is [redacted PIN].');
      expect(read.pin).toBe('[redacted PIN]');
      expect(read.third).toBe(told.third);
      expect(read.numbers).toHaveLength(numbers.length);
    }),
  );
});

it('digits of a fraction stay, in any text, and the same digits by themselves do not', () => {
  const hidden = redactor();
  hidden.hide('33333333', 'PIN');
  expect(hidden.redact('It took 0.3333333333333333 s.')).toBe('It took 0.3333333333333333 s.');
  expect(hidden.redact('<b>33333333</b>, no.33333333')).toBe('<b>[redacted PIN]</b>, no.[redacted PIN]');
});

it('words of this program and of others stay what they are', () => {
  const hidden = redactor({ shortOnes: false });
  hidden.hide('customer-2026-conversation', 'env.KEY');
  hidden.hide('test', 'env.SHORT');
  const line = '{"kind":"conversation","customer":"a test customer service conversation"}';
  expect(hidden.redact(line)).toBe(line);
});

it('takes time in proportion to the text', async () => {
  const hidden = redactor();
  hidden.hide('aaaaaaaa1aaaaaaaa', 'env.KEY');
  for (const unit of ['a', '\\', '&#', '<a', '"', '%41', '\u200B'])
    expect(await spent(() => hidden.redact(unit.repeat(200_000)))).toBeLessThan(slowMs);
});

it('a time stays one, though a token holds the time it was made at', () => {
  const hidden = redactor();
  hidden.hide('tok-abcdefgh-1796058197123', 'access token');
  const line = '{"at":1796058197682,"seconds":1796058197,"list":[1796058197001,1],"said":"tok-abcdefgh-1796058197123"}';
  const kept = JSON.parse(hidden.redact(line)) as Record<string, unknown>;
  expect(kept).toEqual({
    at: 1796058197682,
    seconds: 1796058197,
    list: [1796058197001, 1],
    said: '[redacted access token]',
  });
});

it.each(['17960581', '1796058197', '1796058197123'])(
  'a number that is the whole of a secret is hidden: %s',
  (value) => {
    const hidden = redactor();
    hidden.hide(value, 'env.PIN');
    expect(hidden.redact(`{"pin":${value}}`)).toBe('{"pin":"[redacted env.PIN]"}');
  },
);

it('a part of a secret that is no time is hidden, in a number too', () => {
  const hidden = redactor();
  hidden.hide('4929123456789012345', 'env.CARD');
  expect(hidden.redact('{"digits":4929123456789}')).toBe('{"digits":"[redacted env.CARD]"}');
});

it('half a pair in a secret is hidden with the rest', () => {
  const hidden = redactor();
  hidden.hide('k3y-\ud83d-of-a-shop', 'env.KEY');
  expect(hidden.redact(JSON.stringify('It is k3y-\ud83d-of-a-shop.'))).toBe('"It is [redacted env.KEY]."');
  expect(hidden.redact(`/${encodeURIComponent('k3y-\ufffd-of-a-shop')}`)).toBe('/[redacted env.KEY]');
});
