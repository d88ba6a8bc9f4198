import { capitalsRaise, degree, weakened } from './degree.ts';
import type { Token } from './tokens.ts';
import { isValued } from './valence.ts';

const negationTurns = -0.74;
/** What a degree word still counts one, two and three words away. */
const byDistance = [1, 0.95, 0.9];

const negations = new Set(
  `aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt neither never
  none nope nor not nothing nowhere oughtnt shant shouldnt uhuh uh-uh wasnt werent without wont wouldnt rarely seldom
  despite`.split(/\s+/),
);
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
    if (!before || isValued(before.lower)) continue;
    value += degree(before, value, shouting) * byDistance[distance - 1]!;
    value = negated(value, tokens, index, distance);
    if (distance === 3) value = inIdiom(value, tokens, index);
  }
  return afterLeastOrNo(value, tokens, index);
}

const isNegation = ({ lower }: Token): boolean => negations.has(lower) || lower.includes("n't");

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
  return isNegation(before) ? value * negationTurns : value;
}

function inIdiom(value: number, tokens: readonly Token[], index: number): number {
  const at = (from: number, to: number): string => {
    let words = '';
    for (let place = index + from; place <= index + to; place += 1)
      words += `${words && ' '}${tokens[place]?.lower ?? ''}`;
    return words;
  };
  if (inIdioms.has(tokens[index]!.lower)) {
    for (const words of [at(-1, 0), at(-2, 0), at(0, 1), at(0, 2)]) {
      const idiom = idioms.get(words);
      if (idiom !== undefined) return idiom;
    }
  }
  return value + weakened(at(-3, -2)) + weakened(at(-2, -1));
}

function afterLeastOrNo(value: number, tokens: readonly Token[], index: number): number {
  const before = tokens[index - 1]?.lower;
  const second = tokens[index - 2]?.lower;
  if (before === 'least' && second !== 'at' && second !== 'very') return value * negationTurns;
  return before === 'no' || (second === 'no' && (before === 'or' || before === 'nor')) ? value * negationTurns : value;
}
