/** A bot made with Microsoft's Bot Framework SDK, as published, behind Direct Line. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { directLineService } from './peers/direct-line.ts';
import { installed } from './real/packed.ts';
import { begin, opened, say, texts } from './talk.ts';

/** The part of the SDK that is used here. */
interface Sdk {
  BotAdapter: new () => object;
  TurnContext: new (adapter: object, activity: object) => TurnContext;
  ActivityHandler: new () => Handler;
  MessageFactory: {
    suggestedActions: (actions: string[], text: string) => object;
    attachment: (card: object) => object;
  };
  CardFactory: { heroCard: (title: string, text: string, images: string[], buttons: object[]) => object };
}

interface TurnContext {
  activity: { text?: string; value?: unknown };
  sendActivity: (activity: string | object) => Promise<unknown>;
}

interface Handler {
  onMessage: (handle: (context: TurnContext, next: () => Promise<void>) => Promise<void>) => void;
  run: (context: TurnContext) => Promise<void>;
}

let sdk: Sdk;
beforeAll(() => {
  sdk = createRequire(join(installed('botbuilder-core', '4.23.3'), 'package.json'))('botbuilder-core') as Sdk;
});

async function retailBot(): Promise<string> {
  const handler = new sdk.ActivityHandler();
  handler.onMessage(async (context, next) => {
    const { text = JSON.stringify(context.activity.value) } = context.activity;
    if (text.includes('human')) {
      await context.sendActivity('Let me get someone.');
      const value = { skill: 'billing', order: 'A1' };
      await context.sendActivity({ type: 'event', name: 'handoff.initiate', value });
    } else if (text === 'options') {
      await context.sendActivity(sdk.MessageFactory.suggestedActions(['Return', 'Refund'], 'Return or refund?'));
    } else if (text === 'card') {
      const buttons = [{ type: 'postBack', title: 'Track it', value: 'track A1' }];
      await context.sendActivity(
        sdk.MessageFactory.attachment(sdk.CardFactory.heroCard('Order A1', 'Shipped', [], buttons)),
      );
    } else {
      await context.sendActivity({ type: 'typing' });
      await context.sendActivity(`You said ${text}`);
      await context.sendActivity('Anything else?');
    }
    await next();
  });
  return directLineService(async (activity, send, id) => {
    const adapter = Object.assign(new sdk.BotAdapter(), {
      sendActivities: (_: unknown, activities: object[]) => {
        activities.forEach(send);
        return Promise.resolve(activities.map(() => ({ id: '1' })));
      },
    });
    const routing = {
      channelId: 'directline',
      serviceUrl: 'https://directline',
      conversation: { id },
      recipient: { id: 'bot' },
    };
    await handler.run(new sdk.TurnContext(adapter, { ...activity, ...routing, id: '1' }));
  });
}

// The SDK takes its time to load.

describe.each(['websocket', 'polling'] as const)('over %s', (transport) => {
  const talk = async () => {
    const auth = { type: 'bearer', token: 'secret' } as const;
    const waits = { quiet: '150ms', poll: '20ms' };
    const spec: BotSpec = { protocol: 'direct-line', url: await retailBot(), transport, auth, ...waits };
    return begin(opened(spec));
  };

  it('a Bot Framework bot answers in bubbles', async () => {
    expect(texts(await say(await talk(), 'Hello'))).toEqual(['You said Hello', 'Anything else?']);
  });

  it('its suggested actions and cards are options', async () => {
    const conversation = await talk();
    const suggested = (await say(conversation, 'options')).messages;
    expect(suggested).toEqual([
      {
        text: 'Return or refund?',
        options: [
          { label: 'Return', value: 'Return' },
          { label: 'Refund', value: 'Refund' },
        ],
      },
    ]);
    const card = (await say(conversation, 'card')).messages;
    expect(card).toEqual([{ text: 'Order A1\nShipped', options: [{ label: 'Track it', value: 'track A1' }] }]);
    const option = card[0]!.options[0]!;
    const reply = await conversation.send({ text: 'Track it', option }, new AbortController().signal);
    expect(texts(reply)[0]).toBe('You said track A1');
  });

  it('its handoff event is a signal, with its context', async () => {
    const { signals } = await say(await talk(), 'a human please');
    expect(signals).toHaveLength(1);
    expect(signals[0]).toMatchObject({ stage: 'signalled', payload: { skill: 'billing', order: 'A1' } });
  });
});
