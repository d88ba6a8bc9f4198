/** An assistant that is a tool of an MCP server: a call a turn. */
import type { Json } from '../../json.ts';
import { renderJson } from '../../plan/template.ts';
import type { McpBotSpec } from '../../scenario/schema/bots/mcp.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import { BotFault, type Bot, type BotConversation, type BotMessage, type OpeningContext } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { connect } from '../connection/connection.ts';
import { jsonIn } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { printable } from '../printable.ts';
import { bubbles, checkedReply } from '../reply.ts';
import { readReply } from '../reply-paths.ts';
import { scopeOf } from '../scope.ts';
import { withKnownValues } from '../session/known-values.ts';
import { memory } from '../session/memory.ts';
import { signalsIn } from '../signals.ts';
import { mcpServer, type McpServer } from './mcp-server.ts';
import { kindOfError } from '../told-error.ts';

/** Tools have no handoff of their own: it stands in what they return as structured content. */
export const mcpSignals: SignalSpec[] = [
  { stage: 'signalled', path: '$.structuredContent.handoff', queue: '$.structuredContent.handoff.queue' },
  { stage: 'signalled', path: '$.structuredContent.handover', queue: '$.structuredContent.handover.queue' },
  { stage: 'signalled', path: '$.structuredContent.escalated' },
  { stage: 'ended', path: '$.structuredContent.ended' },
];

/** https://modelcontextprotocol.io/specification/2026-07-28/server/tools */
interface ToolResult {
  content?: { type?: string; text?: string }[];
  structuredContent?: Json;
  isError?: boolean;
  resultType?: string;
}

export const mcpProtocol: Protocol<McpBotSpec> = { open: openMcpBot, signals: () => mcpSignals };

function openMcpBot(spec: McpBotSpec, kit: Kit): Bot {
  const connection = connect(spec, kit);
  const server = mcpServer(connection.http);
  return {
    async identify(signal) {
      const session = await server.begin(filledAddress(spec.url, { env: kit.env }), signal);
      await session.end();
      return session.identity;
    },
    open: (context) => conversation(spec, kit, server, context),
    close: connection.close,
  };
}

async function conversation(
  spec: McpBotSpec,
  kit: Kit,
  server: McpServer,
  context: OpeningContext,
): Promise<BotConversation> {
  const about = scopeOf(context, kit);
  const remembered = memory({}, context.history);
  const session = await server.begin(filledAddress(spec.url, about), context.signal);
  const template = (spec.arguments ?? { message: '{{message}}' }) as Json;
  return {
    async send({ text, option }, signal) {
      const said = option?.value ?? text;
      const scope = { ...about, ...remembered.scope(said) };
      const given = renderJson(withKnownValues(template, scope) ?? {}, scope);
      const { name, result, times } = await session.call('tools/call', { name: spec.tool, arguments: given }, signal);
      const { seen, messages } = read(result, spec);
      const { isError, resultType } = seen as ToolResult;
      const words = printable(messages.map((message) => message.text).join(' '));
      if (isError === true)
        throw new BotFault('bot-error', `The tool ${spec.tool} of ${name} failed: ${words}`, {
          kind: kindOfError(words),
        });
      if (resultType === 'input_required')
        throw new BotFault('bot-error', `The tool ${spec.tool} of ${name} asks for input beside the conversation.`);
      remembered.heard((seen as ToolResult).structuredContent ?? null);
      remembered.exchanged(
        said,
        messages.map((message) => message.text),
      );
      const signals = signalsIn(seen, spec.signals ?? mcpSignals);
      return checkedReply(
        { messages, intent: null, signals, times },
        () => `The tool ${spec.tool} of ${name} answered without a text.`,
      );
    },
    close: () => session.end(),
  };
}

/** Words are text, or stand in structured content; servers repeat that as a JSON text, and older ones have nothing else. */
function read(result: Json, { reply }: McpBotSpec): { seen: Json; messages: BotMessage[] } {
  const { content = [], structuredContent } = (result ?? {}) as ToolResult;
  const texts = content.flatMap(({ type, text }) => (type === 'text' && typeof text === 'string' ? [text] : []));
  const structured = structuredContent ?? tableIn(texts);
  const seen = { ...(result as Record<string, Json>), ...(structured !== null && { structuredContent: structured }) };
  if (reply !== undefined) return { seen, messages: readReply(seen, reply).messages };
  const words = bubbles(texts.filter((text) => !/^\s*[[{]/.test(text)));
  const within = structured === null ? [] : readReply(structured, {}).messages;
  const [last] = within.slice(-1);
  if (words.length === 0) return { seen, messages: within };
  if (last !== undefined) words.at(-1)!.options = last.options;
  return { seen, messages: words };
}

function tableIn(texts: readonly string[]): Json {
  const [text] = texts;
  return texts.length === 1 && /^\s*\{/.test(text!) ? (jsonIn(text!) ?? null) : null;
}
