import { visible } from '../report/visible.ts';
import { isLive, type Context } from './context.ts';

/** What is waited for, a line each on stderr; over a bar that is being drawn there. */
export function notices(context: Context): (sentence: string) => void {
  const before = isLive(context) ? '\r\u001B[2K' : '';
  return (sentence) => context.process.stderr.write(`${before}${visible(sentence)}\n`);
}
