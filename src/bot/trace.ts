/** W3C trace context (https://www.w3.org/TR/trace-context): by it a turn is found in the bot's own traces. */
import { createHash } from 'node:crypto';
import { BotFault } from './bot.ts';
import type { Clock } from './clock.ts';
import type { SentRequest, Wire } from './wire.ts';

/** Told how a request ends. */
export interface RequestSpan {
  /** The header. */
  traceparent: string;
  ended: (status: number | null, error?: unknown) => void;
}

export interface Trace {
  begin: (name: string) => RequestSpan;
  /** What was sent since this was last asked. @param at When the customer's message was. */
  take: (at: number) => Wire;
}

const mostRequests = 20;

/** Ids follow from the conversation's id, so they are known without having been stored. */
export function traceOf(conversationId: string, clock: Clock): Trace {
  const trace = hex(conversationId, 32);
  let count = 0;
  let requests: SentRequest[] = [];
  let more = 0;
  return {
    begin(name) {
      const span = hex(`${conversationId}/${++count}`, 16);
      const began = { at: clock.date(), ticks: clock.now() };
      return {
        traceparent: `00-${trace}-${span}-01`,
        ended(status, error) {
          if (requests.length === mostRequests) return void more++;
          const ms = Math.round((clock.now() - began.ticks) * 100) / 100;
          requests.push({
            span,
            name,
            at: Math.round(began.at),
            ms,
            ...(status !== null && { status }),
            ...(error !== undefined && { fault: faultOf(error) }),
          });
        },
      };
    },
    take(at) {
      const wire = { trace, at: Math.round(at), requests, ...(more > 0 && { more }) };
      [requests, more] = [[], 0];
      return wire;
    },
  };
}

function faultOf(error: unknown): string {
  if (error instanceof BotFault) return error.endReason;
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}

/** All zeros would be no id. */
export function hex(text: string, digits: number): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, digits);
  return /^0+$/.test(hash) ? hash.replace(/0$/, '1') : hash;
}
