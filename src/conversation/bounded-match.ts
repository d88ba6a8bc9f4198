/**
 * Regular expressions written by users, matched against text written by bots. Some patterns need time that doubles with every
 * character, so a search runs under a limit of time as well as of length; V8 stops a search only inside a vm context.
 */
import { type Context, createContext, Script } from 'node:vm';

const longestText = 20_000;
const limitMs = 250;

const search = new Script(`
  (() => {
    const pattern = new RegExp(source, flags);
    return JSON.stringify(texts.map((text) => pattern.exec(text)?.[0] ?? null));
  })()
`);

let context: (Context & { source: string; flags: string; texts: string[] }) | null = null;

/**
 * For each text the words of its first match, or null; null for all when the search took too long. `g` and `y` are ignored:
 * they would make one search depend on the one before.
 */
export function firstMatches(texts: string[], pattern: RegExp): (string | null)[] | null {
  context ??= createContext({ source: '', flags: '', texts: [] as string[] }) as NonNullable<typeof context>;
  context.source = pattern.source;
  context.flags = pattern.flags.replace(/[gy]/g, '');
  context.texts = texts.map((text) => text.slice(0, longestText));
  try {
    return JSON.parse(search.runInContext(context, { timeout: limitMs }) as string) as (string | null)[];
  } catch {
    return null;
  }
}
