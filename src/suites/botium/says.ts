/** What the bot is to say, as Botium compares it. */
import type { Language } from '../../language/language.ts';
import { isSearchable, patterned, type Statement, statementOf } from '../script/statement.ts';
import type { Piece, Words } from '../script/words.ts';

export type Match = 'words' | 'wildcards' | 'pattern';

/** By SCRIPTING_MATCHING_MODE; wildcards where nothing is said. */
export const modeOf = (mode: string): Match =>
  mode.startsWith('regexp') ? 'pattern' : mode.startsWith('wildcard') || mode === '' ? 'wildcards' : 'words';

/** @returns null: nothing that can be searched in linear time. */
export function says(
  texts: readonly string[],
  match: Match,
  words: (text: string) => Words,
  language: Language,
): Statement | null {
  const found =
    match === 'pattern'
      ? patterned(texts)
      : statementOf(
          texts.map((text) => pieces(words(text), match)),
          language,
        );
  return isSearchable(found) ? found : null;
}

const pieces = (words: Words, match: Match): Words =>
  match === 'words'
    ? words
    : words.flatMap((piece): Piece[] =>
        piece !== 'anything' && 'text' in piece
          ? piece.text.split(/\*+/).flatMap((text, at): Piece[] => (at === 0 ? [{ text }] : ['anything', { text }]))
          : [piece],
      );
