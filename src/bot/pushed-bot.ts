/** A bot whose messages arrive by themselves: what is the same whatever carries them. */
import type { Scope } from '../plan/template.ts';
import type { ConnectionSpec, SettlingSpec } from '../scenario/schema/bots/parts.ts';
import type { Bot, CustomerMessage, OpeningContext } from './bot.ts';
import { connect, type Connection } from './connection/connection.ts';
import { milliseconds } from './connection/duration.ts';
import { inbox, type Inbox, type Sending } from './inbox.ts';
import type { Kit } from './kit.ts';
import { quietOf } from './quiet.ts';
import { scopeOf } from './scope.ts';

/** An open way to the bot. */
export interface Line {
  /** Where messages go, for faults: `wss://host/path`. */
  name: string;
  send: (message: CustomerMessage, signal: AbortSignal) => Sending;
  /** Surrounds all waiting, where messages have to be fetched. */
  during?: <T>(wait: (signal: AbortSignal) => Promise<T>, signal: AbortSignal) => Promise<T>;
  close: () => Promise<void>;
}

export interface Opening {
  /** Takes what arrives. */
  box: Inbox;
  connection: Connection;
  context: OpeningContext;
  /** For the templates of the configuration. */
  scope: Scope;
}

/** @param address Of the host, for finding out whether it is there; may hold templates. */
export function pushedBot(
  spec: ConnectionSpec & SettlingSpec,
  kit: Kit,
  address: string,
  openLine: (opening: Opening) => Promise<Line>,
): Bot {
  const connection = connect(spec, kit);
  const greetingMs = milliseconds(spec.greeting, 0);
  return {
    async identify(signal) {
      await connection.reach(address, signal);
      return { name: null, build: null };
    },
    async open(context) {
      const { isUnfinished } = context;
      const box = inbox(kit.clock, { quiet: quietOf(spec.quiet), isUnfinished });
      const {
        name,
        send,
        close,
        during = (wait, signal) => wait(signal),
      }: Line = await openLine({
        box,
        connection,
        context,
        scope: scopeOf(context, kit),
      });
      if (greetingMs > 0) {
        const greeted = during((signal) => box.greeting(greetingMs, signal), context.signal);
        await greeted.catch(async (error: unknown) => {
          await close();
          throw error;
        });
      }
      return {
        send: (message, signal) =>
          during(
            (signal) => box.turn(`The message to ${name}`, () => send(message, signal), connection.limits, signal),
            signal,
          ),
        close,
      };
    },
    close: connection.close,
  };
}
