/** Draws wordings from the grammars of the customer's language; none is used twice while there are others. */
import { everyMatch } from '../../language/text/every-match.ts';
import type { PhraseKind, Phrases, Wordings } from '../../language/wordings.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { Mind } from '../mind.ts';
import { expand } from './grammar.ts';

/** Draws for a wording not used yet before an old one is taken. */
const draws = 12;

/** Of so many wordings the terse take the shortest and the chatty the longest. */
const weighed = { terse: 3, normal: 1, chatty: 2 };

/** @param values Fill the slots, as they are: a value with braces is not filled again. */
export function say(mind: Mind, kind: PhraseKind, values: Record<string, string> = {}): string {
  return filled(draw(mind, phrasesOf(mind, kind)), values);
}

function phrasesOf({ language, brief }: Mind, kind: PhraseKind): readonly string[] {
  const all = phrasesIn(language.wordings)[kind];
  return all[brief.persona.register] ?? all.neutral;
}

const phrasesIn = onceFor(({ tellings, answers, demands }: Wordings): Record<PhraseKind, Phrases> => ({
  ...tellings,
  ...answers,
  ...demands,
}));

function draw(mind: Mind, grammars: readonly string[]): string {
  const { verbosity, politeness } = mind.brief.persona;
  const { courtesy } = mind.language.wordings.speech;
  const length = Math.max(weighed[verbosity], politeness === 'average' ? 1 : mannered);
  const all = Array.from({ length }, () => fresh(mind, grammars));
  const drawn = fitting(wellMannered(all, politeness, courtesy), verbosity, (text) => text);
  // The bare value is said for fact after fact.
  if (drawn !== '{value}') mind.worded.add(drawn);
  return drawn;
}

/** Of so many wordings the polite take one with a courtesy in it and the blunt one without, if there is any. */
const mannered = 4;

function wellMannered(
  all: readonly string[],
  politeness: Mind['brief']['persona']['politeness'],
  courtesy: RegExp,
): readonly string[] {
  if (politeness === 'average') return all;
  const fit = all.filter((text) => courtesy.test(text) === (politeness === 'polite'));
  return fit.length > 0 ? fit : all;
}

function fresh(mind: Mind, grammars: readonly string[]): string {
  const { wording } = mind.streams;
  let drawn = '';
  for (let attempt = 0; attempt < draws; attempt++) {
    drawn = expand(wording.pick(grammars), wording);
    if (!mind.worded.has(drawn)) break;
  }
  return drawn;
}

/** The shortest for the terse, the longest for the chatty, the first for all others. @param choices At least one. */
export function fitting<Choice>(
  choices: readonly Choice[],
  verbosity: keyof typeof weighed,
  textOf: (choice: Choice) => string,
): Choice {
  if (verbosity === 'normal') return choices[0]!;
  const sign = verbosity === 'terse' ? 1 : -1;
  return choices.reduce((best, one) => (sign * (textOf(one).length - textOf(best).length) < 0 ? one : best));
}

const slot = /\{\{?(\w+)\}?\}/g;

/** The customer's own values keep their letters; all else has a capital at the start of a sentence. */
export function filled(wording: string, values: Record<string, string>): string {
  let from = 0;
  let text = '';
  for (const match of everyMatch(wording, slot)) {
    const [whole, name] = match;
    text = capitals(text + wording.slice(from, match.index), text.length);
    const value = Object.hasOwn(values, name!) ? values[name!]! : whole;
    text = withoutEcho(text, value);
    text += verbatim.has(name!) || !startsSentence(text) ? value : capital(value);
    from = match.index + whole.length;
  }
  return capitals(text + wording.slice(from), text.length);
}

/** "I'd go for" + "for Tuesday" has one "for" too many. */
function withoutEcho(text: string, value: string): string {
  const last = /(?<!\p{L})\p{L}+(?= $)/u.exec(text)?.[0].toLowerCase();
  return last !== undefined && value.toLowerCase().startsWith(`${last} `) ? text.slice(0, -last.length - 1) : text;
}

const verbatim = new Set(['value', 'wrong']);

const startsSentence = (before: string) => /(?:^|[.!?]\s)$/.test(before);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Capitals at the starts of sentences, from a position on. */
const capitals = (text: string, from: number): string =>
  text.slice(0, from) +
  text
    .slice(from)
    .replace(/\p{Ll}/gu, (letter, at: number) =>
      startsSentence(text.slice(Math.max(0, from + at - 2), from + at)) ? letter.toUpperCase() : letter,
    );

/** A sentence that goes on after a comma. Names and values keep their capital. */
export function lowered(text: string, { brief, language }: Mind): string {
  const [first = ''] = text.split(/[\s,]/);
  const isValue = Object.values(brief.facts).some((fact) => String(fact.value).startsWith(first));
  const { speech, typing } = language.wordings;
  return speech.lowers.test(first) && !typing.pronoun?.test(first) && !isValue
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
