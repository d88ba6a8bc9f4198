import type { Peer } from './peer.ts';

/** A user's own module in TypeScript, as documented. */
export const modulePeer: Peer = {
  name: 'module',
  start: () => Promise.resolve({ spec: { protocol: 'module', module: './my-bot.ts' }, cwd: import.meta.dirname }),
};
