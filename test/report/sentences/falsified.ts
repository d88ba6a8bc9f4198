/** Sentences made false: a number moved, a way turned round, a name changed for another. */
import { number } from './figures.ts';
import type { Facts } from './facts.ts';

/** A word that says which way, and one that says another. */
const turned: readonly (readonly [string, string])[] = [
  ['got worse', 'got better'],
  ['got better', 'got worse'],
  [' held:', ' got worse:'],
  [' rose', ' fell'],
  [' fell', ' rose'],
  ['surely at least', 'surely below'],
  ['surely below', 'surely at least'],
  ['is not', 'surely'],
  [': surely', ': is not'],
  ['at most', 'at least'],
  ['throughout', 'on average, not in every intent'],
  [' in Refunds', ' throughout'],
  ['all four', 'three of four'],
  ['more than with', 'less than with'],
  ['less than with', 'more than with'],
  [' failed', ' passed'],
  [' passed', ' failed'],
  ['| failed', '| passed'],
  ['| passed', '| failed'],
  ['| open', '| passed'],
  ['Regressed', 'Improved'],
  ['Improved', 'Regressed'],
  ['Held', 'Regressed'],
  ['Not enough evidence', 'Held'],
  ['not enough evidence', 'held'],
  ['hold', 'roll out'],
  ['Hold', 'Roll out'],
  ['roll out', 'hold'],
  ['newly failing', 'fixed'],
  ['still failing', 'passing'],
  ['fixed', 'newly failing'],
  ['flaky', 'passing'],
  ['passing', 'flaky'],
  ['Yes', 'No'],
  ['Mostly', 'Yes'],
  ['? No', '? Yes'],
  ['Not surely', 'Mostly'],
  ['Better than', 'Worse than'],
  ['Much as', 'Better than'],
  ['same seeds', 'other seeds: only what both share is compared'],
  ['served worse', 'served alike'],
  ['confirmed on', 'not settled on'],
  ['not confirmed', 'confirmed'],
  [' of which failed', ''],
  ['up to ', ''],
  ['✓ ', '✕ '],
  ['✕ ', '✓ '],
  ['yes', 'no'],
  ['never', '1 of 160'],
];

/** By one in its last place. */
function moved(said: string): string {
  const digits = (said.split('.')[1] ?? '').length;
  const plain = Number(said.replaceAll(',', '').replace('−', '-').replace(/[+±]/u, ''));
  const other = plain + 10 ** -digits;
  const text = Math.abs(other).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${other < 0 ? '−' : said.startsWith('+') ? '+' : ''}${text}`;
}

const spelt = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export interface Falsified {
  what: string;
  text: string;
}

export function falsified(text: string): Falsified[] {
  const numbers = [...text.matchAll(new RegExp(`(?<![\\w.])${number}(?![\\w])`, 'gu'))].map(({ 0: said, index }) => ({
    what: `the number ${said}`,
    text: text.slice(0, index) + moved(said) + text.slice(index + said.length),
  }));
  const words = [
    ...text.matchAll(new RegExp(`\\b(?:${spelt.slice(1, -1).join('|')})\\b(?= of | gates| intents|\\.)`, 'gu')),
  ].map(({ 0: said, index }) => ({
    what: `the number ${said}`,
    text: text.slice(0, index) + spelt[spelt.indexOf(said) + 1]! + text.slice(index + said.length),
  }));
  const ways = turned.flatMap(([from, to]) =>
    text.includes(from) ? [{ what: `“${from}”`, text: text.replace(from, to) }] : [],
  );
  return [...numbers, ...words, ...ways].filter((one) => one.text !== text);
}

/** With every other name of the same kind in the place of one. */
export function renamed(text: string, { candidate: { record } }: Facts): { what: string; texts: string[] }[] {
  const kinds = [Object.values(record.intents).map(({ title }) => title), Object.values(record.titles.personas)];
  return kinds.flatMap((names) =>
    names
      .filter((name) => text.includes(name))
      .map((name) => ({
        what: `the name ${name}`,
        texts: names
          .filter((other) => !other.includes(name) && !name.includes(other))
          .map((other) => text.replace(name, other)),
      })),
  );
}
