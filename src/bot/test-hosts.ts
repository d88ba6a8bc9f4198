/** Customers that are made up belong to test systems: this machine, and hosts that somebody has named as such. */
import { type Problem, ProblemError } from '../problem.ts';
import type { Project } from '../scenario/scenario.ts';
import type { ModelSpec } from '../scenario/schema/model-schema.ts';
import { BotSchema, type BotSpec, protocolRow } from '../scenario/schema/bot-schema.ts';
import { knownAddress } from './connection/address.ts';
import { isOwn } from './connection/loopback.ts';

export interface Systems extends Pick<Project, 'bot' | 'backend' | 'suite'> {
  /** A language model that is asked. */
  asks?: ModelSpec | undefined;
  /** Whose setup, verify and teardown calls may name hosts of their own. */
  scenarios?: Project['scenarios'] | undefined;
}

/** @throws ProblemError naming every host that the configuration names and does not call a test system. */
export function refuseStrangers({ bot, backend, asks, suite, scenarios = {} }: Systems, env: NodeJS.ProcessEnv): void {
  const named = suite.test_hosts ?? [];
  const places = [
    ...(bot === undefined ? [] : addressesOf(bot).map((url) => ({ url, what: 'The bot' }))),
    ...(backend === undefined
      ? []
      : [backend.url, ...addressesIn(backend)].map((url) => ({ url, what: 'The back end' }))),
    ...(asks === undefined ? [] : [{ url: asks.url, what: 'The model' }]),
    ...addressesIn(scenarios).map((url) => ({ url, what: 'A call of a scenario' })),
  ];
  const strangers = new Map<string, string>();
  for (const { url, what } of places) {
    const host = hostOf(url, env);
    if (host !== null && !strangers.has(host) && !isTestSystem(host, named)) strangers.set(host, what);
  }
  const problems = [...strangers].map(([host, what]): Problem => ({
    code: 'not-a-test-system',
    message: `Is "${host}" a test system? ${what} would have what made-up customers say and do sent there, and nothing says that it is one`,
    expected: `this machine, or a host among suite.test_hosts${named.length === 0 ? '' : ` (${named.join(', ')})`}`,
    hint: `If it is: suite: { test_hosts: [${host}] } in a file, or --i-know for this once.`,
  }));
  if (problems.length > 0) throw new ProblemError(problems);
}

/** Whether a request may go to an address, asked of each: some become known in a conversation only. */
export type MayReach = (url: URL) => boolean;

/** What a project allows; all there is where somebody knows. */
export function reachable({ bot, suite }: Systems, iKnow: boolean | undefined): MayReach {
  if (iKnow) return () => true;
  const named = [...(suite.test_hosts ?? []), ...(bot === undefined ? [] : protocolRow(bot).vendor)];
  return ({ hostname }) => isTestSystem(hostname, named);
}

/** What is said of a request that was not made. */
export function strangerMessage(url: URL): string {
  return `"${url.hostname}" was not asked: nothing says that it is a test system. If it is, name it in suite.test_hosts, or give --i-know.`;
}

const isTestSystem = (host: string, named: readonly string[]): boolean =>
  isOwn(host) || named.some((pattern) => covers(pattern, host));

/** Whether all that is known of where a bot is leads to this machine. */
export function isOnThisMachine(bot: object, env: NodeJS.ProcessEnv): boolean {
  const url = 'url' in bot && typeof bot.url === 'string' ? hostOf(bot.url, env) : null;
  return url !== null && isOwn(url);
}

/** Where a bot is talked to, and whatever else its configuration sends requests to. */
function addressesOf(bot: BotSpec): string[] {
  return [...protocolRow(bot).service(bot), ...addressesAmong(bot, [botKeys])];
}

/** The keys of a schema, as far as they are followed here. */
interface Keys {
  anyOf?: Keys[];
  properties?: Record<string, Keys>;
  items?: Keys;
  const?: unknown;
}

const botKeys: Keys = BotSchema as object;

/** Under keys that the schema knows; what it leaves open goes to the bot as it is. */
function addressesAmong(value: unknown, schemas: readonly Keys[]): string[] {
  if (value === null || typeof value !== 'object') return [];
  const fitting = schemas.flatMap((schema) => schema.anyOf ?? [schema]).filter((schema) => fits(value, schema));
  if (Array.isArray(value))
    return value.flatMap((one) =>
      addressesAmong(
        one,
        fitting.flatMap(({ items }) => items ?? []),
      ),
    );
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = fitting.flatMap(({ properties }) =>
      properties && Object.hasOwn(properties, key) ? properties[key]! : [],
    );
    return known.length === 0 ? [] : [...addressAt(key, inner), ...addressesAmong(inner, known)];
  });
}

/** Of several kinds, the one that the value says it is. */
const fits = (value: object, { properties = {} }: Keys): boolean =>
  Object.entries(properties).every(([key, one]) => one.const === undefined || one.const === Reflect.get(value, key));

function addressAt(key: string, value: unknown): string[] {
  if (typeof value !== 'string') return [];
  if (key === 'url' || key === 'token_url') return [value];
  return key === 'request' ? [value.replace(/^\S+ +/, '')].filter((target) => !target.startsWith('/')) : [];
}

/** Of calls before and after, and of the back end: whatever is sent to, however deep it stands. */
function addressesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? addressAt(key, inner) : sentAlong.has(key) ? [] : addressesIn(inner),
  );
}

/** What stands in there goes to the back end as it is. */
const sentAlong = new Set(['body', 'headers', 'expect']);

/** null: it is known only within a conversation, or no address. */
function hostOf(template: string, env: NodeJS.ProcessEnv): string | null {
  try {
    return knownAddress(template, env)?.hostname ?? null;
  } catch (error) {
    // A variable that is not set is told of before anything is sent.
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** `*.test.example` covers every host below. */
function covers(pattern: string, host: string): boolean {
  const isBelow = pattern.startsWith('*.');
  const name = asInAddresses(isBelow ? pattern.slice(2) : pattern);
  return isBelow ? host.endsWith(`.${name}`) : host === name;
}

/** In small letters, and those beyond ASCII as addresses write them. */
function asInAddresses(host: string): string {
  const url = `http://${host}/`;
  return URL.canParse(url) ? new URL(url).hostname : host.toLowerCase();
}
