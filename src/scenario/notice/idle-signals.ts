/** Handoffs that scenarios ask for and that none of the bot's own signals could tell. */
import { protocolRow } from '../schema/bot-schema.ts';
import type { Idle, Written } from './notice.ts';

const steps = ['signalled', 'accepted', 'connected'];

/** Signals that a protocol brings along are another matter: which of them come about shows in a conversation. */
export function idleSignals({ bot, scenarios }: Written): Idle[] {
  const signals = bot !== undefined && 'signals' in bot ? bot.signals : undefined;
  const needing = Object.entries(scenarios).find(
    ([, { wants, escalation }]) => escalation?.policy === 'required' || (wants.human === true && !escalation),
  )?.[0];
  if (signals === undefined) {
    if (bot === undefined || needing === undefined || protocolRow(bot).announcesHandoffs(bot)) return [];
    const message = `No handoff can be seen: "${needing}" needs one, and ${bot.protocol} has no signals of its own`;
    return [{ place: ['bot', 'protocol'], part: 'value', message, hint: 'Name them under bot.signals.' }];
  }
  const twice = signals.flatMap((signal, index): Idle[] => {
    const text = JSON.stringify(signal);
    if (signals.findIndex((other) => JSON.stringify(other) === text) === index) return [];
    return [{ place: ['bot', 'signals', index], part: 'value', message: 'This signal stands there already' }];
  });
  const unseen: Idle[] =
    needing !== undefined && !signals.some(({ stage }) => steps.includes(stage))
      ? [
          {
            place: ['bot', 'signals'],
            message: `No handoff can be seen: "${needing}" needs one, and no signal has the stage ${steps.join(', ')}`,
          },
        ]
      : [];
  const queues = signals.some(({ queue }) => queue !== undefined)
    ? []
    : Object.entries(scenarios).flatMap(([id, { escalation }]): Idle[] =>
        escalation?.queue === undefined || escalation.policy === 'forbidden'
          ? []
          : [
              {
                place: ['scenarios', id, 'escalation', 'queue'],
                message: 'No queue can be seen: none of the signals of the bot has a "queue"',
                hint: 'Say in bot.signals where the reply names it: queue: $.handoff.queue.',
              },
            ],
      );
  return [...twice, ...unseen, ...queues];
}
