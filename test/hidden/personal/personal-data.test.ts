import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalData } from '../../../src/hidden/personal/personal-data.ts';
import { linearPattern } from '../../../src/linear-pattern.ts';
import { slowMs, spent } from '../../spent.ts';
import { figuresIn } from './measure.ts';

const personal = personalData({ salt: 'a' });

describe('personal data', () => {
  it('has one pseudonym wherever it stands, however it is written', () => {
    const [first, second] = personal.texts(['IBAN DE89370400440532013000', 'de89 3704 0044 0532 0130 00, right?']);
    expect(first).toMatch(/^IBAN \[iban [0-9a-f]{6}\]$/);
    expect(second).toBe(`${first!.slice(5)}, right?`);
    expect(personalData({ salt: 'b' }).texts(['IBAN DE89370400440532013000'])).not.toEqual([first]);
  });

  it('finds a name told once in all that is read with it, and in parts', () => {
    const texts = personal.texts([
      'My name is Ottilie Brandvold.',
      'Thank you, Ottilie!',
      'Ms BRANDVOLD; a brand new chair',
    ]);
    expect(texts.join(' ')).not.toMatch(/ottilie|Brandvold/);
    expect(texts[2]).toContain('a brand new chair');
  });

  it('finds what a member or a fact is known to hold, exactly and in any case', () => {
    const customer = { full_name: 'Ana Lopez', pet: 'Rex' };
    const clean = personal.json({ customer, said: 'Hello ANA LOPEZ, Rex waits.' }, [], customer);
    expect(JSON.stringify(clean)).not.toMatch(/lopez/i);
    expect(clean.customer.pet).toBe('Rex');
    expect(personal.json({ said: 'It is q7-x.' }, [{ kind: 'national-id', value: 'Q7-X' }]).said).toMatch(
      /^It is \[national-id /,
    );
  });

  it.each(['3 place de la République', '12 bis place Bellecour', "8 cours de l'Intendance", '40 route de Lyon'])(
    'takes "%s" for the address it is',
    (address) => {
      expect(personal.texts([`Livrez au ${address}.`])[0]).toMatch(/^Livrez au \[address [0-9a-f]{6}\]\.$/);
    },
  );

  it('finds a known name in any case where it was read from a text too', () => {
    const known = [{ kind: 'name', value: 'Ana Lopez' }] as const;
    const clean = personal.texts(['My name is Ana Lopez.', 'so ana lopez it is, ANA'], known);
    expect(clean.join(' ')).not.toMatch(/ana|lopez/i);
  });

  it('finds numbers told digit by digit', () => {
    const told = [
      'My phone is 7 7 0 0 9 0 0 1 2',
      'Card 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
      'I am at +4 4 7 7 0 0 9 0 0 1',
    ];
    for (const clean of personal.texts(told)) expect(clean).toMatch(/ \[(phone|card) [0-9a-f]{6}\]$/);
  });

  it('finds a value told in pieces, over bubbles of one turn, and gives each the pseudonym of the whole', () => {
    const clean = (texts: string[]) =>
      personal.json({ messages: texts.map((text) => ({ text })) }).messages.map(({ text }) => text);
    const whole = /\[card \w+\]/.exec(personal.texts(['4111 1111 1111 1111'])[0]!)![0];
    expect(clean(['It is 4111 1111', '1111 1111, thanks'])).toEqual([`It is ${whole}`, `${whole}, thanks`]);
    expect(clean(['ana.lopez@', 'post.example']).join(' ')).toMatch(/^\[email \w+\] \[email \w+\]$/);
    expect(clean(['Call me on 07700', '900 123 please']).join(' ')).not.toMatch(/\d{3} |07700/);
    expect(clean(['I live at 12 Mill', 'Lane, Leeds LS1 4AB']).join(' ')).not.toMatch(/Mill|Lane|LS1/);
    expect(clean(['My name is', 'Ottilie Brandvold', 'Thank you']).join(' ')).not.toMatch(/Ottilie|Brandvold/);
    expect(clean(['Call me on 07700 900123.', '5 items, 2 bags'])[1]).toBe('5 items, 2 bags');
  });

  it('takes the kinds asked for, and patterns of the user', () => {
    const some = personalData({ salt: 'a', kinds: ['email'], patterns: { membership: linearPattern('MB-[0-9]{6}') } });
    expect(some.texts(['a@web.example, 07700 900123, MB-123456'])[0]).toMatch(
      /^\[email \w+\], 07700 900123, \[membership \w+\]$/,
    );
  });

  it('leaves alone what only looks like it', () => {
    const plain = ['Order 4411098273 came on 2026-03-14.', 'The total was 1,299.00 GBP.', 'Ticket 4111111111111112'];
    expect(personal.texts(plain)).toEqual(plain);
  });

  it('is as good as its page says', () => {
    const page = readFileSync(new URL('../../../docs/personal-data.md', import.meta.url), 'utf8');
    expect(page).toContain(figuresIn());
  });

  it('takes texts of any kind, and long ones in linear time', async () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 })), (texts) => void personal.texts(texts)),
    );
    const hostile = [
      '1 a '.repeat(50_000),
      '0'.repeat(200_000),
      'a@'.repeat(100_000),
      'My name is A'.repeat(10_000),
      'Ab '.repeat(50_000),
      'GB12 '.repeat(40_000),
    ];
    for (const text of hostile) expect(await spent(() => personal.texts([text]))).toBeLessThan(slowMs);
  });
});
