import type { Json } from '../json.ts';
import { BotFault } from './bot.ts';
import { printable } from './printable.ts';
import { errorIn } from './reply-error.ts';

/**
 * What to say of an answer that does not hold what the conversation needs to go on. Of what it holds instead the names alone: values may let somebody in.
 * @param name Of the request. @param what E.g. `a sessionId`.
 */
export const lacking = (name: string, what: string, answer: Json): BotFault =>
  toldError(name, answer) ??
  new BotFault('bot-error', `${name} answered without ${what}: ${holding(answer)}.`, { kind: 'other-shape' });

/** null: the answer tells of no error. */
export function toldError(name: string, answer: Json): BotFault | null {
  const error = errorIn(answer);
  if (error === null) return null;
  return new BotFault('bot-error', `${name} answered with an error: ${error.says}`, { kind: error.kind });
}

function holding(answer: Json): string {
  if (answer === null) return 'it says nothing';
  if (Array.isArray(answer)) return 'it is a list';
  if (typeof answer !== 'object') return 'it is no object';
  const names = Object.keys(answer);
  return names.length === 0 ? 'it is empty' : `it holds ${printable(names.join(', '))}`;
}
