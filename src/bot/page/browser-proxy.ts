/** The proxy a browser goes through, as the rest of the program would: Chromium reads the environment by itself, and signs in nowhere. */
import { isIP } from 'node:net';
import { namedProxies } from '../connection/proxies.ts';
import { signerIn } from '../connection/sign-in.ts';

/** As Playwright has it. */
export interface BrowserProxy {
  server: string;
  username?: string;
  password?: string;
  /** Hosts that are reached straight, between commas. */
  bypass: string;
}

/** Where Chromium fetches words to spell by: that it finds no such host it must find out by itself. */
export const dictionaryHost = 'redirector.gvt1.com';

/** Chromium's own rule for this machine is taken off by Playwright; it stays off where the configuration names a proxy for everything. */
const thisMachine = ['<-loopback>', 'localhost', '*.localhost', '127.0.0.0/8', '[::1]'];

/**
 * @param configured `proxy` of the configuration, filled in; absent: those of the environment.
 * @param page Address of the page: a browser has one proxy, and where the environment names two it is that of the page.
 * @returns undefined: none.
 * @throws ProblemError when something is named as a proxy that is none.
 */
export function browserProxy(
  configured: string | undefined,
  page: string,
  env: NodeJS.ProcessEnv,
): BrowserProxy | undefined {
  const { plain, secure, exempt } = namedProxies(configured, env);
  const proxy = (page.startsWith('https:') ? secure : plain) ?? null;
  if (proxy === null) return undefined;
  const { user, password } = signerIn(proxy);
  return {
    server: proxy.origin,
    ...(user !== '' && { username: user, password }),
    bypass: [dictionaryHost, ...(configured === undefined ? [...thisMachine, ...exempt.flatMap(asRules)] : [])].join(
      ',',
    ),
  };
}

/** An entry of NO_PROXY means what is below a name as well. */
function asRules(entry: string): string[] {
  if (isIP(entry) === 6) return [`[${entry}]`];
  if (entry === '*' || /^[\d.[\]:/a-f]+$/.test(entry)) return [entry];
  const name = entry.replace(/^\*?\./, '').replace(/\.(?=$|:)/, '');
  return [name, `*.${name}`];
}
