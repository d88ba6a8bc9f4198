/** What a bot's configuration says and no request carries; above all a request that carries nothing of what the customer says. */
import { type Json, textsIn } from '../../json.ts';
import type { HttpBotSpec } from '../schema/bot-schema.ts';
import { shaped } from '../schema/bots/http-shapes.ts';
import { operandsIn } from '../template/template-syntax.ts';
import type { Idle, Written } from './notice.ts';

const words = ['message', 'messages'];

export function idleBot({ bot }: Written): Idle[] {
  if (bot?.protocol === 'http') return idleHttp(bot);
  if (bot?.protocol === 'websocket') return unheard('message', bot.message);
  if (bot?.protocol === 'mcp') return unheard('arguments', bot.arguments);
  return [];
}

function idleHttp(bot: HttpBotSpec): Idle[] {
  const { url, headers, body, method, open = [] } = shaped(bot);
  const isGet = method === 'GET';
  const sent = [url, headers, isGet ? '' : body];
  const named = namesIn(bot);
  return [
    ...(isGet && bot.body !== undefined
      ? [{ place: ['bot', 'body'], message: 'It is not sent: a GET has no body', hint: 'Name {{message}} in url.' }]
      : []),
    ...(isGet || body !== undefined ? unheard(isGet ? 'method' : 'body', sent) : []),
    ...(bot.history !== undefined && !named.some(([root]) => root === 'history' || root === 'messages')
      ? [{ place: ['bot', 'history'], message: 'Nobody is told it: nothing names {{history}} or {{messages}}' }]
      : []),
    ...open.flatMap(({ save }, index): Idle[] =>
      save === undefined || named.some(([root, name]) => root === 'open' && name === save)
        ? []
        : [
            {
              place: ['bot', 'open', index, 'save'],
              message: `What is kept is used nowhere: nothing names {{open.${save}}}`,
            },
          ],
    ),
  ];
}

/** @param sent What stands there, or all there is; absent: the protocol's own, which says it. */
function unheard(key: string, sent: unknown): Idle[] {
  if (sent === undefined || namesIn(sent).some(([root]) => words.includes(root!))) return [];
  const message =
    "What the customer says is sent nowhere: nothing names {{message}}, which stands for the customer's words";
  return [{ place: ['bot', key], message }];
}

const namesIn = (value: unknown): string[][] =>
  textsIn((value ?? null) as Json).flatMap((text) => operandsIn(text).map(({ path }) => path));
