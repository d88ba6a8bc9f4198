/** Where texts, options and intent stand in a reply: the paths of the configuration, or shapes seen in many bots when it gives none. */
import type { Json } from '../json.ts';
import { valuesAt } from '../json-path.ts';
import type { BotMessage, BotOption, BotReply } from './bot.ts';

export interface ReplyPaths {
  messages?: string;
  text?: string;
  options?: string;
  option_label?: string;
  option_value?: string;
  intent?: string;
  confidence?: string;
}

/** Where the configuration says that the bot's words stand. */
export function wordsAt({ messages, text }: ReplyPaths = {}): string[] {
  return [messages, text].filter((path) => path !== undefined);
}

/** Tried in order; the first that yields something is taken. */
const usual = {
  messages: [
    '$.messages[*]',
    '$.replies[*]',
    '$.responses[*]',
    '$.response[*]',
    '$.outputs[*]',
    // TwiML, and its kin.
    '$.Response.Message[*]',
    '$[?@.text || @.message]',
    '$',
  ],
  text: [
    '$.text',
    '$.message',
    '$.content',
    '$.reply',
    '$.response',
    '$.answer',
    '$.output',
    '$.message.content',
    '$.Body[*]',
  ],
  options: ['$.options[*]', '$.buttons[*]', '$.quick_replies[*]', '$.quickReplies[*]', '$.suggestions[*]'],
  label: ['$.label', '$.title', '$.text'],
  value: ['$.value', '$.payload', '$.id'],
  intent: ['$.intent.name', '$.intent'],
  confidence: ['$.intent.confidence', '$.confidence'],
};

export function readReply(reply: Json, paths: ReplyPaths): Pick<BotReply, 'messages' | 'intent'> {
  const messages = messagesIn(reply, paths);
  const last = messages.at(-1);
  if (paths.options === undefined && messages.every((message) => message.options.length === 0)) {
    const options = optionsIn(reply, paths);
    if (last !== undefined) last.options = options;
    else if (options.length > 0) messages.push({ text: '', options });
  }
  return { messages, intent: intentIn(reply, paths) };
}

function messagesIn(reply: Json, paths: ReplyPaths): BotMessage[] {
  const items =
    paths.messages === undefined && paths.text !== undefined ? [reply] : select(reply, paths.messages, usual.messages);
  const bubbles = items.flatMap((item) => {
    const texts = typeof item === 'string' && item.trim() !== '' ? [item] : textsIn(item, paths.text);
    const bubbles = texts.map((text): BotMessage => ({ text, options: [] }));
    const options =
      typeof item === 'string' || (item === reply && paths.options === undefined) ? [] : optionsIn(item, paths);
    if (options.length === 0) return bubbles;
    const last = bubbles.pop();
    return [...bubbles, { text: last?.text ?? '', options }];
  });
  return bubbles.reduce<BotMessage[]>(offered, []);
}

/** Options that come without a word stand below what was said before. */
function offered(said: BotMessage[], bubble: BotMessage): BotMessage[] {
  const last = said.at(-1);
  if (bubble.text !== '' || last === undefined || last.options.length > 0) return [...said, bubble];
  return [...said.slice(0, -1), { ...last, options: bubble.options }];
}

/** What the configuration points at may be a message of its own, with its words at one of the usual places. */
function textsIn(item: Json, path: string | undefined): string[] {
  const candidates = path === undefined ? usual.text : [path];
  for (const candidate of candidates) {
    const texts = valuesAt(item, candidate)
      .flatMap((value) => (path === undefined || !isMap(value) ? textOf(value) : textsIn(value, undefined)))
      .filter((text) => text.trim() !== '');
    if (texts.length > 0) return texts;
  }
  return [];
}

function optionsIn(item: Json, paths: ReplyPaths): BotOption[] {
  return select(item, paths.options, usual.options).flatMap((option) => {
    if (typeof option === 'string') return [{ label: option, value: option }];
    const label = textOf(select(option, paths.option_label, usual.label)[0] ?? '');
    const value = textOf(select(option, paths.option_value, usual.value)[0] ?? '');
    return label === '' ? [] : [{ label, value: value === '' ? label : value }];
  });
}

function intentIn(reply: Json, paths: ReplyPaths): BotReply['intent'] {
  const name = select(reply, paths.intent, usual.intent)[0];
  if (typeof name !== 'string' || name === '') return null;
  const confidence = Number(select(reply, paths.confidence, usual.confidence)[0] ?? Number.NaN);
  return { name, confidence: Number.isNaN(confidence) ? null : confidence };
}

function select(value: Json, path: string | undefined, otherwise: string[]): Json[] {
  if (path !== undefined) return valuesAt(value, path);
  for (const candidate of otherwise) {
    const found = valuesAt(value, candidate).filter((item) => item !== null);
    if (found.length > 0) return found;
  }
  return [];
}

const isMap = (value: Json): boolean => value !== null && typeof value === 'object' && !Array.isArray(value);

function textOf(value: Json): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}
