import { BotFault } from '../bot.ts';
import { placeOf } from '../connection/place.ts';

/** What went wrong with a page, told as a fault; an error that is not Playwright's stays as it is. @param isAlone The browser is there, and its page is not. */
export function pageFault(address: string, error: unknown, isAlone = false): unknown {
  if (error instanceof BotFault || !(error instanceof Error) || error.name === 'AbortError') return error;
  const url = placeOf(address);
  const [line = ''] = error.message.split('\n');
  const [network] = /net::\w+/.exec(line) ?? [];
  if (network !== undefined)
    return new BotFault('transport-fault', `The page ${url} could not be opened: ${network}.`, { cause: error });
  if (isAlone) return new BotFault('bot-error', `The page ${url} closed itself.`, { cause: error });
  if (/has been closed|crashed/.test(line))
    return new BotFault('transport-fault', `The browser lost the page ${url}: ${line}`, { cause: error });
  const what = error.name === 'TimeoutError' ? 'did not show what was looked for' : 'failed';
  return new BotFault('bot-error', `The widget on ${url} ${what}: ${line}`, { cause: error });
}
