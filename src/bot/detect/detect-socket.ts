/** How a bot behind a plain WebSocket takes words, found out by saying a few in the frames that are usual. */
import type { Json } from '../../json.ts';
import type { WebsocketBotSpec } from '../../scenario/schema/bots/websocket.ts';
import { printable } from '../printable.ts';
import type { Detected } from './detected.ts';
import { wantsPerson } from './asked.ts';
import { exchange, type Exchange, type LookOptions } from './exchange.ts';
import { misunderstood } from './misunderstood.ts';

/** undefined: what the protocol sends where nothing is said. */
const frames: (Json | undefined)[] = [
  undefined,
  { type: 'message', text: '{{message}}' },
  { type: 'message', message: '{{message}}' },
  { type: 'message', content: '{{message}}' },
  { text: '{{message}}' },
  '{{message}}',
];

/** A bot that has not answered a frame by then has not understood it. */
const patience = '8s';
/** How long a customer waits for a bot that was heard to speak first. */
const greeting = '3s';

/** @param way How it is reached. */
export async function detectSocket(
  way: Pick<WebsocketBotSpec, 'url' | 'auth'>,
  options: LookOptions,
): Promise<Detected> {
  let first: Detected | null = null;
  for (const message of frames) {
    const spec: WebsocketBotSpec = { protocol: 'websocket', ...way, ...(message !== undefined && { message }) };
    // What it says before it was told anything answers nothing: the second words show whether it hears.
    const held = await exchange({ ...spec, greeting: '1s', timeout: patience }, ['Hello', wantsPerson], options);
    const { fault } = held;
    if (fault === null) return described(spec, held);
    first ??= misunderstood(spec, { ...held, fault }, 'message: the frame that the bot takes; see docs/protocols.md');
    const isReached = held.raw.some(({ kind }) => kind === 'websocket-out');
    if (!isReached) break;
  }
  return first!;
}

function described(spec: WebsocketBotSpec, { replies, raw }: Exchange): Detected {
  const greets = raw.find(({ kind }) => /^websocket-(?:in|out)$/.test(kind))?.kind === 'websocket-in';
  const [signal] = replies.flatMap(({ signals }) => signals);
  const said = replies.at(-1)!.messages.map(({ text }) => text);
  const frame = spec.message === undefined ? '' : `, a message as ${JSON.stringify(spec.message)}`;
  return {
    spec: { ...spec, ...(greets && { greeting }) },
    understood: true,
    barred: null,
    seen: [
      `It speaks protocol: websocket${frame}.`,
      ...(greets ? ['It speaks first.'] : []),
      `Asked for a person, it said: "${printable(said.join(' ')).slice(0, 120)}"`,
      ...(signal === undefined ? [] : [`It says to machines that it hands over (${signal.source}).`]),
    ],
    fixes:
      signal === undefined
        ? ['signals: asked for a person, it gave no sign of a handoff that a machine could read']
        : [],
  };
}
