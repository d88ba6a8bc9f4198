import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../src/plan/random.ts';
import { auc } from './auc.ts';
import { asLongAs, type Corpus, type Dialogue } from './dialogue.ts';
import { features } from './features/index.ts';
import { drawn, foldOf, folds } from './folds.ts';
import { grow, rate } from './forest.ts';
import { overlap } from './overlap.ts';
import { printed, type Held } from './printed.ts';
import { samenessOf } from './sameness.ts';
import { byDialogues, byTurns } from './tell-apart.ts';
import { functionWordsIn } from './turn-features.ts';

const dialogue = (...turns: string[]): Dialogue => ({ id: turns.join(), unit: turns.join(), turns });
const valueOf = (name: string, ...turns: string[]) =>
  features.find((feature) => feature.name === name)!.of(dialogue(...turns));

/** Conversations of three turns drawn from some sentences. */
function corpus(name: string, sentences: readonly string[], count = 120): Corpus {
  const stream = random('fidelity', name);
  return {
    name,
    dialogues: Array.from({ length: count }, (_, at) => ({
      id: `${name} ${at}`,
      unit: `${name} ${at}`,
      turns: [0, 1, 2].map(() => stream.pick(sentences)),
    })),
  };
}

const curt = ['where is it', 'no', 'order 5512', 'tomorrow then'];
const kind = ['Could you please tell me where it is?', 'Thank you very much.', 'Yes, please do that for me.'];

describe('the area under the curve', () => {
  it('is 1 where all of these lie above all of those, and one half where they are the same', () => {
    expect(auc([3, 4], [1, 2])).toBe(1);
    expect(auc([1, 2], [3, 4])).toBe(0);
    expect(auc([1, 1, 2], [1, 1, 2])).toBe(0.5);
  });

  it('is the share of pairs in which one of these is the higher, ties half', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (these, those) => {
        const pairs = these.flatMap((one) => those.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
        const expected = pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;
        expect(auc(these, those)).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe('the overlap of two sets of numbers', () => {
  it('is 1 for the same, 0 for what has no bar in common, and the same both ways', () => {
    expect(overlap([0, 0.5, 1], [0, 0.5, 1])).toBeCloseTo(1);
    expect(overlap([0, 0, 0], [1, 2, 3])).toBe(0);
    const numbers = fc.array(fc.float({ min: 0, max: 9, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        expect(overlap(one, other)).toBeCloseTo(overlap(other, one), 10);
        expect(overlap(one, other)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('counts nought as a bar of its own', () => {
    expect(overlap([0, 0, 0, 1], [0.001, 0.001, 0.001, 1])).toBeCloseTo(0.25);
  });
});

describe('telling customers apart', () => {
  it('judges nobody by what was learnt from the same conversation', () => {
    const all = corpus('kind', kind).dialogues;
    for (const one of all) expect(foldOf(one)).toBe(foldOf({ ...one, id: 'another', turns: [] }));
    expect(new Set(all.map(foldOf)).size).toBe(folds);
  });

  it('finds customers of the same making alike, and others apart', () => {
    const [one, other] = [corpus('kind a', kind), corpus('kind b', kind)];
    expect(byTurns(one, corpus('curt', curt), functionWordsIn)).toBeGreaterThan(0.9);
    expect(byTurns(one, other, functionWordsIn)).toBeLessThan(0.62);
    expect(byDialogues(one, corpus('curt', curt))).toBeGreaterThan(0.95);
    expect(byDialogues(one, other)).toBeLessThan(0.62);
  });

  it('draws whole conversations, the same ones in whatever order they come', () => {
    const { name, dialogues } = corpus('kind', kind);
    const ids = (from: Dialogue[]) => drawn({ name, dialogues: from }, 30).map(({ id }) => id);
    expect(ids(dialogues)).toHaveLength(10);
    expect(ids(dialogues.toReversed())).toEqual(ids(dialogues));
  });

  it('compares conversations of equal length', () => {
    const short = { name: 'short', dialogues: [dialogue('a', 'b'), dialogue('a', 'b', 'c'), dialogue('alone')] };
    const long = { name: 'long', dialogues: [1, 2, 3].map((at) => dialogue(...'abcdefgh'.split(''), String(at))) };
    expect(asLongAs(short, long).dialogues.map(({ turns }) => turns.length)).toEqual([2, 3, 2]);
  });
});

it('a forest learns what no single cut can', () => {
  const stream = random('fidelity', 'cases');
  const cases = Array.from({ length: 400 }, () => {
    const numbers = [stream.next(), stream.next(), stream.next()];
    return { numbers, target: Number(numbers[0]! > 0.5 !== numbers[1]! > 0.5) };
  });
  const forest = grow(cases.slice(0, 300));
  const right = cases.slice(300).filter(({ numbers, target }) => rate(forest, numbers) > 0.5 === (target === 1));
  expect(right.length).toBeGreaterThan(85);
});

describe('sameness', () => {
  it('takes texts that differ in case and digits alone for one', () => {
    expect(samenessOf(['Order 5512', 'order 7780']).distinct).toBe(0.5);
    expect(samenessOf(['a', 'b', 'c', 'd']).distinct).toBe(1);
  });

  it('counts words of equally many, however many turns there are', () => {
    const turns = Array.from({ length: 3_000 }, (_, at) => `word${'abcdefghij'[at % 10]}`);
    expect(samenessOf(turns).typeToken).toBeCloseTo(10 / 2_000, 10);
    expect(samenessOf(['Yes please', 'yesterday', 'ok', 'no']).opensSmall).toBe(0.5);
  });
});

describe('the nineteen features', () => {
  it('are nineteen, and none grows with the length of the conversation', () => {
    expect(features).toHaveLength(19);
    const turns = ['Hi, my order 5512 is late!', 'Are you sure? I think it was Monday.', 'no thanks'];
    for (const { name, of } of features.filter(({ name }) => name !== 'share of details in the first turn'))
      expect([name, of(dialogue(...turns, ...turns))]).toEqual([name, expect.closeTo(of(dialogue(...turns)), 10)]);
  });

  it.each([
    ['words a turn', ['one two three', 'one'], 2],
    ['turns that end with a mark', ['Yes.', 'no'], 0.5],
    ['turns of one or two words', ['Yes.', 'no it is not'], 0.5],
    ['turns that open with a small word', ['Yes please', 'yesterday'], 0.5],
    ['talks like an agent', ['How can I help?', 'help me'], 0.5],
    ['share of details in the first turn', ['order 5512', 'it is 7 Mill Lane', 'BX11'], 0.2],
    ['details a turn', ['order 5512', 'no'], 0.5],
    ['words of the opening', ['where is my order', 'no'], 4],
    ['uncertainty', ["I'm not sure", 'sure'], 0.5],
    ['push-back', ["that's not what I asked", 'ok'], 0.5],
    ['questions', ['why?', 'ok'], 0.5],
    ['asks to verify', ['are you sure?', 'ok'], 0.5],
    ['corrects itself', ['sorry, I meant 5512', 'ok'], 0.5],
    ['emotion', ['this is ridiculous', 'ok'], 0.5],
    ['accuses', ['you said it was sent', 'ok'], 0.5],
    ['changes strategy', ['let me talk to a human', 'ok'], 0.5],
  ] as const)('%s are told from the words', (name, turns, expected) => {
    expect(valueOf(name, ...turns)).toBeCloseTo(expected, 10);
  });
});

it('conversations are printed persona by persona, clicks in brackets', () => {
  const held = (persona: string, text: string, option: unknown): Held => ({
    kind: 'conversation',
    id: `cancel/${persona}/1`,
    brief: { persona: { id: persona, title: `The ${persona}` } },
    turns: [
      {
        customer: { messages: [{ text, option }] },
        bot: { messages: [{ text: 'Which\none?', options: [{ label: 'This' }] }] },
      },
    ],
    end: { reason: 'resolved' },
  });
  const page = printed([held('a', 'hi', null), held('b', 'Cancel', {}), held('a', 'hey', null)]);
  expect(page.match(/^### .*$/gm)).toEqual(['### The a', '### The b']);
  expect(page).toContain('  Customer  [Cancel]\n  Bot       Which one? [This]\n  (resolved)');
  expect(page.indexOf('hey')).toBeLessThan(page.indexOf('### The b'));
});
