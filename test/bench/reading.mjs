/**
 * Measured in a process of its own: reading bot turns, alone and with scoring, on one core. No sentence ever comes twice, so
 * nothing can be remembered; processor time, not wall time. The reference is `Intl.Segmenter` cutting the same texts into
 * sentences and words, which is the least that any reader of text has to do.
 *   npm run build && node test/bench/reading.mjs [turns] [rounds]
 */
import { understand } from '../../dist/customer/understand.js';
import { scoreConversation } from '../../dist/score/index.js';
import { briefOfTurns, conversationOf, textsOfLength, turnTexts } from './turns.mjs';
import { finish } from './meter.mjs';

const [turns, rounds] = [Number(process.argv[2] ?? 5_000), Number(process.argv[3] ?? 3)];
const brief = briefOfTurns();
let next = 0;

const results = {};
for (const length of ['short', 'long']) {
  const measured = Array.from({ length: rounds }, () => round(length));
  for (const name of Object.keys(measured[0])) results[`${length} ${name}`] = median(measured.map((one) => one[name]));
}
for (const characters of [1_000, 4_000, 16_000])
  results[`microseconds a character of ${characters}`] = median(
    Array.from({ length: rounds }, () => costOf(characters)),
  );
finish(results);

/** Of a turn so long, each time as many characters in all. */
function costOf(characters) {
  next += 1;
  const texts = textsOfLength(characters, Math.ceil((turns * 100) / characters), next * turns * 8);
  return 1e6 / (rate(texts, (all) => all.map(read).length) * characters);
}

/** Turns a second; other texts for each of the three, of the same kind. */
function round(length) {
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  return {
    reference: rate(fresh(length), (texts) => {
      let count = 0;
      for (const text of texts) {
        for (const _ of sentences.segment(text)) count += 1;
        for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1;
      }
      return count;
    }),
    reading: rate(fresh(length), (texts) => texts.map(read).length),
    scored: rate(fresh(length), (texts) => {
      let scored = 0;
      for (let at = 0; at < texts.length; at += 8) {
        const said = texts.slice(at, at + 8).map((text) => ({ text, acts: read(text) }));
        if (scoreConversation(conversationOf(at, said, brief), { voice: {}, intentNames: {} }).scorable) scored += 1;
      }
      return scored;
    }),
  };
}

function fresh(length) {
  next += 1;
  return turnTexts(length, turns, next * turns);
}

function read(text) {
  return understand({ messages: [{ text, options: [] }], signals: [] }, brief);
}

function rate(texts, work) {
  const start = process.cpuUsage();
  if (work(texts) === 0) throw new Error('Nothing was done.');
  const { user, system } = process.cpuUsage(start);
  return (texts.length * 1e6) / (user + system);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}
