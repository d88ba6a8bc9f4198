/** The bot that a target of promptfoo is, where it is reached by HTTP. */
import { isJsonPath } from '../../json-path.ts';
import type { BotSpec } from '../../scenario/schema/bot-schema.ts';
import { member, type Part, textOf } from '../part.ts';
import { headersOf } from '../request/headers.ts';
import type { Told } from '../script/script.ts';

const somewhere: BotSpec = { protocol: 'http', url: 'http://localhost:3000/chat' };

/** @returns The first that is reached by HTTP, else a place to be filled in. */
export function botOf(config: Part, tellAt: (line: number, what: string) => Told): BotSpec {
  const listed = member(config, 'targets') ?? member(config, 'providers');
  let bot: BotSpec | null = null;
  for (const one of listed === null ? [] : listed.items.length > 0 ? listed.items : [listed]) {
    const { id, settings } = targetOf(one);
    const say = tellAt(one.line, `target ${id.replace(/^https?:.*$/s, 'http')}`);
    const url = /^https?:\/\//.test(id) ? id : textOf(member(settings, 'url'));
    if (id === 'promptfoo:simulated-user') say('carried', 'Customers are simulated anyway.');
    else if (!/^https?(:|$)/.test(id) || url === '')
      say('left-out', 'It is reached by no address: say in bot.yaml where the bot is.');
    else if (bot !== null)
      say('left-out', 'A project has one bot: the first is taken; "versus" compares with another.');
    else {
      bot = httpBot(url, settings, say);
      say('carried', 'protocol: http');
    }
  }
  return bot ?? somewhere;
}

/** "id", {id, config}, or {id: {config}}. */
function targetOf(target: Part): { id: string; settings: Part } {
  const nothing: Part = { line: target.line, value: null, members: [], items: [] };
  if (target.members.length === 0) return { id: textOf(target), settings: nothing };
  const id = textOf(member(target, 'id'));
  if (id !== '') return { id, settings: member(target, 'config') ?? nothing };
  const [only] = target.members;
  return { id: only!.key, settings: member(only!.part, 'config') ?? only!.part };
}

function httpBot(url: string, settings: Part, tell: Told): BotSpec {
  const fill = (text: string): string => filled(text, tell);
  const method = textOf(member(settings, 'method')).toUpperCase();
  const headers = member(settings, 'headers')?.value;
  const body = member(settings, 'body')?.value;
  const text = pathOf(
    textOf(member(settings, 'transformResponse')) || textOf(member(settings, 'responseParser')),
    tell,
  );
  for (const { key } of settings.members)
    if (!heeded.has(key)) tell('left-out', `${key}: no setting that is known here.`);
  return {
    protocol: 'http',
    url: fill(url),
    ...(method !== '' && method !== 'POST' && { method: method === 'PUT' ? 'PUT' : 'GET' }),
    ...headersOf(
      typeof headers === 'object' && headers !== null ? (headers as Record<string, unknown>) : {},
      fill,
      tell,
    ),
    ...(body !== undefined && { body: bodyOf(body, fill) }),
    ...(text !== null && { reply: { text } }),
  };
}

const heeded = new Set([
  'url',
  'method',
  'headers',
  'body',
  'transformResponse',
  'responseParser',
  'stateful',
  'maxRetries',
]);

function bodyOf(body: unknown, fill: (text: string) => string): unknown {
  if (typeof body === 'string')
    try {
      return bodyOf(JSON.parse(body), fill);
    } catch {
      return fill(body);
    }
  if (Array.isArray(body)) return body.map((one) => (typeof one === 'string' ? fill(one) : bodyOf(one, fill)));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, one]: [string, unknown]) => [
      key,
      typeof one === 'string' ? fill(one) : bodyOf(one, fill),
    ]),
  );
}

function filled(text: string, tell: Told): string {
  return text.replaceAll(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (_, expression: string) => {
    const name = expression.split('|')[0]!.trim();
    if (name === 'prompt') return '{{message}}';
    if (name === 'sessionId' || name === 'context.vars.sessionId') return '{{conversation_id}}';
    if (/^env\.[A-Za-z_]\w*$/.test(name)) return `{{${name}}}`;
    tell('left-out', `Nothing here stands for ${expression} in a request: it is empty.`);
    return '';
  });
}

/** `json.choices[0].text` as a JSONPath; code that does more is told. */
function pathOf(expression: string, tell: Told): string | null {
  if (expression === '') return null;
  const bare = expression
    .replace(/^\(?\s*(?:json|data)\s*(?:,[^)]*)?\)?\s*=>\s*/, '')
    .split('||')[0]!
    .trim()
    .replaceAll('?.', '.');
  const [, steps] = /^(?:json|data)((?:\.\w+|\[\d+\]|\[['"][^'"]+['"]\])+)$/.exec(bare) ?? [];
  const path = steps === undefined ? null : `$${steps}`;
  if (path === null || isJsonPath(path) !== null) {
    tell(
      'left-out',
      `transformResponse is code ("${expression.slice(0, 60)}"): "mystery-shopper probe" says what it finds in a reply.`,
    );
    return null;
  }
  if (expression.includes('||')) tell('changed', 'Of the places that transformResponse tries the first.');
  return path;
}
