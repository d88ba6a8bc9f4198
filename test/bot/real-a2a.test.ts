/** Agents made with the A2A SDK, as published: its own server, in both versions it speaks. */
import { createRequire } from 'node:module';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installed } from './real/packed.ts';
import { listen } from './serve.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

/** The parts of the SDK that are used here. */
interface Sdk {
  AgentCard: { fromJSON: (card: object) => object };
  Role: { ROLE_AGENT: number };
  TaskState: Record<string, number>;
}
interface ServerSdk {
  DefaultRequestHandler: new (card: object, store: object, executor: object) => object;
  InMemoryTaskStore: new () => object;
  AgentEvent: Record<'task' | 'artifactUpdate' | 'statusUpdate', (event: object) => object>;
}
interface ExpressSdk {
  agentCardHandler: (options: object) => unknown;
  jsonRpcHandler: (options: object) => unknown;
  UserBuilder: { noAuthentication: unknown };
}
type Express = () => RequestListener & { use: (path: string, handler: unknown) => void };

interface Asked {
  userMessage: { parts: { content: { value: string } }[] };
  contextId: string;
  taskId: string;
}
interface Bus {
  publish: (event: object) => void;
  finished: () => void;
}

const from = createRequire(join(installed('@a2a-js/sdk', '1.3.0', 'express@5.1.0'), 'package.json'));
const { AgentCard, Role, TaskState } = from('@a2a-js/sdk') as Sdk;
const { DefaultRequestHandler, InMemoryTaskStore, AgentEvent } = from('@a2a-js/sdk/server') as ServerSdk;
const { agentCardHandler, jsonRpcHandler, UserBuilder } = from('@a2a-js/sdk/server/express') as ExpressSdk;
const express = from('express') as Express;

/** Works on a task, remembers its context, names an artifact for a person, and may fail. */
const executor = () => {
  const counts = new Map<string, number>();
  return {
    execute({ userMessage, contextId, taskId }: Asked, bus: Bus): Promise<void> {
      const said = userMessage.parts[0]!.content.value;
      const count = (counts.get(contextId) ?? 0) + 1;
      counts.set(contextId, count);
      const part = (content: object) => ({ content, filename: '', mediaType: '', metadata: undefined });
      const told = (text: string) => ({
        messageId: `m-${contextId}-${count}`,
        contextId,
        taskId,
        role: Role.ROLE_AGENT,
        parts: [part({ $case: 'text', value: text })],
        metadata: undefined,
        extensions: [],
        referenceTaskIds: [],
      });
      const status = (state: string, text?: string) => ({
        state: TaskState[`TASK_STATE_${state}`]!,
        message: text === undefined ? undefined : told(text),
        timestamp: undefined,
      });
      const task = { id: taskId, contextId, artifacts: [], history: [], metadata: undefined };
      bus.publish(AgentEvent.task({ ...task, status: status('WORKING') }));
      if (said === 'human') {
        const parts = [part({ $case: 'data', value: { order: 'A1', queue: 'billing' } })];
        const artifact = {
          artifactId: '1',
          name: 'handoff',
          description: '',
          parts,
          metadata: undefined,
          extensions: [],
        };
        bus.publish(
          AgentEvent.artifactUpdate({
            taskId,
            contextId,
            artifact,
            append: false,
            lastChunk: true,
            metadata: undefined,
          }),
        );
      }
      const end = said === 'failure' ? status('FAILED', 'Out of memory') : status('COMPLETED', `${count}: ${said}`);
      bus.publish(AgentEvent.statusUpdate({ taskId, contextId, status: end, metadata: undefined }));
      bus.finished();
      return Promise.resolve();
    },
    cancelTask: () => Promise.resolve(),
  };
};

async function agent(versions: readonly string[]): Promise<string> {
  const app = express();
  const origin = `http://127.0.0.1:${await listen(createServer(app))}`;
  const card = AgentCard.fromJSON({
    name: 'Support',
    description: 'Helps customers',
    version: '7',
    supportedInterfaces: versions.map((protocolVersion) => ({
      url: `${origin}/a2a`,
      protocolBinding: 'JSONRPC',
      protocolVersion,
    })),
    capabilities: { streaming: false },
    defaultInputModes: ['text/plain'],
    defaultOutputModes: ['text/plain'],
    skills: [],
  });
  const handler = new DefaultRequestHandler(card, new InMemoryTaskStore(), executor());
  const legacyCompat = { enabled: versions.includes('0.3') };
  app.use('/.well-known/agent-card.json', agentCardHandler({ agentCardProvider: handler }));
  app.use('/a2a', jsonRpcHandler({ requestHandler: handler, userBuilder: UserBuilder.noAuthentication, legacyCompat }));
  return origin;
}

it.each([
  ['1.0 alone', ['1.0'], {}],
  ['1.0 and 0.3, asked in 0.3', ['1.0', '0.3'], { spelling: '0.3' }],
  ['1.0 and 0.3, as it shows itself', ['1.0', '0.3'], {}],
] as const)('an agent that speaks %s', async (_, versions, more) => {
  const origin = await agent(versions);
  const bot = opened({ protocol: 'a2a', url: `${origin}/a2a`, poll: '5ms', discover: true, ...more });
  expect(await bot.identify(new AbortController().signal)).toEqual({ name: 'Support', build: '7' });
  const [one, two] = [await begin(bot, 'one'), await begin(bot, 'two')];
  expect(texts(await say(one, 'Hello'))).toEqual(['1: Hello']);
  expect(texts(await say(two, 'Hello'))).toEqual(['1: Hello']);
  expect(texts(await say(one, 'Grüße 🎁'))).toEqual(['2: Grüße 🎁']);
  expect((await say(one, 'human')).signals).toMatchObject([{ stage: 'signalled', payload: { order: 'A1' } }]);
  const fault = await faultOf(say(two, 'failure'));
  expect(fault.endReason).toBe('bot-error');
  expect(fault.message).toContain('Out of memory');
});

it('an agent of 1.0 alone is found without its card', async () => {
  const origin = await agent(['1.0']);
  const bot = opened({ protocol: 'a2a', url: `${origin}/a2a`, poll: '5ms' });
  expect(texts(await say(await begin(bot), 'Hello'))).toEqual(['1: Hello']);
});
