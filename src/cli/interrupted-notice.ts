import { place } from './place.ts';
import type { Context } from './context.ts';

/** @param where How far it came, e.g. `after 3 of 9 conversations`. */
export function interruptedNotice({ kept, cwd }: Pick<Context, 'kept' | 'cwd'>, where = ''): string {
  const notice = `Interrupted${where === '' ? '' : ` ${where}`}; nothing that was finished is lost.`;
  return kept === null ? notice : `${notice}\nTo go on: the same command with --resume ${place(cwd, kept)}`;
}
