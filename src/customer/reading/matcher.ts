/**
 * Shares a thing asked for out among the customer's facts and none of them, by weights that were learnt: see docs/reading.md and
 * `npm run train:asked`.
 */
import type { MatchingWords } from '../../language/reading/matching.ts';
import { bytesIn } from '../../language/model/packing.ts';
import type { SpeechKind } from '../../language/text/rows.ts';
import type { LearntProfile } from './learnt-profile.ts';
import { askedTokens, isIdentity, noneFeatures } from './match-features.ts';
import { pairFeatures, pairRows } from './pair-features.ts';
import type { Thing } from './things.ts';

interface Weights {
  pair: Float64Array;
  none: ReadonlyMap<string, number>;
  /** Of none, by key of a word of the thing, and of the sentence. */
  said: ReadonlyMap<string, number>;
  around: ReadonlyMap<string, number>;
  /** By word of the question, then by target of the fact. */
  words: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** With the key after it: what none of the facts is known by. */
export const ofWord = 'none : ';
export const ofSentence = 'none :: ';

function readWeights(packed: string): Weights {
  const pair = new Float64Array(pairFeatures.length);
  const none = new Map<string, number>();
  const said = new Map<string, number>();
  const around = new Map<string, number>();
  const words = new Map<string, Map<string, number>>();
  for (const line of bytesIn(packed).toString().split('\n')) {
    const [name, hundredths] = line.split('\t') as [string, string];
    const weight = Number(hundredths) / 100;
    if (name.startsWith(ofWord)) said.set(name.slice(ofWord.length), weight);
    else if (name.startsWith(ofSentence)) around.set(name.slice(ofSentence.length), weight);
    else if (name.startsWith('none ')) none.set(name.slice(5), weight);
    else if (name.includes(' > ')) {
      const [word, target] = name.split(' > ') as [string, string];
      if (!words.has(word)) words.set(word, new Map());
      words.get(word)!.set(target, weight);
    } else pair[pairFeatures.indexOf(name as (typeof pairFeatures)[number])] = weight;
  }
  return { pair, none, said, around, words };
}

const made = new WeakMap<MatchingWords, Weights>();
function weightsOf(matching: MatchingWords): Weights {
  const known = made.get(matching);
  if (known !== undefined) return known;
  const weights = readWeights(matching.weights);
  made.set(matching, weights);
  return weights;
}

/** The share of each fact, in their order; what is left is that of none of them. */
export function shareOut(thing: Thing, profiles: readonly LearntProfile[], speech: ReadonlySet<SpeechKind>): number[] {
  const weights = weightsOf(thing.matching);
  const rows = pairRows(thing, profiles);
  const tokens = askedTokens(thing)
    .map((token) => ({ token, targets: weights.words.get(token) }))
    .filter(({ targets }) => targets !== undefined);
  const scores = profiles.map((profile, index) => {
    let score = 0;
    const row = rows[index]!;
    for (let at = 0; at < row.length; at++) score += row[at]! * weights.pair[at]!;
    for (const { token, targets } of tokens)
      for (const target of profile.targets) {
        const weight = targets!.get(target);
        if (weight !== undefined && !isIdentity(token, target)) score += weight;
      }
    return score;
  });
  let none = 0;
  const ofNone = noneFeatures(thing, rows, speech);
  for (const [name, value] of ofNone.named) none += value * (weights.none.get(name) ?? 0);
  for (const key of ofNone.words) none += weights.said.get(key) ?? 0;
  for (const key of ofNone.around) none += 0.5 * (weights.around.get(key) ?? 0);
  const top = Math.max(none, ...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(none - top));
  return powers.map((power) => power / total);
}
