/** Amazon Lex V2: RecognizeText, one signed request a turn. */
import { renderJson } from '../../plan/template.ts';
import type { LexV2BotSpec } from '../../scenario/schema/bots/lex-v2.ts';
import { awsCredentials } from './aws-credentials.ts';
import { signed, type AwsCredentials } from './aws-signature.ts';
import type { Bot, BotConversation, BotMessage, BotReply, OpeningContext } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { connect, type Connection } from '../connection/connection.ts';
import type { HttpRequest } from '../connection/http-attempt.ts';
import { jsonBody } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { bubble, checkedReply, lines } from '../reply.ts';
import { scopeOf } from '../scope.ts';
import { newSessionId } from '../session/session-id.ts';
import { signalsIn } from '../signals.ts';

/** https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_RecognizeText.html */
interface Recognised {
  messages?: LexMessage[];
  sessionState?: { intent?: { name?: string } };
  interpretations?: { intent?: { name?: string }; nluConfidence?: { score?: number } }[];
}

interface LexMessage {
  content?: string;
  contentType?: string;
  imageResponseCard?: { title?: string; subtitle?: string; buttons?: { text?: string; value?: string }[] };
}

export const lexV2Protocol: Protocol<LexV2BotSpec> = { open: openLexV2Bot };

function openLexV2Bot(spec: LexV2BotSpec, kit: Kit): Bot {
  const connection = connect(spec, kit);
  const credentials = awsCredentials(spec.credentials, kit);
  return {
    async identify(signal) {
      await connection.reach(spec.url ?? serviceOf(spec.region), signal);
      return { name: spec.bot_id, build: spec.alias_id };
    },
    open: (context) => Promise.resolve(conversation(spec, kit, connection, credentials, context)),
    close: connection.close,
  };
}

function conversation(
  spec: LexV2BotSpec,
  kit: Kit,
  { http }: Connection,
  credentials: AwsCredentials,
  context: OpeningContext,
): BotConversation {
  const { conversationId, locale } = context;
  const scope = scopeOf(context, kit);
  const base = filledAddress(spec.url ?? serviceOf(spec.region), scope).replace(/\/$/, '');
  const localeId = spec.locale_id ?? locale.replace('-', '_');
  const session = `${base}/bots/${spec.bot_id}/botAliases/${spec.alias_id}/botLocales/${localeId}/sessions/${newSessionId(conversationId, 40)}`;
  const sessionAttributes = renderJson(spec.session_attributes ?? {}, scope);
  const requestAttributes = renderJson(spec.request_attributes ?? {}, scope);
  const call = (request: HttpRequest, signal: AbortSignal) =>
    http.send(signed(request, { region: spec.region, service: 'lex', date: kit.clock.date() }, credentials), signal);
  const headers = { 'content-type': 'application/json' };
  let begun = false;
  return {
    async send({ text, option }, signal) {
      const body = JSON.stringify({
        text: option?.value ?? text,
        requestAttributes,
        // Lex keeps them from then on.
        ...(!begun && { sessionState: { sessionAttributes } }),
      });
      begun = true;
      const answer = await call({ method: 'POST', url: `${session}/text`, headers, body }, signal);
      const json = jsonBody(answer);
      const recognised = (json ?? {}) as Recognised;
      const reply: BotReply = {
        messages: messagesOf(recognised.messages ?? []),
        intent: intentOf(recognised),
        // Lex has no handoff of its own: an intent, a failed one or a session attribute stands for it.
        signals: signalsIn(json, spec.signals ?? []),
        times: answer.times,
      };
      return checkedReply(reply, () => `${answer.name} answered without a message.`);
    },
    async close() {
      if (begun) await call({ method: 'DELETE', url: session, headers: {}, body: null }, new AbortController().signal);
    },
  };
}

function serviceOf(region: string): string {
  return `https://runtime-v2-lex.${region}.amazonaws.com`;
}

/** A card belongs to the message before it. */
function messagesOf(messages: LexMessage[]): BotMessage[] {
  return messages.flatMap(({ content, contentType, imageResponseCard: card }) => {
    const said = contentType === 'SSML' ? content?.replace(/<[^<>]*>/g, '') : content;
    const options = (card?.buttons ?? []).flatMap(({ text, value }) =>
      text === undefined ? [] : [{ label: text, value: value ?? text }],
    );
    return bubble(lines([said, card?.title, card?.subtitle]), options);
  });
}

function intentOf({ sessionState, interpretations }: Recognised): BotReply['intent'] {
  const best = interpretations?.[0];
  const name = best?.intent?.name ?? sessionState?.intent?.name;
  return name === undefined ? null : { name, confidence: best?.nluConfidence?.score ?? null };
}
