/** Genesys Cloud bots over Web Messaging, as a guest. */
import { asSegment } from '../../as-segment.ts';
import type { Json } from '../../json.ts';
import { render, renderJson } from '../../plan/template.ts';
import type { GenesysBotSpec } from '../../scenario/schema/bots/genesys.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import { BotFault, type Bot, type BotMessage } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { handshake } from '../connection/handshake.ts';
import type { Arrival } from '../inbox.ts';
import { parseJson } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { pushedBot, type Line, type Opening } from '../pushed-bot.ts';
import { bubble, lines } from '../reply.ts';
import { newUuid } from '../session/session-id.ts';
import { signalsIn } from '../signals.ts';
import { openSocket } from '../connection/socket.ts';

/** No event announces a transfer: a person is there when messages come from one. */
export const genesysSignals: SignalSpec[] = [
  { stage: 'connected', path: '$.body.originatingEntity', equals: 'Human' },
  { stage: 'ended', path: "$.body.events[?@.eventType=='Presence' && @.presence.type=='Disconnect']" },
];

/** https://developer.genesys.cloud/commdigital/digital/webmessaging/websocketapi */
interface Frame {
  type?: string;
  class?: string;
  code?: number;
  body?: Body | string;
}

interface Body {
  id?: string;
  type?: string;
  text?: string;
  direction?: string;
  channel?: { time?: string };
  content?: {
    quickReply?: { text?: string; payload?: string };
    buttonResponse?: { text?: string; payload?: string };
    card?: { title?: string; description?: string; actions?: { type?: string; text?: string; payload?: string }[] };
  }[];
  events?: { eventType?: string; typing?: { type?: string } }[];
}

export const genesysProtocol: Protocol<GenesysBotSpec> = { open: openGenesysBot, signals: () => genesysSignals };

function openGenesysBot(spec: GenesysBotSpec, kit: Kit): Bot {
  return pushedBot(spec, kit, addressOf(spec), (opening) => openLine(spec, kit, opening));
}

function addressOf({ url, region = 'mypurecloud.com' }: GenesysBotSpec): string {
  return url ?? `wss://webmessaging.${region}/v1`;
}

async function openLine(spec: GenesysBotSpec, kit: Kit, { box, connection, context, scope }: Opening): Promise<Line> {
  const fill = (template: string): string => render(template, scope).text;
  const deploymentId = fill(spec.deployment_id);
  const base = filledAddress(addressOf(spec), scope);
  const token = newUuid();
  const attributes = renderJson(spec.custom_attributes ?? {}, scope);
  const metadata = { channel: { metadata: { customAttributes: attributes } } };

  const { welcome, refuse, over } = handshake();
  const fail = (fault: BotFault): void => {
    refuse(fault);
    box.fail(fault);
  };
  const take = (text: string): void => {
    const frame = parseJson(text, (why) => new BotFault('bot-error', `Genesys sent ${why}.`));
    const { type, class: kind, code = 200, body } = (frame ?? {}) as Frame;
    if (code === 429) throw new BotFault('transport-fault', `Genesys turned a message away: too many requests.`);
    if (code >= 400)
      throw new BotFault('bot-error', `Genesys answered ${code}: ${JSON.stringify(body ?? '').slice(0, 200)}`);
    if (kind === 'SessionResponse') welcome();
    if (type === 'message' && typeof body === 'object') {
      // The customer's own words come back.
      const time = Date.parse(body.channel?.time ?? '');
      if (body.direction !== 'Inbound') box.push(arrivalOf(frame, body, spec.signals ?? genesysSignals, time));
      else box.echoed(time);
    }
  };
  const socket = await openSocket(
    {
      url: `${base}?deploymentId=${asSegment(deploymentId)}`,
      headers: spec.origin === undefined ? {} : { origin: spec.origin },
    },
    connection,
    kit,
    { text: take, closed: fail },
    context.signal,
  );
  const send = (frame: object): void => socket.send(JSON.stringify({ ...frame, token }));
  send({ action: 'configureSession', deploymentId });
  await over(socket, connection.limits.firstMs, kit.clock, context.signal);

  if (spec.join === true) {
    const events = [{ eventType: 'Presence', presence: { type: 'Join' } }];
    send({ action: 'onMessage', message: { type: 'Event', events, ...metadata } });
  }
  return {
    name: socket.name,
    send({ text, option }) {
      const message = { type: 'Text', text: option?.value ?? text, ...metadata };
      send({ action: 'onMessage', message });
    },
    close() {
      send({ action: 'closeSession' });
      return socket.close();
    },
  };
}

function arrivalOf(frame: Json, body: Body, specs: readonly SignalSpec[], time: number): Arrival {
  const typing = body.events?.find(({ eventType }) => eventType === 'Typing');
  return {
    messages: messagesOf(body),
    signals: signalsIn(frame, specs),
    ...(typing !== undefined && { typing: typing.typing?.type === 'On' }),
    ...(body.id !== undefined && { id: body.id }),
    // Messages overtake each other at times.
    ...(!Number.isNaN(time) && { order: time }),
  };
}

function messagesOf({ type, text = '', content = [] }: Body): BotMessage[] {
  if (type !== 'Text' && type !== 'Structured') return [];
  const cards = content.flatMap(({ card }) => (card === undefined ? [] : [card]));
  const words = [text, ...cards.flatMap(({ title, description }) => [title, description])];
  const buttons = [
    ...content.flatMap(({ quickReply, buttonResponse }) => quickReply ?? buttonResponse ?? []),
    ...cards.flatMap(({ actions = [] }) => actions.filter((action) => action.type !== 'Link')),
  ];
  const options = buttons.flatMap((button) =>
    button.text === undefined ? [] : [{ label: button.text, value: button.payload ?? button.text }],
  );
  return bubble(lines(words), options);
}
