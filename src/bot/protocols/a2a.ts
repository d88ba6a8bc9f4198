/** Agents that speak A2A over JSON-RPC: a message a turn, a task looked after until it rests. */
import type { Json } from '../../json.ts';
import type { A2aBotSpec } from '../../scenario/schema/bots/a2a.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import { outcomeOf, spellings, type Outcome, type Spelling } from './a2a-spelling.ts';
import { discover, type AgentCard } from './a2a-card.ts';
import { resultOf, RpcFault } from './json-rpc.ts';
import { BotFault, type Bot, type BotConversation } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { connect, type Connection } from '../connection/connection.ts';
import { milliseconds } from '../connection/duration.ts';
import { jsonBody } from '../connection/json-body.ts';
import { placeOf } from '../connection/place.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { printable } from '../printable.ts';
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
/** The method, or the version, is not known: nothing was taken in. */
const unknownErrors = new Set([-32601, -32009]);

export const a2aProtocol: Protocol<A2aBotSpec> = { open: openA2aBot, signals: () => a2aSignals };

function openA2aBot(spec: A2aBotSpec, kit: Kit): Bot {
  const connection = connect(spec, kit);
  // Learnt by the first conversation for all.
  const known: Known = { spelling: spec.spelling === undefined ? null : spellings[spec.spelling] };
  let reading: Promise<AgentCard> | null = null;
  const card = (address: string, signal: AbortSignal): Promise<AgentCard> => {
    const mine = (reading ??= discover(address, connection.http, signal));
    // The next conversation tries again.
    mine.catch(() => (reading = null));
    return mine;
  };
  return {
    async identify(signal) {
      if (spec.discover === true) {
        const { name, build } = await card(filledAddress(spec.url, { env: kit.env }), signal);
        return { name, build };
      }
      await connection.reach(spec.url, signal);
      return { name: null, build: null };
    },
    async open(context) {
      const address = filledAddress(spec.url, scopeOf(context, kit));
      const found = spec.discover === true ? await card(address, context.signal) : null;
      return conversation(spec, kit, connection, known, found ?? { url: address, version: null });
    },
    close: connection.close,
  };
}

interface Known {
  spelling: Spelling | null;
}

function conversation(
  spec: A2aBotSpec,
  kit: Kit,
  { http, limits }: Connection,
  known: Known,
  { url, version }: Pick<AgentCard, 'url' | 'version'>,
): BotConversation {
  const name = `POST ${placeOf(url)}`;
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
    let result: Json | undefined;
    try {
      result = resultOf(name, json);
    } catch (error) {
      if (error instanceof RpcFault && unknownErrors.has(error.code)) return null;
      throw error;
    }
    const outcome = outcomeOf(result ?? null);
    if (outcome === null)
      throw new BotFault('bot-error', `${name} answered with neither a task nor a message.`, { kind: 'other-shape' });
    return outcome;
  };
  const ask = async (text: string, signal: AbortSignal): Promise<Outcome> => {
    const either = [spellings['0.3'], spellings['1.0']];
    const wished = version?.startsWith('1.') === true ? either.toReversed() : either;
    const candidates = known.spelling === null ? wished : [known.spelling];
    for (const spelling of candidates) {
      const message = spelling.message(text, { messageId: newUuid(), contextId, taskId });
      const outcome = await call(spelling, spelling.send, { message }, signal);
      if (outcome === null) continue;
      known.spelling = spelling;
      return outcome;
    }
    throw new BotFault('bot-error', `${name} knows none of ${candidates.map(({ send }) => send).join(', ')}.`, {
      kind: 'other-shape',
    });
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
      if (outcome.state === 'failed') {
        throw new BotFault('bot-error', `The task begun by ${name} failed: ${printable(outcome.texts.join(' '))}`);
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
