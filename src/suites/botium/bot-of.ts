/** The bot that `botium.json` talks to. */
import { isJsonPath } from '../../json-path.ts';
import { literally } from '../../scenario/template/literally.ts';
import type { BotSpec } from '../../scenario/schema/bot-schema.ts';
import { scalarText } from '../part.ts';
import { headersOf } from '../request/headers.ts';
import type { Told } from '../script/script.ts';
import { type Capabilities, textIn } from './capabilities.ts';
import type { Suite, Tell } from './suite.ts';

const somewhere: BotSpec = { protocol: 'http', url: 'http://localhost:3000/chat' };

export function botOf(configurations: Suite['configurations'], tell: Tell): BotSpec {
  const [first, ...others] = configurations;
  for (const { file } of others)
    tell(file, 1, 'configuration', 'left-out', 'A project has one bot: the first is taken.');
  if (first === undefined) return somewhere;
  const { capabilities, file } = first;
  const mode = textIn(capabilities, 'CONTAINERMODE');
  const say: Told = (fate, how) => tell(file, 1, `container ${mode}`, fate, how);
  const make = Object.hasOwn(containers, mode) ? containers[mode]! : null;
  if (make === null) {
    say('left-out', 'Nothing here talks to it the same way: say in bot.yaml where the bot is.');
    return somewhere;
  }
  const bot = make(capabilities, say);
  say(
    bot === somewhere ? 'left-out' : 'carried',
    bot === somewhere ? 'It names no address.' : `protocol: ${bot.protocol}`,
  );
  for (const name of Object.keys(capabilities.values))
    if (!heeded.has(name)) tell(file, 1, `capability ${name}`, 'left-out', 'No setting that is known here.');
  return bot;
}

/** Names of tests and sessions, and what is read elsewhere or goes without saying. */
const heeded = new Set(
  `PROJECTNAME CONTAINERMODE SCRIPTING_MATCHING_MODE SCRIPTING_ENABLE_MEMORY ASSERTERS LOGIC_HOOKS USER_INPUTS WAITFORBOTTIMEOUT
  SIMPLEREST_URL SIMPLEREST_METHOD SIMPLEREST_HEADERS_TEMPLATE SIMPLEREST_BODY_TEMPLATE SIMPLEREST_BODY_RAW
  SIMPLEREST_RESPONSE_JSONPATH SIMPLEREST_BUTTONS_JSONPATH SIMPLEREST_CONTEXT_JSONPATH SIMPLEREST_INIT_CONTEXT
  RASA_ENDPOINT_URL DIRECTLINE3_SECRET WEBDRIVERIO_URL`.split(/\s+/),
);

const containers: Record<string, (capabilities: Capabilities, tell: Told) => BotSpec> = {
  simplerest,
  rasa: (capabilities) => ({
    protocol: 'rasa',
    url: textIn(capabilities, 'RASA_ENDPOINT_URL') || 'http://localhost:5005',
  }),
  directline3: (capabilities, tell) => {
    tell('changed', 'Its secret is not copied: set DIRECTLINE3_SECRET in the environment.');
    return {
      protocol: 'direct-line',
      auth: { type: 'bearer', token: '{{env.DIRECTLINE3_SECRET}}' },
      ...waits(capabilities),
    };
  },
  webdriverio: (capabilities, tell) => {
    const url = textIn(capabilities, 'WEBDRIVERIO_URL');
    if (url === '') return somewhere;
    tell(
      'changed',
      'Where to type and to read in the page stands under selectors: "mystery-shopper probe" says what is missing.',
    );
    return { protocol: 'browser', url: literally(url) };
  },
};

function waits(capabilities: Capabilities): { timeout?: string } {
  const milliseconds = Number(textIn(capabilities, 'WAITFORBOTTIMEOUT'));
  return milliseconds >= 1 ? { timeout: `${Math.round(milliseconds)}ms` } : {};
}

function simplerest(capabilities: Capabilities, tell: Told): BotSpec {
  const { values } = capabilities;
  const url = textIn(capabilities, 'SIMPLEREST_URL');
  if (url === '') return somewhere;
  const fill = (text: string): string => filled(text, capabilities, tell);
  const method = textIn(capabilities, 'SIMPLEREST_METHOD').toUpperCase() || 'GET';
  const template = values['SIMPLEREST_BODY_TEMPLATE'];
  const headers = asObject(values['SIMPLEREST_HEADERS_TEMPLATE']);
  const pathOf = (name: string): string | null => {
    const value = values[name];
    const [path = ''] = (Array.isArray(value) ? value.map(scalarText) : [scalarText(value)]).flatMap((one) =>
      one.split(','),
    );
    if (path.trim() === '') return null;
    const [, plain = path.trim()] = /^(.*?)(?:\[\*\])?\.?$/.exec(path.trim()) ?? [];
    const checked = isJsonPath(path.trim()) === null ? path.trim() : plain;
    if (isJsonPath(checked) === null) return checked;
    tell('left-out', `${name}: "${path}" is no JSONPath of RFC 9535.`);
    return null;
  };
  const text = pathOf('SIMPLEREST_RESPONSE_JSONPATH');
  const options = pathOf('SIMPLEREST_BUTTONS_JSONPATH');
  return {
    protocol: 'http',
    url: fill(url),
    ...(method !== 'POST' && { method: method === 'PUT' ? 'PUT' : 'GET' }),
    ...headersOf(headers, fill, tell),
    ...(template !== undefined && { body: bodyOf(template, fill) }),
    ...((text !== null || options !== null) && {
      reply: { ...(text !== null && { text }), ...(options !== null && { options }) },
    }),
    ...waits(capabilities),
  };
}

function bodyOf(template: unknown, fill: (text: string) => string): unknown {
  if (typeof template !== 'string') return mapTexts(template, fill);
  try {
    return mapTexts(JSON.parse(template), fill);
  } catch {
    return fill(template);
  }
}

function mapTexts(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, fill)]));
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  if (typeof value !== 'string') return {};
  try {
    return asObject(JSON.parse(value));
  } catch {
    return {};
  }
}

/** Mustache as this program's templates. */
function filled(text: string, { values }: Capabilities, tell: Told): string {
  const context = asObject(values['SIMPLEREST_INIT_CONTEXT']);
  const [path = ''] = /^\$\.?(.*)$/.exec(scalarText(values['SIMPLEREST_CONTEXT_JSONPATH']))?.slice(1) ?? [];
  const sends = 'SIMPLEREST_CONTEXT_JSONPATH' in values;
  return text.replaceAll(/\{\{\{?\s*([#/&^]?)\s*([\w.$]+)\s*\}?\}\}/g, (whole: string, sign: string, name: string) => {
    if (sign === '#' || sign === '/' || sign === '^') return '';
    if (name === 'msg.messageText') return '{{message}}';
    if (name === 'botium.conversationId') return '{{conversation_id}}';
    const [, key = ''] = /^context\.(.+)$/.exec(name) ?? [];
    if (key !== '' && sends) return `{{reply.${[path, key].filter((part) => part !== '').join('.')}}}`;
    if (key !== '' && typeof context[key] === 'string') return literally(context[key]);
    tell('left-out', `Nothing here stands for ${whole.replaceAll(/[{}]/g, '').trim()} in a request.`);
    return '';
  });
}
