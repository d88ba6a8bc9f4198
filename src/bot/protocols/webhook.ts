/** Bots that are told by a webhook what a customer says, and answer by calling the API of the channel: this program stands in its place. */
import { AsyncResource } from 'node:async_hooks';
import { render } from '../../plan/template.ts';
import type { WebhookBotSpec } from '../../scenario/schema/bots/webhook.ts';
import { BotFault, type Bot } from '../bot.ts';
import { placeOf } from '../connection/place.ts';
import { bodyText, mediaType } from '../reading/body-text.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { pushedBot, type Line, type Opening } from '../pushed-bot.ts';
import { signalsIn } from '../signals.ts';
import { apiServer, type ApiCall, type ApiServer } from './webhook/api-server.ts';
import type { Channel } from './webhook/channel.ts';
import { channels } from './webhook/channels.ts';
import { filledAddress } from '../connection/address.ts';

const ownAddress = '127.0.0.1:8065';

export const webhookProtocol: Protocol<WebhookBotSpec> = {
  open: openWebhookBot,
  signals: ({ channel }) => channels[channel].signals,
};

function openWebhookBot(spec: WebhookBotSpec, kit: Kit): Bot {
  const channel = channels[spec.channel];
  const api = apiServer(spec.listen ?? ownAddress, channel);
  const bot = pushedBot(spec, kit, spec.url, (opening) => openLine(spec, kit, channel, api, opening));
  return {
    ...bot,
    async close() {
      await api.close();
      await bot.close();
    },
  };
}

async function openLine(
  spec: WebhookBotSpec,
  kit: Kit,
  channel: Channel,
  api: ApiServer,
  { box, connection, scope }: Opening,
): Promise<Line> {
  const fill = (template: string): string => render(template, scope).text;
  const url = filledAddress(spec.url, scope);
  const secret = spec.secret === undefined ? null : fill(spec.secret);
  const about = {
    customer: channel.newCustomer(),
    bot: fill(spec.address ?? channel.bot),
    url: spec.signed_url === undefined ? url : fill(spec.signed_url),
    secret,
  };
  const specs = spec.signals ?? channel.signals;
  const push = (call: ApiCall): void => {
    const { messages, typing } = channel.heard(call);
    box.push({
      messages,
      signals: signalsIn([{ ...call, ...channel.seen?.(call) }], specs),
      ...(typing !== undefined && { typing }),
    });
  };
  // The bot's requests come in outside the conversation they belong to.
  const take = AsyncResource.bind((call: ApiCall | BotFault): void => {
    if (call instanceof BotFault) return box.fail(call);
    const { method, path, text } = call;
    const body = { headers: {}, body: text };
    kit.raw?.({ kind: 'http-in', name: `${method} ${path}`, request: body, response: null, fault: null });
    push(call);
  });
  const leave = await api.enter(about.customer, take);
  let count = 0;
  return {
    name: `POST ${placeOf(url)}`,
    async send({ text, option }, signal) {
      const { headers, body } = channel.told({
        ...about,
        date: kit.clock.date(),
        count: ++count,
        text: option?.label ?? text,
        option,
      });
      const answer = await connection.http.send({ method: 'POST', url, headers, body }, signal);
      const type = answer.headers['content-type'] ?? '';
      const said = bodyText(answer.bytes, type) ?? '';
      // Some channels take an answer in the reply to a webhook too.
      if (channel.answered !== undefined && said.trim() !== '') {
        const call = {
          method: 'POST',
          path: '/',
          body: channel.answered(said, { name: answer.name, type: mediaType(type) }),
          text: said,
        };
        push(call);
      }
      return {};
    },
    close: leave,
  };
}
