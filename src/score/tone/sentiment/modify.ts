import { capitalsRaise, degree, weakened } from './degree.ts';
import type { Token } from './tokens.ts';

const negationTurns = -0.74;
/** What a degree word still counts one, two and three words away. */
const byDistance = [1, 0.95, 0.9];

const idioms = new Map([
  ['the shit', 3],
  ['the bomb', 3],
  ['bad ass', 1.5],
  ['yeah right', -2],
  ['cut the mustard', 2],
  ['kiss of death', -1.5],
  ['hand to mouth', -2],
]);

/** Words of idioms that have a valence of their own, which the idiom's then replaces. */
const inIdioms = new Set([...idioms.keys()].flatMap((idiom) => idiom.split(' ')));

/** Valence of a word among its neighbours: three words before, two after. */
export function modify(valence: number, tokens: readonly Token[], index: number, shouting: boolean): number {
  let value = valence;
  if (tokens[index]!.capitals && shouting) value += Math.sign(value) * capitalsRaise;
  for (let distance = 1; distance <= 3; distance += 1) {
    const before = tokens[index - distance];
    if (!before || before.valued) continue;
    value += degree(before, value, shouting) * byDistance[distance - 1]!;
    value = negated(value, tokens, index, distance);
    if (distance === 3) value = inIdiom(value, tokens, index);
  }
  return afterLeastOrNo(value, tokens, index);
}

/** "never so good" is praise; "not good" is not. */
function negated(value: number, tokens: readonly Token[], index: number, distance: number): number {
  const before = tokens[index - distance]!;
  const near = tokens[index - 1]!.lower;
  const emphatic = near === 'so' || near === 'this';
  if (distance === 3 && emphatic) return value * 1.25;
  if (distance > 1 && before.lower === 'never') {
    const next = tokens[index - distance + 1]!.lower;
    if (next === 'so' || next === 'this') return value * 1.25;
  }
  if (distance > 1 && before.lower === 'without' && tokens[index - distance + 1]!.lower === 'doubt') return value;
  return before.negates ? value * negationTurns : value;
}

function inIdiom(value: number, tokens: readonly Token[], index: number): number {
  const word = (from: number): string => tokens[index + from]?.lower ?? '';
  if (inIdioms.has(word(0))) {
    const phrase = (from: number, to: number) =>
      tokens
        .slice(Math.max(0, index + from), index + to + 1)
        .map(({ lower }) => lower)
        .join(' ');
    for (const words of [phrase(-1, 0), phrase(-2, 0), phrase(0, 1), phrase(0, 2)]) {
      const idiom = idioms.get(words);
      if (idiom !== undefined) return idiom;
    }
  }
  return value + weakened(word(-3), word(-2)) + weakened(word(-2), word(-1));
}

function afterLeastOrNo(value: number, tokens: readonly Token[], index: number): number {
  const before = tokens[index - 1]?.lower;
  const second = tokens[index - 2]?.lower;
  if (before === 'least' && second !== 'at' && second !== 'very') return value * negationTurns;
  return before === 'no' || (second === 'no' && (before === 'or' || before === 'nor')) ? value * negationTurns : value;
}
