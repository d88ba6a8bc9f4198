/** Agents of Amazon Bedrock: InvokeAgent, one signed request a turn, events in return. */
import type { Json } from '../../json.ts';
import { renderJson } from '../../plan/template.ts';
import type { BedrockAgentBotSpec } from '../../scenario/schema/bots/bedrock-agent.ts';
import { handoffName } from '../../scenario/schema/bots/handoff-name.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import { BotFault, type Bot, type BotConversation, type BotReply, type OpeningContext } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { placeOf } from '../connection/place.ts';
import { connect, type Connection } from '../connection/connection.ts';
import type { HttpStream } from '../connection/http-attempt.ts';
import { streamedJson } from '../connection/json-body.ts';
import { noEvents } from '../connection/no-events.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { printable } from '../printable.ts';
import { bubbles, checkedReply } from '../reply.ts';
import { scopeOf } from '../scope.ts';
import { newSessionId } from '../session/session-id.ts';
import { signalsIn } from '../signals.ts';
import { awsCredentials } from './aws-credentials.ts';
import { awsEvents } from './aws-event-stream.ts';
import { regionIn, signed, type AwsCredentials } from './aws-signature.ts';

/** An action group that returns control is how an agent asks its caller for something. Paths see a list of one event. */
export const bedrockAgentSignals: SignalSpec[] = [
  {
    stage: 'signalled',
    path: '$[*].returnControl.invocationInputs[*].functionInvocationInput.function',
    matches: handoffName,
    payload: '$[0].returnControl.invocationInputs',
  },
  {
    stage: 'signalled',
    path: '$[*].returnControl.invocationInputs[*].apiInvocationInput.apiPath',
    matches: handoffName,
    payload: '$[0].returnControl.invocationInputs',
  },
];

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeAgent.html */
interface ReturnControl {
  invocationId?: string;
  invocationInputs?: { functionInvocationInput?: { actionGroup?: string; function?: string } }[];
}

/** An agent that asks for results again and again is stopped. */
const mostRounds = 8;

export const bedrockAgentProtocol: Protocol<BedrockAgentBotSpec> = {
  open: openBedrockAgentBot,
  signals: () => bedrockAgentSignals,
};

function openBedrockAgentBot(spec: BedrockAgentBotSpec, kit: Kit): Bot {
  const connection = connect(spec, kit);
  const credentials = awsCredentials(spec.credentials, kit);
  return {
    async identify(signal) {
      await connection.reach(spec.url, signal);
      return { name: spec.agent_id, build: spec.alias_id };
    },
    open: (context) => Promise.resolve(conversation(spec, kit, connection, credentials, context)),
    close: connection.close,
  };
}

function conversation(
  spec: BedrockAgentBotSpec,
  kit: Kit,
  { http }: Connection,
  credentials: AwsCredentials,
  context: OpeningContext,
): BotConversation {
  const scope = scopeOf(context, kit);
  const base = filledAddress(spec.url, scope).replace(/\/$/, '');
  const region = spec.region ?? regionIn(base);
  const url = `${base}/agents/${spec.agent_id}/agentAliases/${spec.alias_id}/sessions/${newSessionId(context.conversationId, 100)}/text`;
  const attributes = renderJson(spec.session_attributes ?? {}, scope);
  const invoke = (body: Json, signal: AbortSignal): Promise<Invoked> => {
    const headers = { 'content-type': 'application/json', accept: streamType };
    const request = { method: 'POST', url, headers, body: JSON.stringify(body) };
    const sent = signed(request, { region, service: 'bedrock', date: kit.clock.date() }, credentials);
    return http.stream(sent, signal, eventsIn);
  };
  let begun = false;
  return {
    async send({ text, option }, signal) {
      const state = begun ? {} : { sessionState: { sessionAttributes: attributes } };
      begun = true;
      let body: Json = { inputText: option?.value ?? text, ...state };
      const reply: BotReply = { messages: [], intent: null, signals: [], times: { firstMs: 0, lastMs: 0 } };
      for (let round = 0; round < mostRounds; round++) {
        const { text, events, times } = await invoke(body, signal);
        if (reply.messages.length === 0) reply.times.firstMs = reply.times.lastMs + times.firstMs;
        reply.times.lastMs += times.lastMs;
        reply.messages.push(...bubbles([text]));
        reply.signals.push(...events.flatMap((event) => signalsIn([event], spec.signals ?? bedrockAgentSignals)));
        const asked = events.flatMap((event) => (event as { returnControl?: ReturnControl }).returnControl ?? []);
        if (asked.length === 0 || reply.signals.length > 0) break;
        body = { sessionState: resultsFor(asked[0]!, spec.results ?? {}) };
      }
      return checkedReply(reply, () => `POST ${placeOf(url)} answered without a text or a signal.`);
    },
    async close() {
      if (begun) await invoke({ endSession: true }, new AbortController().signal);
    },
  };
}

interface Invoked {
  text: string;
  events: Json[];
  times: { firstMs: number; lastMs: number };
}

const streamType = 'application/vnd.amazon.eventstream';

async function eventsIn(stream: HttpStream): Promise<Invoked> {
  const { name, headers, chunks, elapsed } = stream;
  if (!(headers['content-type'] ?? '').startsWith(streamType)) return noEvents(stream, streamType);
  const words: Uint8Array[] = [];
  const events: Json[] = [];
  let firstMs: number | null = null;
  for await (const { headers: about, payload } of awsEvents(name, chunks)) {
    const said = Buffer.from(payload).toString('utf8');
    const kind = about[':exception-type'] ?? about[':error-code'];
    if (kind !== undefined) throw faultOf(name, kind, said);
    const event = streamedJson(name, said);
    const bytes = (event as { bytes?: Json } | null)?.bytes;
    events.push({ [about[':event-type'] ?? 'event']: event });
    if (typeof bytes !== 'string') continue;
    firstMs ??= elapsed();
    words.push(Buffer.from(bytes, 'base64'));
  }
  const lastMs = elapsed();
  // A piece may end within a letter.
  return { text: Buffer.concat(words).toString('utf8'), events, times: { firstMs: firstMs ?? lastMs, lastMs } };
}

/** A closed door is no fault of the agent behind it. */
function faultOf(name: string, kind: string, said: string): BotFault {
  const blamed = /throttling|accessDenied|serviceQuota/i.test(kind) ? 'transport-fault' : 'bot-error';
  return new BotFault(blamed, `${name} told ${kind}: ${printable(said)}`);
}

function resultsFor({ invocationId, invocationInputs = [] }: ReturnControl, results: Record<string, string>): Json {
  const given = invocationInputs.map(
    ({ functionInvocationInput: { actionGroup = '', function: called = '' } = {} }) => {
      const body = Object.hasOwn(results, called) ? results[called]! : '';
      return { functionResult: { actionGroup, function: called, responseBody: { TEXT: { body } } } };
    },
  );
  return { invocationId: invocationId ?? null, returnControlInvocationResults: given };
}
