/** What happens in a chat of Amazon Connect → what a customer sees of it. */
import type { Json } from '../../json.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import type { BotMessage } from '../bot.ts';
import { jsonIn } from '../connection/json-body.ts';
import type { Arrival } from '../inbox.ts';
import { bubble, lines } from '../reply.ts';
import { signalsIn } from '../signals.ts';

const event = 'application/vnd.amazonaws.connect.event.';

/** No event tells that a flow has put the contact into a queue. Paths see a list of one item. */
export const amazonConnectSignals: SignalSpec[] = [
  { stage: 'connected', path: `$[?@.ContentType=='${event}participant.joined' && @.ParticipantRole=='AGENT']` },
  { stage: 'connected', path: "$[?@.Type=='MESSAGE' && @.ParticipantRole=='AGENT']" },
  { stage: 'accepted', path: `$[?@.ContentType=='${event}transfer.succeeded']` },
  { stage: 'failed', path: `$[?@.ContentType=='${event}transfer.failed']` },
  { stage: 'ended', path: `$[?@.ContentType=='${event}chat.ended']` },
];

/** https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_Item.html */
export interface Item {
  Id?: string;
  Type?: string;
  ContentType?: string;
  Content?: string;
  ParticipantRole?: string;
  AbsoluteTime?: string;
}

export function arrivalOf(item: Item, order: number, specs: readonly SignalSpec[]): Arrival {
  const { Id: id, Type: type, ContentType: kind = '' } = item;
  return {
    messages: type === 'MESSAGE' || type === 'ATTACHMENT' ? messagesOf(kind, item.Content ?? '') : [],
    signals: signalsIn([item as unknown as Json], specs),
    ...(kind === `${event}typing` && { typing: true }),
    ...(id !== undefined && { id }),
    ...(!Number.isNaN(order) && { order }),
  };
}

/** https://docs.aws.amazon.com/connect/latest/adminguide/interactive-messages.html */
interface Interactive {
  data?: {
    content?: {
      title?: string;
      subtitle?: string;
      elements?: (string | { title?: string })[];
    };
    replyMessage?: { title?: string };
  };
}

function messagesOf(kind: string, content: string): BotMessage[] {
  const { title, subtitle, elements = [] } = interactive(kind, content)?.data?.content ?? { title: content };
  const labels = elements.flatMap((element) => (typeof element === 'string' ? element : (element.title ?? [])));
  const options = labels.map((label) => ({ label, value: label }));
  return bubble(lines([title, subtitle]), options);
}

function interactive(kind: string, content: string): Interactive | null {
  if (kind !== 'application/vnd.amazonaws.connect.message.interactive') return null;
  return (jsonIn(content) ?? null) as Interactive | null;
}
