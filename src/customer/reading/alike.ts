/** How near the words of a thing asked for are to those of a fact in meaning, where they are others: "deadline" and "expiry". */
import type { MatchingWords } from '../../language/reading/matching.ts';
import { likeness, unitOf, type WordVectors } from '../../language/model/word-vectors.ts';

/** Of a fact, what its words mean. */
export interface Meaning {
  known: ReadonlySet<string>;
  /** Of the last word of its name. */
  head: Float64Array | undefined;
  /** Of the words of its name and title; of these and the description. */
  name: readonly Float64Array[];
  words: readonly Float64Array[];
  /** Of all of them together. */
  nameAll: Float64Array | undefined;
  wordsAll: Float64Array | undefined;
}

interface FactWords {
  own: readonly string[];
  title: readonly string[];
  described: readonly string[];
  /** Among how many facts a word is spread. */
  spread: ReadonlyMap<string, number>;
}

export function meaningOf({ own, title, described, spread }: FactWords, { vectors }: MatchingWords): Meaning {
  const name = [...new Set([...own, ...title])];
  const words = [...new Set([...name, ...described])];
  return {
    known: new Set(words),
    head: vectors.of(own.at(-1) ?? ''),
    name: found(name, vectors),
    words: found(words, vectors),
    nameAll: together(name, vectors),
    wordsAll: together(words, vectors, (key) => 1 / (spread.get(key) ?? 1)),
  };
}

/** Names of the features, in the order of their numbers; the best of all facts have a one in the last. */
export const alikeFeatures = [
  'head like head',
  'focus like name',
  'piece like fact',
  'focus words like name',
  'focus word most like name',
  'focus words like fact',
  'rest words like fact',
  'rest word most like fact',
  'best focus like name',
  'best piece like fact',
  'best focus words like fact',
  'best rest words like fact',
] as const;

/** Which of them has a best. */
const compared = [1, 2, 5, 6];
const firstBest = 8;

/** Numbers a feature of a thing with every fact. */
export function alikeRows(
  { focus, rest }: { focus: readonly string[]; rest: readonly string[] },
  meanings: readonly Meaning[],
  { vectors }: MatchingWords,
): number[][] {
  const head = focus.at(-1);
  const headVector = head === undefined ? undefined : vectors.of(head);
  const [ofFocus, ofRest] = [focus, rest].map((keys) => keys.map((key) => ({ key, vector: vectors.of(key) }))) as [
    Said[],
    Said[],
  ];
  const focusAll = together(focus, vectors);
  const pieceAll = together([...focus, ...rest], vectors);
  const rows = meanings.map((fact) => {
    const [named, mostNamed] = nearness(ofFocus, fact, fact.name);
    const [told] = nearness(ofFocus, fact, fact.words);
    const [around, mostAround] = nearness(ofRest, fact, fact.words);
    return [
      head === undefined || fact.known.has(head) ? 0 : near(headVector, fact.head),
      near(focusAll, fact.nameAll),
      near(pieceAll, fact.wordsAll),
      named,
      mostNamed,
      told,
      around,
      mostAround,
      0,
      0,
      0,
      0,
    ];
  });
  for (const [index, feature] of compared.entries()) {
    const best = Math.max(0, ...rows.map((row) => row[feature]!));
    if (best > 0) for (const row of rows) if (row[feature] === best) row[firstBest + index] = 1;
  }
  return rows;
}

interface Said {
  key: string;
  /** Of a key that is known. */
  vector: Float64Array | undefined;
}

/** Words of which the fact has others: how near the nearest of its words are, on average and at most. */
function nearness(
  said: readonly Said[],
  { known }: Meaning,
  others: readonly Float64Array[],
): [average: number, most: number] {
  let sum = 0;
  let most = 0;
  let count = 0;
  for (const { key, vector } of said) {
    if (known.has(key)) continue;
    count += 1;
    if (vector === undefined) continue;
    let best = 0;
    for (const other of others) best = Math.max(best, near(vector, other));
    sum += best;
    most = Math.max(most, best);
  }
  return [count === 0 ? 0 : sum / count, most];
}

/** Words that have nothing to do with each other are some .3 alike, too. */
const near = (one: Float64Array | undefined, other: Float64Array | undefined): number =>
  one === undefined || other === undefined ? 0 : Math.max(0, (likeness(one, other) - 0.3) / 0.7);

const found = (keys: readonly string[], vectors: WordVectors): Float64Array[] =>
  keys.flatMap((key) => vectors.of(key) ?? []);

function together(
  keys: readonly string[],
  vectors: WordVectors,
  weightOf: (key: string) => number = () => 1,
): Float64Array | undefined {
  let sum: Float64Array | undefined;
  for (const key of keys) {
    const vector = vectors.of(key);
    if (vector === undefined) continue;
    sum ??= new Float64Array(vector.length);
    const weight = weightOf(key);
    for (let line = 0; line < sum.length; line++) sum[line]! += weight * vector[line]!;
  }
  return sum === undefined ? undefined : unitOf(sum);
}
