/** Texts as nobody meant them: parts of real ones cut out, doubled, swapped with others, or replaced by what breaks programs. */
import * as fc from 'fast-check';

const breakers = [
  ...'{{ }} - : & * ! | > [ ] ( ) \t " \' null ~ << ? % $ @ . \\ ^ + # , ; = < /'.split(' '),
  '\u0000',
  '\u202E',
  '\u001B[2J',
  '\uD800',
  '\uFEFF',
  '\u2028',
  '\r\n',
  '\n\n',
  '__proto__',
  'constructor',
  '1e999',
  '-0',
  '9'.repeat(40),
  '(a+)+$',
  '[a-z]{1,1000}',
  '../../../etc/passwd',
];

/** Long enough for what takes the square of a length to be seen. */
const longest = 3000;

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...breakers) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.oneof(fc.constantFrom(...breakers, ' ', 'a', 'a ', '1.', '- a\n'), fc.string({ maxLength: 4 })),
        fc.nat(longest),
      )
      .map(([unit, times]) => unit.repeat(Math.min(times, Math.floor(longest / Math.max(1, unit.length))))),
  },
);

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** @param texts Real ones, to begin with and to take pieces from. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const cutOut = fc
    .tuple(fc.constantFrom(...texts), place, fc.nat(200))
    .map(([text, at, length]) => text.slice(Math.floor(at * text.length)).slice(0, length));
  const change = fc.tuple(
    place,
    fc.nat(40),
    fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: cutOut }),
  );
  return fc.tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 })).map(([text, changes]) =>
    changes.reduce((now, [where, cut, put]) => {
      const at = Math.floor(where * now.length);
      return now.slice(0, at) + put + now.slice(at + cut);
    }, text),
  );
}
