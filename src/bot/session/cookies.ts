/** The cookies of one conversation, kept as a browser would (RFC 6265): what a bot behind a website knows its customers by. */
import { parseCookie } from 'undici';
import { isOwn } from '../connection/loopback.ts';

export interface CookieJar {
  /** @param setCookie The headers of that name in the answer from `url`. @param date Milliseconds since 1970. */
  keep: (url: string, setCookie: readonly string[], date: number) => void;
  /** The header for a request; null: there is nothing to send. */
  headerFor: (url: string, date: number) => string | null;
  /** Names of all that were kept. */
  names: () => string[];
}

interface Kept {
  name: string;
  value: string;
  /** Without a dot in front. */
  domain: string;
  hostOnly: boolean;
  path: string;
  secure: boolean;
  /** Milliseconds since 1970. */
  until: number;
}

/** A server that sets more is not kept count of. */
const mostCookies = 100;

export function cookieJar(): CookieJar {
  const kept = new Map<string, Kept>();
  const seen = new Set<string>();
  return {
    keep(url, setCookie, date) {
      for (const line of setCookie) {
        const cookie = cookieIn(new URL(url), line, date);
        if (cookie === null) continue;
        const id = `${cookie.name};${cookie.domain};${cookie.path}`;
        kept.delete(id);
        if (cookie.until <= date || kept.size >= mostCookies) continue;
        kept.set(id, cookie);
        seen.add(cookie.name);
      }
    },
    headerFor(url, date) {
      const address = new URL(url);
      const fitting = [...kept.values()].filter((cookie) => cookie.until > date && fits(cookie, address));
      if (fitting.length === 0) return null;
      const longestFirst = fitting.toSorted((a, b) => b.path.length - a.path.length);
      return longestFirst.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
    names: () => [...seen],
  };
}

function cookieIn({ hostname, pathname }: URL, line: string, date: number): Kept | null {
  const cookie = read(line);
  if (cookie === null || cookie.name === '') return null;
  const { name, value, maxAge, expires, secure = false } = cookie;
  const domain = (cookie.domain ?? '').replace(/^\./, '').toLowerCase();
  // A cookie for another host, or for a whole top-level domain, is not taken.
  if (domain !== '' && domain !== hostname && (!domain.includes('.') || !hostname.endsWith(`.${domain}`))) return null;
  const ends = maxAge === undefined ? expires : date + maxAge * 1000;
  return {
    name,
    value,
    domain: domain === '' ? hostname : domain,
    hostOnly: domain === '',
    path: cookie.path?.startsWith('/') === true ? cookie.path : folderOf(pathname),
    secure,
    until: ends === undefined ? Infinity : Number(ends),
  };
}

function read(line: string): ReturnType<typeof parseCookie> {
  try {
    return parseCookie(line);
  } catch {
    return null;
  }
}

function fits({ domain, hostOnly, path, secure }: Kept, { hostname, pathname, protocol }: URL): boolean {
  const host = hostname === domain || (!hostOnly && hostname.endsWith(`.${domain}`));
  const below = pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
  const safe = !secure || protocol === 'https:' || protocol === 'wss:' || isOwn(hostname);
  return host && below && safe;
}

function folderOf(pathname: string): string {
  const slash = pathname.lastIndexOf('/');
  return slash <= 0 ? '/' : pathname.slice(0, slash);
}
