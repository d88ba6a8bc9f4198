import type { BotSpec } from '../../scenario/schema/bot-schema.ts';
import type { BotFault } from '../bot.ts';
import { faultRow } from '../fault-kinds.ts';
import type { Detected } from './detected.ts';
import { type Exchange, lastResponse } from './exchange.ts';

/** What is told of a bot after an exchange that came to nothing. @param otherwise The fix, where the fault names none. */
export function misunderstood(spec: BotSpec, held: Exchange & { fault: BotFault }, otherwise: string): Detected {
  const { message } = held.fault;
  return {
    spec,
    understood: false,
    barred: barredBy(held),
    seen: [message],
    fixes: [faultRow(held.fault.kind).fix ?? ((lastResponse(held)?.status ?? 0) >= 500 ? brokeDown : otherwise)],
  };
}

const brokeDown = 'body: what the bot expects, if what it broke down at was what it was sent; its own log may tell';

function barredBy(held: Exchange & { fault: BotFault }): Detected['barred'] {
  if (held.fault.endReason !== 'transport-fault') return null;
  return [401, 403].includes(lastResponse(held)?.status ?? 0) ? 'credentials' : 'unreachable';
}
