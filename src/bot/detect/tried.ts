import type { BotSpec } from '../../scenario/schema/bot-schema.ts';
import type { BotFault } from '../bot.ts';
import { printable } from '../printable.ts';
import { textOf, wantsPerson } from './asked.ts';
import type { Detected } from './detected.ts';
import { exchange, type LookOptions } from './exchange.ts';
import { misunderstood } from './misunderstood.ts';

/** One way of talking that is known, tried. */
export async function tried(spec: BotSpec, options: LookOptions): Promise<Detected> {
  const held = await exchange(spec, [wantsPerson], options);
  const { replies, fault } = held;
  const what = [
    spec.protocol,
    ...('shape' in spec && spec.shape !== undefined ? [`shape: ${spec.shape}`] : []),
    ...(spec.protocol === 'webhook' ? [`channel: ${spec.channel}`] : []),
  ].join(', ');
  if (fault !== null) {
    const found = misunderstood(
      spec,
      { ...held, fault },
      'url, protocol: see docs/protocols.md for what this bot speaks',
    );
    return lacksModel(spec, fault) ? { ...found, fixes: ['model: the one to ask; the API lists none'] } : found;
  }
  const seen = [
    `It speaks protocol: ${what}.`,
    `Asked for a person, it said: "${printable(textOf(held)).slice(0, 120)}"`,
  ];
  const [signal] = replies.flatMap(({ signals }) => signals);
  if (signal !== undefined) seen.push(`It says to machines that it hands over (${signal.source}).`);
  const unsignalled = 'signals: asked for a person, it gave no sign of a handoff that a machine could read';
  return { spec, understood: true, barred: null, seen, fixes: signal === undefined ? [unsignalled] : [] };
}

const lacksModel = (spec: BotSpec, { kind }: BotFault): boolean =>
  spec.protocol === 'openai' && spec.model === undefined && (kind === 'wrong-body' || kind === 'not-found');
