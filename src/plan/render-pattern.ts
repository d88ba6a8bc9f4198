/** Patterns and paths filled in: a value stands for its own characters, whichever these are. */
import type { Json } from '../json.ts';
import { isPattern } from '../scenario/check/pattern.ts';
import { asText, renderEncoded, type Scope } from './template.ts';

/** A regular expression. @throws ProblemError as `render` does. */
export const renderPattern = (template: string, scope: Scope): string => renderEncoded(template, scope, quoted);

/** Plain words, or a regular expression between slashes. @throws ProblemError as `render` does. */
export function renderStatement(template: string, scope: Scope): string {
  return isPattern(template) ? renderPattern(template, scope) : renderEncoded(template, scope, asText);
}

/** A JSONPath, in which texts stand between quotes. @throws ProblemError as `render` does. */
export const renderPath = (template: string, scope: Scope): string =>
  renderEncoded(template, scope, (value) => asText(value).replaceAll(/[\\'"]/g, '\\$&'));

const quoted = (value: Json): string => asText(value).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
