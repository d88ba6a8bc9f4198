/** Rasa's REST channel: one request a turn, a list of messages in return. */
import type { Json } from '../../json.ts';
import { valuesAt } from '../../json-path.ts';
import { renderJson } from '../../plan/template.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import type { RasaBotSpec } from '../../scenario/schema/bots/rasa.ts';
import { BotFault, type Bot, type BotConversation, type BotMessage, type OpeningContext } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { connect, type Connection } from '../connection/connection.ts';
import type { HttpStream } from '../connection/http-attempt.ts';
import { whole } from '../connection/http-client.ts';
import { jsonBody } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { jsonLines } from '../reading/json-lines.ts';
import { bubble, checkedReply } from '../reply.ts';
import { scopeOf } from '../scope.ts';
import { signalsIn } from '../signals.ts';
import { toldError } from '../lacking.ts';

/** Rasa has no handoff of its own: action servers send one in a custom message. */
export const rasaSignals: SignalSpec[] = [
  { stage: 'signalled', path: '$[*].custom.handoff', queue: '$[*].custom.handoff.queue' },
  { stage: 'signalled', path: '$[*].custom.handover', queue: '$[*].custom.handover.queue' },
  { stage: 'ended', path: '$[*].custom.ended' },
];

interface RasaMessage {
  text?: string | null;
  image?: string | null;
  buttons?: { title?: string; payload?: string }[] | null;
}

export const rasaProtocol: Protocol<RasaBotSpec> = { open: openRasaBot, signals: () => rasaSignals };

function openRasaBot(spec: RasaBotSpec, kit: Kit): Bot {
  const connection = connect(spec, kit);
  const base = filledAddress(spec.url, { env: kit.env }).replace(/\/(webhooks\/rest\/webhook\/?)?$/, '');
  return {
    async identify(signal) {
      await connection.reach(spec.url, signal);
      return { name: null, build: null };
    },
    open: (context) => Promise.resolve(conversation(spec, kit, `${base}/webhooks/rest/webhook`, connection, context)),
    close: connection.close,
  };
}

function conversation(
  spec: RasaBotSpec,
  kit: Kit,
  webhook: string,
  { http }: Connection,
  context: OpeningContext,
): BotConversation {
  const scope = scopeOf(context, kit);
  const metadata = spec.metadata === undefined ? {} : { metadata: renderJson(spec.metadata as Json, scope) };
  const request = {
    method: 'POST',
    url: spec.stream === true ? `${webhook}?stream=true` : webhook,
    headers: { 'content-type': 'application/json' },
  };
  return {
    async send({ text, option }, signal) {
      // A missing sender means one conversation shared by all.
      const body = JSON.stringify({ sender: context.conversationId, message: option?.value ?? text, ...metadata });
      const { items, name, times } = await http.stream({ ...request, body }, signal, readMessages);
      const intent = spec.intent === undefined ? undefined : valuesAt(items, spec.intent)[0];
      const reply = {
        messages: items.flatMap(messageOf),
        intent: typeof intent === 'string' ? { name: intent, confidence: null } : null,
        signals: signalsIn(items, spec.signals ?? rasaSignals),
        times,
      };
      return checkedReply(
        reply,
        () => `${name} answered without a message, as Rasa does when an action fails or takes too long.`,
      );
    },
    close: () => Promise.resolve(),
  };
}

async function readMessages(stream: HttpStream) {
  const { name, elapsed, headers } = stream;
  // Labelled as events, but it is one JSON value a line.
  if ((headers['content-type'] ?? '').startsWith('text/event-stream')) return readLines(stream);
  const json = jsonBody({ ...stream, bytes: await whole(stream.chunks) });
  if (!Array.isArray(json))
    throw (
      toldError(name, json) ??
      new BotFault('bot-error', `${name} answered with JSON that is not a list of messages.`, {
        kind: 'other-shape',
      })
    );
  const ms = elapsed();
  return { name, items: json, times: { firstMs: ms, lastMs: ms } };
}

async function readLines({ name, chunks, elapsed }: HttpStream) {
  const items: Json[] = [];
  let firstMs: number | null = null;
  for await (const item of jsonLines(name, chunks)) {
    firstMs ??= elapsed();
    items.push(item);
  }
  const lastMs = elapsed();
  return { name, items, times: { firstMs: firstMs ?? lastMs, lastMs } };
}

function messageOf(item: Json): BotMessage[] {
  if (item === null || typeof item !== 'object') return [];
  const { text, image, buttons } = item as RasaMessage;
  const options = (Array.isArray(buttons) ? buttons : []).flatMap(({ title, payload }) =>
    typeof title === 'string' ? [{ label: title, value: typeof payload === 'string' ? payload : title }] : [],
  );
  const said =
    typeof text === 'string' && text.trim() !== '' ? text : typeof image === 'string' ? `[image] ${image}` : '';
  return bubble(said, options);
}
