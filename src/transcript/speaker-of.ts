import type { Speaker } from './transcript.ts';

const names: Record<Speaker, string[]> = {
  customer: ['customer', 'user', 'client', 'visitor', 'consumer', 'caller', 'shopper', 'guest', 'me', 'enduser'],
  bot: ['bot', 'assistant', 'chatbot', 'virtualassistant', 'virtualagent', 'ai', 'aiagent', 'botagent', 'model'],
  agent: [
    'agent',
    'human',
    'humanagent',
    'liveagent',
    'operator',
    'representative',
    'advisor',

    'staff',
  ],
  tool: ['tool', 'function', 'api'],
};

const known = new Map(Object.entries(names).flatMap(([by, words]) => words.map((word) => [word, by as Speaker])));

/** Who a role or sender is; null for one that took no part (system, developer) or that nobody here knows. */
export function speakerOf(role: string): Speaker | null {
  return known.get(role.toLowerCase().replace(/[^a-z]/g, '')) ?? null;
}

/** Prompts and notes around a conversation. */
export const isAside = (role: string): boolean => /^(?:system|developer|note|event|info)$/i.test(role.trim());
