import { BotFault } from '../bot.ts';
import { StatusFault } from './http-fault.ts';

/** What asks for the token that lets a conversation in: no fault of the bot, whatever the token's server did. */
export function withToken<T>(asking: Promise<T>): Promise<T> {
  return asking.catch((error: unknown) => {
    if (!(error instanceof BotFault)) throw error;
    const isRefused = error instanceof StatusFault && [400, 401, 403].includes(error.status);
    throw new BotFault('transport-fault', `No access token: ${error.message}`, {
      cause: error,
      kind: isRefused ? 'token-refused' : 'no-token',
    });
  });
}
