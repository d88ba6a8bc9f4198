/** Menus whose words to type stand in sentences: "For an e-bike you'd write EBIKE, and whoever has luggage sends CARGO." */
import type { BotOption } from '../../bot/bot.ts';
import type { Language } from '../../language/language.ts';
import { everyMatch } from '../../language/text/every-match.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { Sentence } from '../../language/text/sentence.ts';

const patternsOf = onceFor(({ choices, keywords }: Language) => ({
  typed: new RegExp(
    `(?<!\\p{L})(?:(?:${keywords.typing}|${choices.keyVerb})(?:s|es)?|${keywords.theWord})(?!\\p{L})`,
    'giu',
  ),
  plain: new RegExp(`^(?:${choices.plainKeys})$`, 'i'),
}));

/** A word in capitals; abbreviations are mostly shorter. */
const capitals = /(?<![\p{L}\d'’-]|\p{Lu} )\p{Lu}{4,12}(?![\p{L}\d'’:-]| \p{Lu}{2})/gu;
const clauseEnd = /[.,;!?]|$/u;

/** @return None unless there are two, each with something said of it, and something is to be typed. */
export function wordMenu(sentences: readonly Sentence[], language: Language): BotOption[] {
  const { typed, plain } = patternsOf(language);
  const seen = sentences
    .filter(
      ({ role, seen: text }) =>
        role !== 'small-print' && /\p{Ll}{2}/u.test(text) && !language.choices.example.test(text),
    )
    .map(({ seen: text }) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .join(' ');
  if (seen.search(typed) < 0) return [];
  const options: BotOption[] = [];
  let from = 0;
  let cues = 0;
  for (const match of everyMatch(seen, capitals)) {
    const behind = match.index + match[0].length;
    const to = behind + (clauseEnd.exec(seen.slice(behind))?.index ?? 0);
    const about = `${seen.slice(from, match.index)} ${seen.slice(behind, to)}`;
    const label = about
      .replaceAll(typed, ' ')
      .replaceAll(/[^\p{L}\p{N}'’-]+/gu, ' ')
      .trim();
    from = to;
    if (about.search(typed) >= 0) cues += 1;
    if (language.keysOf(label).length === 0 || label.split(' ').length > most || plain.test(match[0])) return [];
    options.push({ label, value: match[0] });
  }
  const words = new Set(options.map(({ value }) => value));
  return cues * 2 >= options.length && options.length >= 2 && words.size === options.length ? options : [];
}

/** Words said of one, at most. */
const most = 20;
