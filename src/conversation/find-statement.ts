import { shownMarkup } from '../language/text/markup.ts';
import { visible } from '../language/text/visible.ts';
import { PatternError } from '../linear-pattern.ts';
import { readStatement } from '../scenario/check/pattern.ts';

/**
 * The words of the bot in which a statement is made, as they are seen; else, where it stands there alone, in what is no text: of one that is
 * wanted the address of a link counts, of one that is not also what is hidden, which was said all the same.
 * @returns null: nowhere. The error: nobody can know, because a fact's value made something of it that is no pattern.
 */
export function findStatement(statement: string, text: string, wanted: boolean): string | PatternError | null {
  try {
    const pattern = readStatement(statement);
    return pattern.find(visible(text)) ?? pattern.find(wanted ? shownMarkup(text) : text);
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
}
