import type { BotSpec } from '../schema/bot-schema.ts';

/**
 * The bot at another address. Where it says who it is moves along: `http://a/chat` with its identity at `http://a/about`,
 * moved to `http://b/chat`, says so at `http://b/about`.
 */
export function movedTo(bot: BotSpec, url: string): BotSpec {
  const old = 'url' in bot && typeof bot.url === 'string' ? bot.url : '';
  const moved = { ...bot, url } as BotSpec;
  if (!('identity' in moved) || !moved.identity) return moved;
  const [from, to] = withoutCommonEnd(old, url);
  if (from === '' || !moved.identity.url.startsWith(from)) return moved;
  const identity = { ...moved.identity, url: to + moved.identity.url.slice(from.length) };
  return { ...moved, identity } as BotSpec;
}

/** The addresses up to what both end with, in whole steps of the path: templates in the old one stay as they are. */
function withoutCommonEnd(old: string, now: string): [from: string, to: string] {
  const [a, b] = [old.split('/'), now.split('/')];
  while (a.length > 1 && b.length > 3 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return [a.join('/'), b.join('/')];
}
