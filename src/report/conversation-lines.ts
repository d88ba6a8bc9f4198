/** A conversation as it is read in a terminal: who said what, and what the customer made of it. Bot text is hostile: hidden characters are shown as codes. */
import type { AgentTurn, Conversation, Turn, TurnOfCustomer } from '../conversation/conversation.ts';
import { unreachedIn } from '../conversation/unreached-turns.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { Colors } from './colors.ts';
import { traceIn } from './transcript.ts';
import { visible } from './visible.ts';

const indent = ' '.repeat(4);
const speaker = (name: string) => name.padEnd(10);

/** What was said before its first turn. */
export function earlierLines({ earlier = [] }: Pick<Conversation, 'earlier'>, colors: Colors): string[] {
  return earlier.flatMap(({ customer, bot }) => [
    `${indent}${colors.dim(`${speaker('Before')}${visible(customer)}`)}`,
    ...bot.map((text) => `${indent}${colors.dim(`${speaker('  Bot')}${visible(text)}`)}`),
  ]);
}

export function turnLines({ number, customer, bot }: Turn, colors: Colors): string[] {
  return [...customerLines(customer, colors.bold(String(number).padStart(3)), colors), ...botLines(bot, colors)];
}

type Said = Pick<NonNullable<Turn['bot']>, 'messages' | 'signals' | 'acts'>;

/** What the bot said, and how it was read. */
export function botLines(bot: Said | null, colors: Colors): string[] {
  if (!bot) return [`${indent}${colors.red('no answer')}`];
  const lines: string[] = [];
  for (const { text, options } of bot.messages) {
    const buttons = options.map(({ label }) => `[${visible(label)}]`).join(' ');
    lines.push(`${indent}${colors.magenta(speaker('Bot'))}${visible(text)}${buttons && ` ${colors.dim(buttons)}`}`);
  }
  for (const { stage, source, queue } of bot.signals) {
    const where = queue ? ` → ${visible(queue)}` : '';
    lines.push(`${indent}${colors.yellow(speaker('Signal'))}${stage}${where} (${visible(source)})`);
  }
  const read = bot.acts.map(({ kind }) => kind).join(', ');
  lines.push(`${indent}${speaker('')}${colors.dim(`(read as: ${read || 'nothing'})`)}`);
  return lines;
}

/** The human who took over, and the customer's answer. */
export function agentLines({ number, agent, customer }: AgentTurn, colors: Colors): string[] {
  const said = agent.messages.map(({ text }) => visible(text)).join(' ⏎ ');
  return [
    `${colors.bold(String(number).padStart(3))} ${colors.green(speaker('Agent'))}${said}`,
    ...(customer ? customerLines(customer, indent.slice(1), colors) : []),
  ];
}

function customerLines({ messages, thinking }: TurnOfCustomer, lead: string, colors: Colors): string[] {
  const said = messages.map(({ text, option }) => (option ? `[${visible(option.label)}]` : visible(text)));
  return [
    `${lead} ${colors.cyan(speaker('Customer'))}${said.join(' ⏎ ')}`,
    ...thinking.map((thought) => `${indent}${speaker('')}${colors.dim(`(${visible(thought)})`)}`),
  ];
}

export function verdictLines(
  { brief, turns, end, checks, leftovers = [] }: Conversation,
  { scores, verified, cause, own }: ScoredConversation,
  colors: Colors,
): string[] {
  const lines = ['', `${colors.bold('Ended')} ${end.reason}: ${visible(end.detail)}`];
  const trace = traceIn({ turns, end });
  // By which it is found in the bot's own traces.
  if (trace !== null) lines.push(`  ${colors.dim(`trace ${trace}`)}`);
  for (const { passed, name, expected, actual } of checks) {
    const sign = passed === null ? '?' : passed ? colors.green('✓') : colors.red('✕');
    lines.push(
      `  ${sign} ${visible(name)}${passed === false ? `: expected ${visible(expected)}, was ${visible(actual)}` : ''}`,
    );
  }
  for (const { name, actual } of unreachedIn(brief, turns)) lines.push(`  ? ${visible(name)}: ${actual}`);
  for (const { request, why } of leftovers)
    lines.push(`  ${colors.yellow('!')} left in the back end: ${visible(request)}: ${visible(why)}`);
  if (cause) lines.push(`  ${colors.bold('Began to fail')} in turn ${cause.turn}: ${cause.why}`);
  if (verified === null) lines.push('  ? nothing could decide whether it was solved');
  for (const { scorer, lost, of, summary, evidence } of scores) {
    const points = lost === null ? 'not observable' : `lost ${round(lost)} of ${round(of)}`;
    lines.push(`${colors.bold(scorer)} ${points} · ${visible(summary)}`);
    for (const one of evidence.filter((found) => found.points > 0)) {
      lines.push(`  turn ${one.turn} −${round(one.points)} ${one.code}: ${visible(one.text)}`);
    }
  }
  if (own) lines.push(`${colors.bold('of your own')} ${visible(own.summary)}`);
  for (const one of own?.evidence ?? []) lines.push(`  turn ${one.turn} ${one.code}: ${visible(one.text)}`);
  return lines;
}

function round(points: number): string {
  return String(Math.round(points * 100) / 100);
}
