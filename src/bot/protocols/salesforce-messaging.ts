/** Salesforce Messaging for In-App and Web (Enhanced Chat), as a guest: a conversation of its own, entries as they happen. */
import { asSegment } from '../../as-segment.ts';
import type { Json } from '../../json.ts';
import { render, renderJson } from '../../plan/template.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import type { SalesforceMessagingBotSpec } from '../../scenario/schema/bots/salesforce-messaging.ts';
import { BotFault, type Bot, type BotMessage } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { jsonBody, parseJson, streamedJson } from '../connection/json-body.ts';
import { listen } from '../connection/listen.ts';
import type { Arrival } from '../inbox.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { pushedBot, type Line, type Opening } from '../pushed-bot.ts';
import { bubble } from '../reply.ts';
import { newUuid } from '../session/session-id.ts';
import { signalsIn } from '../signals.ts';
import { lacking } from '../lacking.ts';
import { withToken } from '../connection/no-token.ts';

/** Paths see a list of one entry, its payload parsed. */
export const salesforceMessagingSignals: SignalSpec[] = [
  {
    stage: 'signalled',
    path: "$[?@.event=='CONVERSATION_ROUTING_RESULT' && @.payload.routingType=='Transfer' && @.payload.failureType!='Failed']",
    payload: '$[0].payload',
  },
  {
    stage: 'connected',
    path: "$[?@.event=='CONVERSATION_PARTICIPANT_CHANGED'].payload.entries[?@.operation=='add' && @.participant.role=='Agent']",
    payload: '$[0].payload',
  },
  { stage: 'connected', path: "$[?@.event=='CONVERSATION_MESSAGE' && @.sender.role=='Agent']" },
  { stage: 'ended', path: "$[?@.event=='CONVERSATION_CLOSE_CONVERSATION']" },
  { stage: 'ended', path: '$[*].payload.sessionStatus', equals: 'Ended' },
];

/** https://developer.salesforce.com/docs/service/messaging-api/references/about/server-sent-events.html */
interface Entry {
  identifier?: string;
  sender?: { role?: string };
  transcriptedTimestamp?: number;
  entryPayload?: string | Payload;
}

interface Payload {
  abstractMessage?: {
    messageType?: string;
    staticContent?: { text?: string };
    choices?: { text?: string; optionItems?: { titleItem?: { title?: string } }[] };
  };
}

interface Granted {
  accessToken?: string;
  lastEventId?: string;
}

export const salesforceMessagingProtocol: Protocol<SalesforceMessagingBotSpec> = {
  open: openSalesforceMessagingBot,
  signals: () => salesforceMessagingSignals,
};

function openSalesforceMessagingBot(spec: SalesforceMessagingBotSpec, kit: Kit): Bot {
  return pushedBot(spec, kit, spec.url, (opening) => openLine(spec, kit, opening));
}

async function openLine(
  spec: SalesforceMessagingBotSpec,
  kit: Kit,
  { box, connection, context, scope }: Opening,
): Promise<Line> {
  const { http } = connection;
  const base = filledAddress(spec.url, scope).replace(/\/$/, '');
  const api = `${base}/iamessage/api/v2`;
  const deployment = render(spec.deployment, scope).text;
  const org = render(spec.org_id, scope).text;
  const routing = renderJson(spec.routing_attributes ?? {}, scope);
  const call = (method: string, url: string, body: Json, token: string | null, signal: AbortSignal) => {
    const headers = {
      ...(body !== null && { 'content-type': 'application/json' }),
      ...(token !== null && { authorization: `Bearer ${token}` }),
    };
    return http.send({ method, url, headers, body: body === null ? null : JSON.stringify(body) }, signal);
  };

  const guest = { orgId: org, esDeveloperName: deployment, capabilitiesVersion: '1', platform: 'Web' };
  const asking = call('POST', `${api}/authorization/unauthenticated/access-token`, guest, null, context.signal);
  const granted = await withToken(
    asking.then((answer) => {
      const held = (jsonBody(answer) ?? {}) as Granted;
      if (typeof held.accessToken !== 'string') throw lacking(answer.name, 'an accessToken', held as Json);
      return { ...held, accessToken: held.accessToken };
    }),
  );
  const { accessToken: token, lastEventId = '0' } = granted;
  kit.learnt(token, 'access token');

  const id = newUuid();
  const closing = new AbortController();
  await listen(
    http,
    {
      url: `${base}/eventrouter/v1/sse`,
      headers: { authorization: `Bearer ${token}`, 'x-org-id': org, 'last-event-id': lastEventId },
      heard({ event, data }, name) {
        if (data === '' || event === 'ping') return;
        const told = streamedJson(name, data);
        const { conversationEntry, conversationId } = (told ?? {}) as {
          conversationEntry?: Entry;
          conversationId?: string;
        };
        if (conversationEntry === undefined || (conversationId !== undefined && conversationId !== id)) return;
        const order = conversationEntry.transcriptedTimestamp ?? Number.NaN;
        // The customer's own words come back.
        if (event === 'CONVERSATION_MESSAGE' && conversationEntry.sender?.role === 'EndUser') box.echoed(order);
        else box.push(arrivalOf(event, conversationEntry, spec.signals ?? salesforceMessagingSignals, order));
      },
      ended: box.fail,
    },
    closing.signal,
  );
  const about = { esDeveloperName: deployment, routingAttributes: routing };
  await call('POST', `${api}/conversation`, { conversationId: id, ...about }, token, context.signal).catch(
    (error: unknown) => {
      closing.abort();
      throw error;
    },
  );
  const here = `${api}/conversation/${id}`;
  return {
    name: `POST ${here}/message`,
    async send({ text, option }, signal) {
      const staticContent = { formatType: 'Text', text: option?.value ?? text };
      const message = { id: newUuid(), messageType: 'StaticContentMessage', staticContent };
      await call('POST', `${here}/message`, { message, ...about, isNewMessagingSession: false }, token, signal);
      return {};
    },
    async close() {
      closing.abort();
      const query = `?esDeveloperName=${asSegment(deployment)}`;
      await call('DELETE', here + query, null, token, new AbortController().signal);
    },
  };
}

function arrivalOf(event: string, entry: Entry, specs: readonly SignalSpec[], order: number): Arrival {
  const payload =
    typeof entry.entryPayload === 'string'
      ? parseJson(entry.entryPayload, (why) => new BotFault('bot-error', `An entry of ${event} holds ${why}.`))
      : ((entry.entryPayload ?? null) as Json);
  const seen = { ...(entry as unknown as Record<string, Json>), event, payload };
  const { identifier } = entry;
  const typing = /_TYPING_(STARTED|STOPPED)_INDICATOR$/.exec(event)?.[1];
  return {
    messages: event === 'CONVERSATION_MESSAGE' ? messagesOf((payload ?? {}) as Payload) : [],
    signals: signalsIn([seen], specs),
    ...(typing !== undefined && { typing: typing === 'STARTED' }),
    ...(event.endsWith('PROGRESS_INDICATOR') && { typing: true }),
    ...(identifier !== undefined && { id: `${event} ${identifier}` }),
    ...(!Number.isNaN(order) && { order }),
  };
}

function messagesOf({ abstractMessage: message = {} }: Payload): BotMessage[] {
  const { staticContent, choices } = message;
  const text = staticContent?.text ?? choices?.text ?? '';
  const options = (choices?.optionItems ?? []).flatMap(({ titleItem }) =>
    titleItem?.title === undefined ? [] : [{ label: titleItem.title, value: titleItem.title }],
  );
  return bubble(text, options);
}
