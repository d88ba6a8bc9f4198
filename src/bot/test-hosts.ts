/** Customers that are made up belong to test systems: this machine, and hosts that somebody has named as such. */
import { type Problem, ProblemError } from '../problem.ts';
import type { Project } from '../scenario/scenario.ts';
import type { BotSpec } from '../scenario/schema/bot-schema.ts';
import { loopback } from './connection/loopback.ts';

/** @throws ProblemError naming every host of bot and back end that the configuration does not call a test system. */
export function refuseStrangers(
  { bot, backend, suite }: Pick<Project, 'bot' | 'backend' | 'suite'>,
  env: NodeJS.ProcessEnv,
): void {
  const named = suite.test_hosts ?? [];
  const places = [
    ...(bot === undefined ? [] : addressesOf(bot).map((url) => ({ url, what: 'bot' }))),
    ...(backend === undefined ? [] : [{ url: backend.url, what: 'back end' }]),
  ];
  const strangers = new Map<string, string>();
  for (const { url, what } of places) {
    const host = hostOf(url, env);
    if (host !== null && !isOwn(host) && !named.some((pattern) => covers(pattern, host))) strangers.set(host, what);
  }
  const problems = [...strangers].map(([host, what]): Problem => ({
    code: 'not-a-test-system',
    message: `Is "${host}" a test system? The ${what} there would be sent made-up customers, and nothing says that it is one`,
    expected: `this machine, or a host among suite.test_hosts${named.length === 0 ? '' : ` (${named.join(', ')})`}`,
    hint: `If it is: suite: { test_hosts: [${host}] } in a file, or --i-know for this once.`,
  }));
  if (problems.length > 0) throw new ProblemError(problems);
}

/** Whether all that is known of where a bot is leads to this machine. */
export function isOnThisMachine(bot: object, env: NodeJS.ProcessEnv): boolean {
  const url = 'url' in bot && typeof bot.url === 'string' ? hostOf(bot.url, env) : null;
  return url !== null && isOwn(url);
}

/** Where a bot is talked to; services of vendors have addresses of their own. */
function addressesOf(bot: BotSpec): string[] {
  if ('url' in bot && bot.url !== undefined) return [bot.url];
  switch (bot.protocol) {
    case 'direct-line':
      return [bot.token_url ?? 'https://directline.botframework.com'];
    case 'botpress':
      return ['https://chat.botpress.cloud'];
    case 'agentforce':
      return [bot.my_domain];
    case 'genesys':
      return [`https://webmessaging.${bot.region}`];
    case 'lex-v2':
      return [`https://runtime-v2-lex.${bot.region}.amazonaws.com`];
    case 'dialogflow-cx':
      return ['https://dialogflow.googleapis.com'];
    default:
      return [];
  }
}

/** null: it is known only within a conversation, or no address. */
function hostOf(template: string, env: NodeJS.ProcessEnv): string | null {
  const known = template.replaceAll(/\{\{\s*env\.([A-Za-z0-9_]+)\s*\}\}/g, (_, name: string) => env[name] ?? '');
  const url = known.replaceAll(/\{\{[^{}]*\}\}/g, 'x').replace(/^ws/, 'http');
  return URL.canParse(url) ? new URL(url).hostname : null;
}

function isOwn(host: string): boolean {
  return loopback.includes(host) || host.endsWith('.localhost') || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** `*.test.example` covers every host below. */
function covers(pattern: string, host: string): boolean {
  const name = pattern.toLowerCase();
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
}
