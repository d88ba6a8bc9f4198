/** Agents that speak A2A over JSON-RPC: a message a turn, a task looked after until it rests. */
import type { Json } from '../../json.ts';
import { render } from '../../plan/template.ts';
import type { A2aBotSpec } from '../../scenario/schema/bots/a2a.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import { outcomeOf, spellings, type Outcome, type Spelling } from './a2a-spelling.ts';
import { BotFault, type Bot, type BotConversation, type OpeningContext } from '../bot.ts';
import { connect, type Connection } from '../connection/connection.ts';
import { milliseconds } from '../connection/duration.ts';
import { jsonBody } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import { bubbles, checkedReply } from '../reply.ts';
import { scopeOf } from '../scope.ts';
import { newUuid } from '../session/session-id.ts';
import { signalsIn } from '../signals.ts';

/** A2A knows no handoff to a person: agents name an artifact or a data part after it. Paths see the task or message. */
export const a2aSignals: SignalSpec[] = [
  {
    stage: 'signalled',
    path: "$.artifacts[?@.name=='handoff']",
    payload: "$.artifacts[?@.name=='handoff'].parts[*].data",
  },
  {
    stage: 'signalled',
    path: '$.status.message.parts[*].data.handoff',
    queue: '$.status.message.parts[*].data.handoff.queue',
  },
  { stage: 'signalled', path: '$.parts[*].data.handoff', queue: '$.parts[*].data.handoff.queue' },
];

const atWork = new Set(['submitted', 'working']);
const methodNotFound = -32601;

export function openA2aBot(spec: A2aBotSpec, kit: Kit): Bot {
  const connection = connect(spec, kit);
  // Learnt by the first conversation for all.
  const known: { spelling: Spelling | null } = {
    spelling: spec.spelling === undefined ? null : spellings[spec.spelling],
  };
  return {
    async identify(signal) {
      await connection.reach(spec.url, signal);
      return { name: null, build: null };
    },
    open: (context) => Promise.resolve(conversation(spec, kit, connection, known, context)),
    close: connection.close,
  };
}

function conversation(
  spec: A2aBotSpec,
  kit: Kit,
  { http, limits }: Connection,
  known: { spelling: Spelling | null },
  context: OpeningContext,
): BotConversation {
  const url = render(spec.url, scopeOf(context, kit)).text;
  const name = `POST ${url.split('?')[0]}`;
  let contextId: string | null = null;
  let taskId: string | null = null;

  /** @returns null when the agent does not know the method, and so has taken nothing in. */
  const call = async (
    spelling: Spelling,
    method: string,
    params: Json,
    signal: AbortSignal,
  ): Promise<Outcome | null> => {
    const headers = { 'content-type': 'application/json', 'a2a-version': spelling.version };
    const body = JSON.stringify({ jsonrpc: '2.0', id: newUuid(), method, params });
    const json = jsonBody(await http.send({ method: 'POST', url, headers, body }, signal));
    const { result, error } = (json ?? {}) as { result?: Json; error?: { code?: number; message?: string } };
    if (error?.code === methodNotFound) return null;
    if (error !== undefined)
      throw new BotFault('bot-error', `${name} answered with error ${error.code}: ${error.message ?? ''}`);
    const outcome = outcomeOf(result ?? null);
    if (outcome === null) throw new BotFault('bot-error', `${name} answered with neither a task nor a message.`);
    return outcome;
  };
  const ask = async (text: string, signal: AbortSignal): Promise<Outcome> => {
    const candidates = known.spelling === null ? [spellings['0.3'], spellings['1.0']] : [known.spelling];
    for (const spelling of candidates) {
      const message = spelling.message(text, { messageId: newUuid(), contextId, taskId });
      const outcome = await call(spelling, spelling.send, { message }, signal);
      if (outcome === null) continue;
      known.spelling = spelling;
      return outcome;
    }
    throw new BotFault('bot-error', `${name} knows none of ${candidates.map(({ send }) => send).join(', ')}.`);
  };

  return {
    async send({ text, option }, signal) {
      const sentAt = kit.clock.now();
      let outcome = await ask(option?.value ?? text, signal);
      while (atWork.has(outcome.state ?? '') && outcome.taskId !== null) {
        if (kit.clock.now() - sentAt > limits.lastMs) {
          throw new BotFault(
            'timed-out',
            `The task begun by ${name} was still ${outcome.state} after ${limits.lastMs} ms, not answered within its time.`,
          );
        }
        await kit.clock.sleep(milliseconds(spec.poll, 500), signal);
        const spelling = known.spelling!;
        outcome = (await call(spelling, spelling.get, { id: outcome.taskId }, signal)) ?? outcome;
      }
      contextId = outcome.contextId ?? contextId;
      // A task that rests for want of input goes on with the next message; any other is done with.
      taskId = outcome.state === 'input-required' ? outcome.taskId : null;
      const ms = kit.clock.now() - sentAt;
      const signals = signalsIn(outcome.json, spec.signals ?? a2aSignals);
      const reply = { messages: bubbles(outcome.texts), intent: null, signals, times: { firstMs: ms, lastMs: ms } };
      return checkedReply(reply, () => `${name} ended its task as ${outcome.state ?? 'a message'} without a text.`);
    },
    close: () => Promise.resolve(),
  };
}
