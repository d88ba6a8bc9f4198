/**
 * How the simulated customer types, and how many bot turns it could make nothing of, over the journals of finished runs.
 *
 *   node test/validity/typing.mjs reports/RUN/conversations.jsonl…
 */
import { readFileSync } from 'node:fs';

const conversations = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line))
  .map((entry) => entry.conversation ?? entry)
  .filter((entry) => Array.isArray(entry.turns));
const turns = conversations.flatMap((conversation) => conversation.turns);
const texts = turns.flatMap((turn) =>
  turn.customer.messages.filter((message) => message.option === null).map(({ text }) => text),
);
const bot = turns.filter((turn) => turn.bot !== null);

const share = (list, holds) => `${((100 * list.filter(holds).length) / list.length).toFixed(1)} %`;
const words = texts.map((text) => text.split(/\s+/).length);
const mean = (numbers) => numbers.reduce((total, number) => total + number, 0) / numbers.length;
const deviation = Math.sqrt(mean(words.map((count) => (count - mean(words)) ** 2)));

/** Of 300 messages spread over the run, those that no other equals once digits are masked. */
const sample = texts.filter((_, at) => at % Math.max(1, Math.floor(texts.length / 300)) === 0).slice(0, 300);
const masked = sample.map((text) => text.toLowerCase().replace(/\d/g, '#'));
const tokens =
  sample
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}']+/gu)
    ?.slice(0, 2_000) ?? [];

const figures = {
  conversations: conversations.length,
  'typed messages': texts.length,
  'final punctuation': share(texts, (text) => /[.!?]$/.test(text)),
  'one or two words': share(texts, (text) => text.split(/\s+/).length <= 2),
  'sentences a message': mean(texts.map((text) => text.split(/[.!?]+\s/).length)).toFixed(2),
  'relative spread of length': (deviation / mean(words)).toFixed(2),
  'could you, can you': share(texts, (text) => /\b(?:could|can) you\b/i.test(text)),
  'opens with yes, sure, great, ok': share(texts, (text) => /^(?:yes|sure|great|ok|okay)\b/i.test(text)),
  [`distinct of ${masked.length}, digits masked`]: `${((100 * new Set(masked).size) / masked.length).toFixed(1)} %`,
  [`type-token ratio over ${tokens.length} words`]: (new Set(tokens).size / tokens.length).toFixed(3),
  questions: share(texts, (text) => text.includes('?')),
  'bot turns': bot.length,
  'bot turns read as unknown': share(bot, (turn) => turn.bot.acts.some((act) => act.kind === 'unknown')),
};
for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name}: ${value}\n`);
