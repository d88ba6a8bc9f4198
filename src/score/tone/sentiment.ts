/**
 * Sentiment from −1 to 1 by the rules of VADER (Hutto & Gilbert, ICWSM 2014) on its own lexicon: a word's valence,
 * raised or lowered by degree words, capitals and punctuation, turned by negation, weighed around "but", summed and
 * squashed. The rules are stated here because the package that carries the lexicon needs thirty times as long.
 */
import { lexicon } from 'vader-sentiment/src/vader_lexicon.js';

/** Compound valence of a text, −1 (very negative) to 1 (very positive); 0 for a text without any valued word. */
export function sentiment(text: string): number {
  const tokens = tokensOf(text);
  const shouting = mixesCapitals(tokens);
  const values = tokens.map((_, index) => valueAt(tokens, index, shouting));
  weighAroundBut(tokens, values);
  let sum = values.reduce((total, value) => total + value, 0);
  if (sum !== 0) sum += Math.sign(sum) * emphasis(text);
  return sum / Math.sqrt(sum * sum + normalization);
}

interface Token {
  lower: string;
  capitals: boolean;
}

const normalization = 15;
const degree = 0.293;
const capitalsRaise = 0.733;
const negationTurns = -0.74;
/** What a degree word still counts one, two and three words away. */
const byDistance = [1, 0.95, 0.9];
const mostTokens = 1500;

const valences = new Map(Object.entries(lexicon));

const stronger = new Set(
  `absolutely amazingly awfully completely considerably decidedly deeply enormously entirely especially exceptionally
  extremely fabulously flipping fricking frigging fully fucking greatly hella highly hugely incredibly intensely majorly
  more most particularly purely quite really remarkably so substantially thoroughly totally tremendously uber
  unbelievably unusually utterly very`.split(/\s+/),
);
const weaker = new Set(
  `almost barely hardly kinda kindof kind-of less little marginally occasionally partly scarcely slightly somewhat
  sorta sortof sort-of`.split(/\s+/),
);
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

/** White-space tokens without punctuation around them; what would shrink to two letters is kept: it may be an emoticon. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const raw of text.replaceAll('’', "'").split(/\s+/, mostTokens)) {
    if (raw.length <= 1) continue;
    const bare = withoutEdges(raw);
    const word = bare.length <= 2 ? raw : bare;
    const lower = word.toLowerCase();
    tokens.push({ lower, capitals: lower !== word && word === word.toUpperCase() });
  }
  return tokens;
}

function withoutEdges(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && isPunctuation(token.charCodeAt(start))) start += 1;
  while (end > start && isPunctuation(token.charCodeAt(end - 1))) end -= 1;
  return end - start === token.length ? token : token.slice(start, end);
}

const isPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47) ||
  (code >= 58 && code <= 64) ||
  (code >= 91 && code <= 96) ||
  (code >= 123 && code <= 126);

/** Capitals mean something only where not everything is in capitals. */
function mixesCapitals(tokens: readonly Token[]): boolean {
  const capitals = tokens.filter((token) => token.capitals).length;
  return capitals > 0 && capitals < tokens.length;
}

function valueAt(tokens: readonly Token[], index: number, shouting: boolean): number {
  const token = tokens[index]!;
  let value = valences.get(token.lower);
  if (value === undefined || stronger.has(token.lower) || weaker.has(token.lower)) return 0;
  if (token.lower === 'kind' && tokens[index + 1]?.lower === 'of') return 0;
  if (token.lower === 'no' && tokens[index + 1] && valences.has(tokens[index + 1]!.lower)) return 0;
  if (token.capitals && shouting) value += Math.sign(value) * capitalsRaise;
  for (let distance = 1; distance <= 3; distance += 1) {
    const before = tokens[index - distance];
    if (!before || valences.has(before.lower)) continue;
    value += degreeOf(before, value, shouting) * byDistance[distance - 1]!;
    value = negated(value, tokens, index, distance);
    if (distance === 3) value = idiomAt(value, tokens, index);
  }
  return afterLeastOrNo(value, tokens, index);
}

function degreeOf(before: Token, value: number, shouting: boolean): number {
  if (!stronger.has(before.lower) && !weaker.has(before.lower)) return 0;
  const raise = (stronger.has(before.lower) ? degree : -degree) * (value < 0 ? -1 : 1);
  return before.capitals && shouting ? raise + (value > 0 ? capitalsRaise : -capitalsRaise) : raise;
}

const isNegation = ({ lower }: Token): boolean => negations.has(lower) || lower.includes("n't");

/** "never so good" is praise; "not good" is not. */
function negated(value: number, tokens: readonly Token[], index: number, distance: number): number {
  const before = tokens[index - distance]!;
  const near = tokens[index - 1]!.lower;
  if (distance > 1 && before.lower === 'never') {
    const next = tokens[index - distance + 1]!.lower;
    if (next === 'so' || next === 'this' || near === 'so' || near === 'this') return value * 1.25;
  }
  if (distance > 1 && before.lower === 'without' && tokens[index - distance + 1]!.lower === 'doubt') return value;
  return isNegation(before) ? value * negationTurns : value;
}

function idiomAt(value: number, tokens: readonly Token[], index: number): number {
  const at = (from: number, to: number): string => {
    let words = '';
    for (let place = index + from; place <= index + to; place += 1)
      words += `${words && ' '}${tokens[place]?.lower ?? ''}`;
    return words;
  };
  for (const words of [at(-1, 0), at(-2, 0), at(-2, -1), at(-3, -1), at(-3, -2), at(0, 1), at(0, 2)]) {
    const idiom = idioms.get(words);
    if (idiom !== undefined) return idiom;
  }
  for (const words of [at(-3, -2), at(-2, -1)]) {
    if (words === 'kind of' || words === 'sort of' || words === 'just enough') return value - degree;
  }
  return value;
}

function afterLeastOrNo(value: number, tokens: readonly Token[], index: number): number {
  const before = tokens[index - 1]?.lower;
  const second = tokens[index - 2]?.lower;
  if (before === 'least' && second !== 'at' && second !== 'very') return value * negationTurns;
  return before === 'no' || (second === 'no' && (before === 'or' || before === 'nor')) ? value * negationTurns : value;
}

/** What follows "but" is what is meant. */
function weighAroundBut(tokens: readonly Token[], values: number[]): void {
  const but = tokens.findIndex((token) => token.lower === 'but');
  if (but < 0) return;
  for (let index = 0; index < values.length; index += 1) if (index !== but) values[index]! *= index < but ? 0.5 : 1.5;
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
