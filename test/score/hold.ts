/** One conversation of the real customer with a scripted bot, over real HTTP. */
import { openBot } from '../../src/bot/index.ts';
import { systemClock } from '../../src/bot/clock.ts';
import { openBackend } from '../../src/conversation/backend.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { converse } from '../../src/conversation/converse.ts';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { expand } from '../../src/plan/expand.ts';
import type { Persona } from '../../src/scenario/schema/persona-schema.ts';
import type { SuiteSpec } from '../../src/scenario/schema/suite-schema.ts';
import type { Project, Scenario } from '../../src/scenario/scenario.ts';
import { comesBack } from '../../src/score/comes-back.ts';
import type { Script, ScriptedShop } from './scripted-shop.ts';

export interface Held {
  persona?: Partial<Persona>;
  /** Bubbles arrive one by one. */
  streams?: boolean;
  suite?: SuiteSpec;
}

export async function hold(
  shop: ScriptedShop,
  scenario: Scenario,
  script: Script,
  { persona = {}, streams = false, suite = {} }: Held = {},
): Promise<Conversation> {
  shop.script = script;
  const project: Project = {
    suite,
    bot: streams
      ? { protocol: 'rasa', url: shop.url, stream: true }
      : {
          protocol: 'http',
          url: `${shop.url}/chat`,
          reply: { intent: '$.intent' },
          signals: [
            { stage: 'signalled', path: '$.handoff', payload: '$.handoff.context', queue: '$.handoff.queue' },
            { stage: 'ended', path: '$.ended' },
          ],
        },
    backend: { url: shop.url },
    voice: {},
    intents: { refund: { title: 'Refund', bot_names: ['refund'] } },
    personas: { ada: { title: 'Ada', patience: 4, disclosure: 'when-asked', ...persona } },
    scenarios: { [scenario.id]: scenario },
    gates: [],
    files: [],
  };
  const item = expand(project, { seed: 'defects', repeat: 1 }).plan.items[0]!;
  const bot = openBot(project.bot!, { env: {}, clock: shop.clock });
  const backend = openBackend(project.backend, { env: {}, cwd: process.cwd(), clock: systemClock });
  try {
    return await converse(item, {
      project,
      bot,
      backend,
      customer: agendaCustomer,
      clock: shop.clock,
      env: {},
      conversationId: `${item.id}-${(conversations += 1)}`,
      comesBack,
      signal: new AbortController().signal,
    });
  } finally {
    await bot.close();
    await backend.close();
  }
}

let conversations = 0;
