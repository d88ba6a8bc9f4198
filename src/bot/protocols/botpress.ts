/** Botpress over its Chat API: a user and a conversation of its own, events as they happen. */
import { asSegment } from '../../as-segment.ts';
import type { Json } from '../../json.ts';
import { render } from '../../plan/template.ts';
import type { BotpressBotSpec } from '../../scenario/schema/bots/botpress.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import type { Bot, BotMessage, BotOption } from '../bot.ts';
import type { Arrival } from '../inbox.ts';
import { filledAddress } from '../connection/address.ts';
import { jsonBody, streamedJson } from '../connection/json-body.ts';
import { listen } from '../connection/listen.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { pushedBot, type Line, type Opening } from '../pushed-bot.ts';
import { bubble, lines } from '../reply.ts';
import { signalsIn } from '../signals.ts';
import { lacking } from '../lacking.ts';

/** Paths see a list of one event. */
export const botpressSignals: SignalSpec[] = [
  {
    stage: 'signalled',
    path: "$[?@.type=='event_created' && search(@.data.payload.type, '[Hh]and_?-?([Oo]ff|[Oo]ver)|[Hh]itl|[Ee]scalat')]",
    payload: '$[0].data.payload',
    queue: '$[0].data.payload.queue',
  },
  { stage: 'connected', path: "$[?@.type=='participant_added']", payload: '$[0].data' },
];

const publicUrl = 'https://chat.botpress.cloud';

interface BotpressEvent {
  type?: string;
  data?: { id?: string; isBot?: boolean; userId?: string; participantId?: string; payload?: Payload };
}

/** https://botpress.com/docs/api-reference/chat-api */
interface Payload {
  type?: string;
  text?: string;
  markdown?: string;
  title?: string;
  subtitle?: string;
  options?: { label?: string; value?: string }[];
  actions?: { action?: string; label?: string; value?: string }[];
  items?: (Payload & { payload?: Payload })[];
}

export const botpressProtocol: Protocol<BotpressBotSpec> = { open: openBotpressBot, signals: () => botpressSignals };

function openBotpressBot(spec: BotpressBotSpec, kit: Kit): Bot {
  return pushedBot(spec, kit, spec.url ?? publicUrl, (opening) => openLine(spec, opening));
}

async function openLine(spec: BotpressBotSpec, { box, connection, context, scope }: Opening): Promise<Line> {
  const { http } = connection;
  const fill = (template: string): string => render(template, scope).text;
  const base = `${filledAddress(spec.url ?? publicUrl, scope).replace(/\/$/, '')}/${fill(spec.webhook_id)}`;
  const post = async (path: string, body: Json, key: string | null, signal: AbortSignal): Promise<Json> => {
    const headers = { 'content-type': 'application/json', ...(key !== null && { 'x-user-key': key }) };
    return jsonBody(await http.send({ method: 'POST', url: base + path, headers, body: JSON.stringify(body) }, signal));
  };
  const user = await post('/users', {}, null, context.signal);
  const created = user as { user?: { id?: string }; key?: string } | null;
  const key = created?.key;
  if (typeof key !== 'string') throw lacking(`POST ${base}/users`, 'a key', user);
  const begun = await post('/conversations', {}, key, context.signal);
  const id = (begun as { conversation?: { id?: string } } | null)?.conversation?.id;
  if (typeof id !== 'string') throw lacking(`POST ${base}/conversations`, 'a conversation.id', begun);

  const name = `POST ${base}/messages`;
  const closing = new AbortController();
  const own = created?.user?.id ?? null;
  await listen(
    http,
    {
      url: `${base}/conversations/${asSegment(id)}/listen`,
      headers: { 'x-user-key': key },
      heard({ data }, name) {
        const event = streamedJson(name, data);
        const arrival = arrivalOf(event, own, spec.signals ?? botpressSignals);
        if (arrival !== null) box.push(arrival);
      },
      ended: box.fail,
    },
    closing.signal,
  );
  return {
    name,
    async send({ text, option }, signal) {
      const payload = { type: 'text', text: option?.value ?? text };
      await post('/messages', { conversationId: id, payload }, key, signal);
    },
    close() {
      closing.abort();
      return Promise.resolve();
    },
  };
}

/** null: the customer's own words, or an event of no concern. */
function arrivalOf(json: Json, own: string | null, specs: readonly SignalSpec[]): Arrival | null {
  const { type, data } = (json ?? {}) as BotpressEvent;
  if (type === 'message_created') {
    if (data?.isBot === false || (own !== null && data?.userId === own)) return null;
    const { id, payload = {} } = data ?? {};
    return { messages: messagesOf(payload), signals: signalsIn([json], specs), ...(id !== undefined && { id }) };
  }
  if (data?.participantId !== undefined && data.participantId === own) return null;
  return { messages: [], signals: signalsIn([json], specs) };
}

function messagesOf(payload: Payload): BotMessage[] {
  const { text, markdown, title, subtitle, items } = payload;
  const options = [...(payload.options ?? []), ...(payload.actions ?? []).filter(({ action }) => action !== 'url')];
  const own = bubble(lines([text ?? markdown, title, subtitle]), options.flatMap(optionOf));
  return [...own, ...(items ?? []).flatMap((item) => messagesOf(item.payload ?? item))];
}

function optionOf({ label, value }: { label?: string; value?: string }): BotOption[] {
  return label === undefined || label === '' ? [] : [{ label, value: value ?? label }];
}
