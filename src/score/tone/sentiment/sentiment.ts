/**
 * Sentiment from −1 to 1 by the rules of VADER (Hutto & Gilbert, ICWSM 2014) on its own lexicon: a word's valence, raised or
 * lowered by degree words, capitals and punctuation, turned by negation, weighed around "but", summed and squashed. Three
 * rules of SO-CAL (Taboada et al., Computational Linguistics 2011) are added: praise that is only wished for or supposed,
 * and what stands in a question, counts half, and the nth use of a word counts 1/n.
 *
 * The rules are stated here because the package that carries the lexicon needs thirty times as long.
 */
import { modify } from './modify.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Compound valence of a text, −1 (very negative) to 1 (very positive); 0 for a text without any valued word. */
export function sentiment(text: string): number {
  const tokens = tokensOf(text);
  if (tokens.every(({ valence }) => valence === 0)) return 0;
  const shouting = mixesCapitals(tokens);
  const values = tokens.map((token, index) =>
    token.valence === 0 || onlyChanges(token, tokens[index + 1]) ? 0 : modify(token.valence, tokens, index, shouting),
  );
  weighAroundBut(tokens, values);
  halveUnreal(tokens, values);
  discountRepeated(tokens, values);
  let sum = values.reduce((total, value) => total + value, 0);
  if (sum !== 0) sum += Math.sign(sum) * emphasis(text);
  return sum / Math.sqrt(sum * sum + normalization);
}

const normalization = 15;

/** "kind of good", "no good": before a valued word they weaken or turn that word, and are none themselves. */
function onlyChanges({ lower }: Token, next: Token | undefined): boolean {
  return lower === 'kind' ? next?.lower === 'of' : lower === 'no' && next?.valued === true;
}

/** Capitals mean something only where not everything is in capitals. */
function mixesCapitals(tokens: readonly Token[]): boolean {
  const capitals = tokens.filter((token) => token.capitals).length;
  return capitals > 0 && capitals < tokens.length;
}

/** What follows "but" is what is meant. */
function weighAroundBut(tokens: readonly Token[], values: number[]): void {
  const but = tokens.findIndex((token) => token.lower === 'but');
  if (but < 0) return;
  for (let index = 0; index < values.length; index += 1) if (index !== but) values[index]! *= index < but ? 0.5 : 1.5;
}

/** Words after which a thing is wished for, supposed or possible, not so. */
const unreal = new Set(
  `if would could should might may wish hope hopefully want wanna need needs can anyone someone`.split(' '),
);
const reach = 4;

function halveUnreal(tokens: readonly Token[], values: number[]): void {
  let asked = false;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const { ends } = tokens[index]!;
    if (ends !== null) asked = ends === '?';
    const value = values[index]!;
    if (value === 0) continue;
    if (asked) values[index]! *= 0.5;
    if (value > 0 && isUnreal(tokens, index)) values[index]! *= 0.5;
  }
}

function isUnreal(tokens: readonly Token[], index: number): boolean {
  for (let place = Math.max(0, index - reach); place < index; place += 1) {
    if (unreal.has(tokens[place]!.lower)) return true;
  }
  return false;
}

function discountRepeated(tokens: readonly Token[], values: number[]): void {
  for (let index = 1; index < tokens.length; index += 1) {
    if (values[index] === 0) continue;
    let use = 1;
    for (let before = 0; before < index; before += 1) {
      if (values[before] !== 0 && tokens[before]!.lower === tokens[index]!.lower) use += 1;
    }
    values[index]! /= use;
  }
}

function emphasis(text: string): number {
  let exclamations = 0;
  let questions = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 33) exclamations += 1;
    else if (code === 63) questions += 1;
  }
  const asking = questions <= 1 ? 0 : questions <= 3 ? questions * 0.18 : 0.96;
  return Math.min(exclamations, 4) * 0.292 + asking;
}
