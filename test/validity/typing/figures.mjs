/** How messages are typed, as shares and means of them. */
const share = (list, holds) => `${((100 * list.filter(holds).length) / list.length).toFixed(1)} %`;
const mean = (numbers) => numbers.reduce((total, number) => total + number, 0) / numbers.length;

/** Alike only by chance where few are drawn: sets of unequal size are compared by as many of each. */
const sampled = 300;
const spoken = 2_000;

/** @param texts Messages in the order of their conversations. */
export function figuresOf(texts) {
  const words = texts.map((text) => text.split(/\s+/).length);
  const deviation = Math.sqrt(mean(words.map((count) => (count - mean(words)) ** 2)));
  const step = Math.max(1, Math.floor(texts.length / sampled));
  const sample = texts.filter((_, at) => at % step === 0).slice(0, sampled);
  const masked = sample.map((text) => text.toLowerCase().replaceAll(/\d/g, '#'));
  const tokens =
    sample
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}']+/gu)
      ?.slice(0, spoken) ?? [];
  return {
    'final punctuation': share(texts, (text) => /[.!?]$/.test(text)),
    'one or two words': share(texts, (text) => text.split(/\s+/).length <= 2),
    'sentences a message': mean(texts.map((text) => text.split(/[.!?]+\s/).length)).toFixed(2),
    'relative spread of length': (deviation / mean(words)).toFixed(2),
    '"could you", "can you"': share(texts, (text) => /\b(?:could|can) you\b/i.test(text)),
    'opens with yes, sure, great, ok': share(texts, (text) => /^(?:yes|sure|great|ok|okay)\b/i.test(text)),
    'a question': share(texts, (text) => text.includes('?')),
    [`different among ${sampled}, digits masked`]: `${((100 * new Set(masked).size) / masked.length).toFixed(1)} %`,
    [`different words among ${spoken.toLocaleString('en')}`]: new Set(tokens).size.toLocaleString('en'),
  };
}
