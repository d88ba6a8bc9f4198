/** A running bot and a client for it: real HTTP, no delay. */
import { startDemoBot } from '../../src/demo/server.ts';
import type { ReleaseName } from '../../src/demo/release.ts';

export interface Said {
  messages: { text: string; quickReplies?: { title: string; payload: string }[] }[];
  intent: { name: string; confidence?: number };
  handoff?: { queue: string; reason: string; context: Record<string, string> };
  ended?: true;
}

export interface Shop {
  url: string;
  say(conversationId: string, message: string): Promise<Said>;
  /** The last reply of a conversation of its own. */
  talk(...messages: string[]): Promise<Said>;
  record(path: string): Promise<unknown>;
  keep(path: string, body: object): Promise<unknown>;
  close(): Promise<void>;
}

export async function openShop(release: ReleaseName): Promise<Shop> {
  const bot = await startDemoBot({ release, latencyMs: 0 });
  let conversations = 0;
  const send = async (method: string, path: string, body?: object) => {
    const response = await fetch(bot.url + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    return answer;
  };
  const say = async (conversationId: string, message: string) =>
    (await send('POST', '/chat', { conversationId, message })) as Said;

  return {
    url: bot.url,
    say,
    async talk(...messages) {
      const id = `conversation ${++conversations}`;
      let said: Said | null = null;
      for (const message of messages) said = await say(id, message);
      if (said === null) throw new Error('Nothing was said.');
      return said;
    },
    record: (path) => send('GET', `/api${path}`),
    keep: (path, body) => send('POST', `/api${path}`, body),
    close: () => bot.close(),
  };
}

export const textOf = ({ messages }: Said) => messages.map(({ text }) => text).join('\n');
