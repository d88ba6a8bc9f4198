import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/conversation/conversation.ts';
import { checkStatements } from '../../src/conversation/statements.ts';
import type { Brief } from '../../src/plan/brief.ts';

describe('checkStatements', () => {
  it('names the first turn a required statement stands in', () => {
    const [check] = required('refund has been issued', ['Hello.', 'Your  Refund has been\nissued, today.']);
    expect(check).toMatchObject({ passed: true, expected: 'said', actual: 'Refund has been\nissued', turn: 2 });
  });

  it('fails a required statement that is nowhere', () => {
    expect(required('refund', ['Hello.'])).toMatchObject([{ passed: false, actual: 'not said', turn: null }]);
  });

  it('fails a forbidden statement once for every turn that says it', () => {
    const checks = forbidden('guarantee', ['We guarantee it.', 'Yes.', 'GUARANTEE!']);
    expect(checks).toMatchObject([
      { passed: false, expected: 'never said', actual: 'guarantee', turn: 1 },
      { passed: false, expected: 'never said', actual: 'GUARANTEE', turn: 3 },
    ]);
  });

  it('passes a forbidden statement that was never said, in one check', () => {
    expect(forbidden('guarantee', ['Hello.', 'Bye.'])).toMatchObject([{ passed: true, turn: null }]);
  });

  it.each([
    ['art', 'Let us start.', false],
    ['50', 'That is 500 pounds.', false],
    ['£50', 'You get £50.', true],
    ['a.b', 'aXb', false],
    ['/re(fund|turn)/i', 'Your RETURN label', true],
    ['/^refund$/', 'a refund', false],
    ['/slash/es/', 'a slash/es b', true],
  ])('%s in "%s": %s', (statement, text, passed) => {
    expect(required(statement, [text])[0]!.passed).toBe(passed);
  });

  it.each(['<!-- case number 4 -->Hello.', '<p hidden>case number 4</p>Hello.', '<think>case number 4</think>Hello.'])(
    'required and hidden in "%s" is not made; forbidden it is',
    (text) => {
      expect(required('case number', [text])[0]!.passed).toBe(false);
      expect(forbidden('case number', [text])[0]!.passed).toBe(false);
    },
  );

  it('may be the address of a link', () => {
    expect(required('example.com/returns', ['<a href="https://example.com/returns">Here</a>'])[0]!.passed).toBe(true);
    expect(required('example.com/returns', ['[Here](https://example.com/returns)'])[0]!.passed).toBe(true);
  });

  it('reads the whole of a long turn, with any pattern', () => {
    const text = `${'a '.repeat(200_000)}case 4711.`;
    expect(required('/^(\\w+ )+case \\d+/', [text])).toMatchObject([{ passed: true, turn: 1 }]);
    expect(forbidden('/(a+ ?)+!/', [text])).toMatchObject([{ passed: true }]);
  });

  it('is neither made nor missing where a value in it leaves no pattern', () => {
    expect(required('/case (/', ['case 4711'])).toMatchObject([
      { passed: null, actual: 'not known: Unterminated group' },
    ]);
    expect(forbidden('/case (/', ['case 4711'])).toMatchObject([{ passed: null }]);
  });

  it('finds any plain statement in a turn that says just that', () => {
    const words = string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '' && !text.startsWith('/'));
    const isFound = property(words, (text) => {
      expect(required(text, [text])).toMatchObject([{ passed: true, turn: 1 }]);
    });
    assert(isFound);
  });
});

const required = (statement: string, texts: string[]) =>
  checkStatements(briefOf({ required: [statement], forbidden: [] }), texts.map(turn));
const forbidden = (statement: string, texts: string[]) =>
  checkStatements(briefOf({ required: [], forbidden: [statement] }), texts.map(turn));

const briefOf = (statements: Brief['statements']) => ({ statements, persona: { locale: 'en' } }) as unknown as Brief;

function turn(text: string, index: number): Turn {
  const customer = { messages: [], acts: [], mood: { valence: 0, arousal: 0 }, patience: 5, thinking: [] };
  const messages = [{ text, options: [] }];
  const bot = { messages, acts: [], intent: null, signals: [], times: { firstMs: 1, lastMs: 1 } };
  return { number: index + 1, customer, bot };
}
