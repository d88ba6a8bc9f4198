/** Dialogflow CX (Conversational Agents): detectIntent, one request a turn. */
import type { Json } from '../../json.ts';
import { renderJson } from '../../plan/template.ts';
import type { DialogflowCxBotSpec } from '../../scenario/schema/bots/dialogflow-cx.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import type { Bot, BotConversation, BotMessage, BotOption, BotReply, OpeningContext } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { connect, type Connection } from '../connection/connection.ts';
import { jsonBody } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { bubble, bubbles, checkedReply, lines } from '../reply.ts';
import { scopeOf } from '../scope.ts';
import { newSessionId } from '../session/session-id.ts';
import { signalsIn } from '../signals.ts';

const responses = '$.queryResult.responseMessages';

export const dialogflowCxSignals: SignalSpec[] = [
  {
    stage: 'signalled',
    path: `${responses}[?@.liveAgentHandoff]`,
    payload: `${responses}[*].liveAgentHandoff.metadata`,
  },
  {
    stage: 'signalled',
    path: `${responses}[?@.telephonyTransferCall]`,
    queue: `${responses}[*].telephonyTransferCall.phoneNumber`,
  },
  { stage: 'ended', path: `${responses}[?@.endInteraction]` },
];

/** https://cloud.google.com/dialogflow/cx/docs/reference/rest/v3/QueryResult */
interface QueryResult {
  responseMessages?: { text?: { text?: string[] }; payload?: { richContent?: RichContent[][] } }[];
  match?: { intent?: { displayName?: string }; confidence?: number };
}

/** https://cloud.google.com/dialogflow/cx/docs/concept/integration/dialogflow-messenger/fulfillment */
interface RichContent {
  type?: string;
  title?: string;
  subtitle?: string;
  text?: string | string[];
  options?: { text?: string }[];
}

export const dialogflowCxProtocol: Protocol<DialogflowCxBotSpec> = {
  open: openDialogflowCxBot,
  signals: () => dialogflowCxSignals,
};

function openDialogflowCxBot(spec: DialogflowCxBotSpec, kit: Kit): Bot {
  // Loaded only where no other credentials are given: it is the largest part of this protocol.
  let connecting: Promise<Connection> | null = null;
  const connected = (): Promise<Connection> =>
    (connecting ??=
      spec.auth !== undefined
        ? Promise.resolve(connect(spec, kit))
        : import('./google-auth.ts')
            .then(({ googleAuth }) => googleAuth(spec.credentials, kit))
            .then((auth) => connect(spec, kit, () => auth)));
  return {
    async identify(signal) {
      await (await connected()).reach(spec.url ?? serviceOf(spec.agent), signal);
      return { name: spec.agent, build: null };
    },
    open: async (context) => conversation(spec, kit, await connected(), context),
    close: async () => (await connecting?.catch(() => null))?.close(),
  };
}

function conversation(
  spec: DialogflowCxBotSpec,
  kit: Kit,
  { http }: Connection,
  context: OpeningContext,
): BotConversation {
  const { conversationId, locale } = context;
  const scope = scopeOf(context, kit);
  const base = spec.url === undefined ? serviceOf(spec.agent) : filledAddress(spec.url, scope).replace(/\/$/, '');
  // At most 36 bytes.
  const url = `${base}/v3/${spec.agent}/sessions/${newSessionId(conversationId, 36)}:detectIntent`;
  const languageCode = spec.language ?? locale.split('-')[0]!;
  const parameters = spec.parameters === undefined ? null : renderJson(spec.parameters as Json, scope);
  return {
    async send({ text, option }, signal) {
      const request = {
        queryInput: { text: { text: option?.value ?? text }, languageCode },
        ...(parameters !== null && { queryParams: { parameters } }),
      };
      const headers = { 'content-type': 'application/json' };
      const answer = await http.send({ method: 'POST', url, headers, body: JSON.stringify(request) }, signal);
      const json = jsonBody(answer);
      const result = (json as { queryResult?: QueryResult } | null)?.queryResult;
      const reply: BotReply = {
        messages: (result?.responseMessages ?? []).flatMap(messagesOf),
        intent: intentOf(result),
        signals: signalsIn(json, spec.signals ?? dialogflowCxSignals),
        times: answer.times,
      };
      return checkedReply(reply, () => `${answer.name} answered without a text or a signal.`);
    },
    // Sessions end by themselves half an hour after the last message; there is no request for it.
    close: () => Promise.resolve(),
  };
}

function serviceOf(agent: string): string {
  const location = agent.split('/')[3]!;
  return `https://${location === 'global' ? '' : `${location}-`}dialogflow.googleapis.com`;
}

function messagesOf({ text, payload }: NonNullable<QueryResult['responseMessages']>[number]): BotMessage[] {
  const rich = (payload?.richContent ?? []).flat();
  const words = rich.flatMap(({ title, subtitle, text }) => [title, subtitle, ...[text].flat()]);
  const options = rich.flatMap(({ type, options, title, text }): BotOption[] => {
    if (type === 'chips') return (options ?? []).flatMap((chip) => optionOf(chip.text));
    return type === 'button' ? optionOf(typeof text === 'string' ? text : title) : [];
  });
  return [...bubbles(text?.text ?? []), ...bubble(lines(words), options)];
}

function optionOf(label: string | undefined): BotOption[] {
  return label === undefined || label === '' ? [] : [{ label, value: label }];
}

function intentOf(result: QueryResult | undefined): BotReply['intent'] {
  const name = result?.match?.intent?.displayName;
  return name === undefined ? null : { name, confidence: result?.match?.confidence ?? null };
}
