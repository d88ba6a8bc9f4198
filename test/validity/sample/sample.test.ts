import { describe, expect, test } from 'vitest';
import { draw, shortHash, type Candidate, type Stratum } from './draw.ts';
import { kappa } from './kappa.ts';
import { ifLabelled, labelled, parseLabels } from './labels.ts';

const strata: Stratum[] = [
  { name: 'question', holds: (text) => text.endsWith('?') },
  { name: 'rest', holds: () => true },
];
const turn = (text: string, at: number): Candidate => ({ set: 'shop', id: `talk-${at}`, turn: 1, text });
const texts = [...Array.from({ length: 40 }, (_, at) => `Parcel ${at} is late.`), 'Which parcel?', 'Which colour?'];
const turns = texts.map(turn);

describe('a sample', () => {
  test('is the same whatever order the data come in, and another with another seed', () => {
    const wanted = { question: 1, rest: 5 };
    const drawn = draw(turns, strata, wanted, 'one').map(({ text }) => text);
    expect(draw(turns.toReversed(), strata, wanted, 'one').map(({ text }) => text)).toEqual(drawn);
    expect(draw(turns, strata, wanted, 'two').map(({ text }) => text)).not.toEqual(drawn);
  });

  test('keeps what it had when more is drawn', () => {
    const few = draw(turns, strata, { rest: 5 }, 'one').map(({ text }) => text);
    expect(draw(turns, strata, { rest: 9 }, 'one').map(({ text }) => text)).toEqual(expect.arrayContaining(few));
  });

  test('holds each text once and knows how many of its kind there are', () => {
    const drawn = draw([...turns, ...turns], strata, { question: 9, rest: 10 }, 'one');
    expect(new Set(drawn.map(({ text }) => text)).size).toBe(12);
    expect(drawn.filter(({ stratum }) => stratum === 'question')).toMatchObject([
      { inTheData: 2, drawn: 2 },
      { inTheData: 2, drawn: 2 },
    ]);
    expect(drawn.at(-1)).toMatchObject({ stratum: 'rest', inTheData: 40, drawn: 10 });
  });
});

describe('labels', () => {
  const [first, second] = [turn('Which parcel?', 1), turn('It is on its way.', 2)];
  const file = `# how they were given\nshop\ttalk-1\t1\t${shortHash(first.text)}\toffers confirms\nshop\ttalk-2\t1\t${shortHash(second.text)}\t-\n`;

  test('are found again by place and text', () => {
    expect(labelled([first, second], parseLabels(file)).map(({ labels }) => [...labels])).toEqual([
      ['offers', 'confirms'],
      [],
    ]);
  });

  test('are refused for a turn that reads otherwise than the one that was labelled', () => {
    const changed = { ...second, text: 'It is lost.' };
    expect(() => labelled([first, changed], parseLabels(file))).toThrow(
      /talk-2, turn 1, .*reads otherwise.*label anew/,
    );
  });

  test('are refused where labelled turns are missing, and so is what is measured with them', () => {
    expect(ifLabelled(() => String(labelled([first], parseLabels(file)).length))).toMatch(
      /^Not measured: 2 turns .* 1 of them/,
    );
  });
});

describe('κ', () => {
  const pairs = (both: number, first: number, second: number, neither: number) => [
    ...Array.from({ length: both }, () => [true, true] as const),
    ...Array.from({ length: first }, () => [true, false] as const),
    ...Array.from({ length: second }, () => [false, true] as const),
    ...Array.from({ length: neither }, () => [false, false] as const),
  ];

  test('is what the textbook table of 50 gives', () => {
    // 20, 5, 10, 15: agreed .7, by chance .5.
    expect(kappa(pairs(20, 5, 10, 15))).toBeCloseTo(0.4, 12);
  });

  test('is 1 for the same answers, 0 for chance, and unknown where nothing could differ', () => {
    expect(kappa(pairs(5, 0, 0, 5))).toBe(1);
    expect(kappa(pairs(25, 25, 25, 25))).toBe(0);
    expect(kappa(pairs(0, 0, 0, 60))).toBeNull();
    expect(kappa([])).toBeNull();
  });
});
