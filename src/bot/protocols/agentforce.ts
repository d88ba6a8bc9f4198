/** Salesforce Agentforce over the Agent API: a session, then numbered messages. */
import { asSegment } from '../../as-segment.ts';
import type { Json } from '../../json.ts';
import { render, renderJson } from '../../plan/template.ts';
import type { AgentforceBotSpec } from '../../scenario/schema/bots/agentforce.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import { agentAnswerReader } from './agentforce-stream.ts';
import { BotFault, type Bot, type BotConversation, type BotMessage, type OpeningContext } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { connect, type Connection } from '../connection/connection.ts';
import { jsonBody } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { checkedReply } from '../reply.ts';
import { scopeOf } from '../scope.ts';
import { newUuid } from '../session/session-id.ts';
import { signalsIn } from '../signals.ts';
import { lacking } from '../lacking.ts';

export const agentforceSignals: SignalSpec[] = [
  { stage: 'signalled', path: "$.messages[?@.type=='Escalate']" },
  { stage: 'signalled', path: "$.messages[?@.type=='SessionEnded' && @.reason=='Transfer']" },
  { stage: 'accepted', path: "$.messages[?@.type=='TransferSucceeded']" },
  { stage: 'failed', path: "$.messages[?@.type=='TransferFailed']" },
  { stage: 'ended', path: "$.messages[?@.type=='SessionEnded']" },
];

/** https://developer.salesforce.com/docs/ai/agentforce/references/agent-api */
interface AgentMessage {
  type?: string;
  message?: string;
  collect?: { targetProperty?: string; data?: { value?: string; label?: string }[] }[];
}

const publicUrl = 'https://api.salesforce.com/einstein/ai-agent/v1';

/** Of a customer's concern; progress, chunks and ends of turns are not. */
const spoken = new Set(['Inform', 'Inquire', 'Confirm', 'Failure', 'Escalate', 'Text']);

export const agentforceProtocol: Protocol<AgentforceBotSpec> = {
  open: openAgentforceBot,
  signals: () => agentforceSignals,
};

function openAgentforceBot(spec: AgentforceBotSpec, kit: Kit): Bot {
  const connection = connect(spec, kit);
  return {
    async identify(signal) {
      await connection.reach(spec.url ?? publicUrl, signal);
      return { name: spec.agent_id, build: null };
    },
    open: (context) => conversation(spec, kit, connection, context),
    close: connection.close,
  };
}

async function conversation(
  spec: AgentforceBotSpec,
  kit: Kit,
  { http }: Connection,
  context: OpeningContext,
): Promise<BotConversation> {
  const scope = scopeOf(context, kit);
  const fill = (template: string): string => render(template, scope).text.replace(/\/$/, '');
  const base = filledAddress(spec.url ?? publicUrl, scope).replace(/\/$/, '');
  const variables = renderJson((spec.variables ?? []) as Json, scope);
  const request = (method: string, url: string, body: Json, more = {}) => {
    const headers = { ...(body !== null && { 'content-type': 'application/json' }), ...more };
    return { method, url, headers, body: body === null ? null : JSON.stringify(body) };
  };

  const opening = {
    externalSessionKey: newUuid(),
    instanceConfig: { endpoint: fill(spec.my_domain) },
    streamingCapabilities: { chunkTypes: ['Text'] },
    bypassUser: spec.bypass_user ?? true,
    variables,
  };
  const start = await http.send(
    request('POST', `${base}/agents/${asSegment(spec.agent_id)}/sessions`, opening),
    context.signal,
  );
  const started = jsonBody(start);
  const { sessionId } = (started ?? {}) as { sessionId?: string };
  if (typeof sessionId !== 'string') throw lacking(start.name, 'a sessionId', started);
  const session = `${base}/sessions/${asSegment(sessionId)}`;
  const [path, accept] =
    spec.stream === true ? ['messages/stream', 'text/event-stream'] : ['messages', 'application/json'];
  const name = `POST ${session}/${path}`;
  let greeting = messagesIn(started);
  let sequenceId = 0;

  return {
    async send({ text, option }, signal) {
      const message = { sequenceId: ++sequenceId, type: 'Text', text: option?.value ?? text };
      const sent = request('POST', `${session}/${path}`, { message, variables }, { accept });
      const { json, times } = await http.stream(sent, signal, agentAnswerReader(kit.clock));
      const failed = agentMessages(json).find(({ type }) => type === 'Error');
      if (failed !== undefined) {
        throw new BotFault('bot-error', `${name} answered with an error: ${failed.message ?? 'no message'}`);
      }
      const messages = [...greeting, ...messagesIn(json)];
      greeting = [];
      const signals = signalsIn(json, spec.signals ?? agentforceSignals);
      const reply = { messages, intent: null, signals, times };
      return checkedReply(reply, () => `${name} answered without a text or a signal.`);
    },
    async close() {
      const end = request('DELETE', session, null, { 'x-session-end-reason': 'UserRequest' });
      await http.send(end, new AbortController().signal);
    },
  };
}

function agentMessages(json: Json): AgentMessage[] {
  const { messages } = (json ?? {}) as { messages?: AgentMessage[] };
  return Array.isArray(messages) ? messages : [];
}

function messagesIn(json: Json): BotMessage[] {
  return agentMessages(json)
    .filter(({ type, message }) => spoken.has(type ?? '') && typeof message === 'string' && message.trim() !== '')
    .map(({ message, collect }) => ({
      text: message!,
      options: (collect ?? []).flatMap(({ data }) =>
        (data ?? []).flatMap(({ label, value }) => (label === undefined ? [] : [{ label, value: value ?? label }])),
      ),
    }));
}
