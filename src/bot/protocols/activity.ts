/** Bot Framework activities → what a customer sees of them. */
import type { Json } from '../../json.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import type { BotMessage, BotOption, CustomerMessage } from '../bot.ts';
import { jsonIn } from '../connection/json-body.ts';
import type { Arrival } from '../inbox.ts';
import { lines } from '../reply.ts';
import { signalsIn } from '../signals.ts';

/** The handoff protocol of the Bot Framework; paths see a list of one activity. */
export const directLineSignals: SignalSpec[] = [
  {
    stage: 'signalled',
    path: "$[?@.type=='event' && @.name=='handoff.initiate']",
    payload: '$[0].value',
    queue: '$[0].value.queue',
  },
  // What SDKs before the handoff protocol sent.
  { stage: 'signalled', path: "$[?@.type=='handoff']", payload: '$[0].value' },
  { stage: 'accepted', path: "$[?@.name=='handoff.status' && @.value.state=='accepted']", payload: '$[0].value' },
  { stage: 'failed', path: "$[?@.name=='handoff.status' && @.value.state=='failed']", payload: '$[0].value' },
  { stage: 'ended', path: "$[?@.name=='handoff.status' && @.value.state=='completed']", payload: '$[0].value' },
  { stage: 'ended', path: "$[?@.type=='endOfConversation']" },
];

export interface Activity {
  id?: string;
  type?: string;
  name?: string;
  text?: string;
  /** Of the activity that is answered. */
  replyToId?: string;
  from?: { id?: string; role?: string };
  conversation?: { id?: string };
  entities?: { type?: string; streamId?: string; streamType?: string }[];
  channelData?: { streamId?: string; streamType?: string };
  suggestedActions?: { actions?: CardAction[] };
  attachments?: { contentType?: string; content?: Card; contentUrl?: string; name?: string }[];
}

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#cardaction-object */
interface CardAction {
  type?: string;
  title?: string;
  value?: Json;
}

/** Hero, thumbnail, receipt and Adaptive Cards, as far as they have words and buttons. */
interface Card {
  title?: string;
  subtitle?: string;
  text?: string;
  buttons?: CardAction[];
  body?: Json[];
  actions?: { type?: string; title?: string; data?: Json }[];
}

/** A submitted card sends its data, everything else words. */
export function activityOf({ text, option }: CustomerMessage): object {
  const data = option?.value.startsWith('{') === true ? jsonIn(option.value) : undefined;
  return data === undefined ? { type: 'message', text: option?.value ?? text } : { type: 'message', value: data };
}

export function arrivalOf(activity: Activity, specs: readonly SignalSpec[]): Arrival {
  const messages = activity.type === 'message' ? messagesOf(activity) : [];
  const signals = signalsIn([activity as unknown as Json], specs);
  const { id, replyToId } = activity;
  const order = placeOf(id);
  return {
    messages,
    signals,
    // After a change of transport the same activities come again.
    ...(id !== undefined && { id }),
    ...(!Number.isNaN(order) && { order }),
    ...(replyToId !== undefined && { answers: replyToId }),
    ...(activity.type === 'typing' && { typing: true }),
  };
}

/** The service numbers all activities of a conversation in one row: `CONVERSATION|0000004`. */
export function placeOf(id: string | undefined): number {
  return Number(/\|(\d+)$/.exec(id ?? '')?.[1] ?? Number.NaN);
}

function messagesOf({ text, attachments = [], suggestedActions }: Activity): BotMessage[] {
  const messages: BotMessage[] = [];
  if (typeof text === 'string' && text.trim() !== '') messages.push({ text, options: [] });
  for (const { content, contentUrl, name } of attachments) {
    if (content !== null && typeof content === 'object') messages.push(cardMessage(content));
    else if (typeof contentUrl === 'string')
      messages.push({ text: `[${name ?? 'attachment'}] ${contentUrl}`, options: [] });
  }
  const suggested = (suggestedActions?.actions ?? []).flatMap(optionOf);
  if (suggested.length > 0) {
    const last = messages.at(-1);
    if (last === undefined) messages.push({ text: '', options: suggested });
    else last.options = [...last.options, ...suggested];
  }
  return messages.filter((message) => message.text !== '' || message.options.length > 0);
}

function cardMessage(card: Card): BotMessage {
  const words = [card.title, card.subtitle, card.text, ...textBlocks(card.body ?? [])];
  const submits = (card.actions ?? [])
    .filter(({ type }) => type === 'Action.Submit' || type === 'Action.Execute')
    .map(({ title, data }): CardAction => ({
      type: 'submit',
      ...(title !== undefined && { title }),
      value: data ?? {},
    }));
  return {
    text: lines(words),
    options: [...(card.buttons ?? []), ...submits].flatMap(optionOf),
  };
}

/** In reading order, containers and columns opened. */
function textBlocks(elements: Json[]): string[] {
  return elements.flatMap((element) => {
    if (element === null || typeof element !== 'object' || Array.isArray(element)) return [];
    const { text, items, columns } = element as { text?: Json; items?: Json; columns?: Json };
    const own = typeof text === 'string' ? [text] : [];
    return [...own, ...[items, columns].flatMap((inner) => (Array.isArray(inner) ? textBlocks(inner) : []))];
  });
}

/** Links lead out of the conversation: they are no options. */
function optionOf({ type, title, value }: CardAction): BotOption[] {
  if (type === 'openUrl' || type === 'signin' || typeof title !== 'string' || title === '') return [];
  const sent =
    typeof value === 'string' ? value : value === undefined || value === null ? title : JSON.stringify(value);
  return [{ label: title, value: sent }];
}
