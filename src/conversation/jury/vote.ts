/** What an answer of the model counts for: nothing, unless it is of the closed form and what it quotes was said. */
import { shown } from '../../hidden/hidden.ts';
import type { Answer } from '../../language-model/model.ts';
import { visible } from '../../language/text/visible.ts';
import { phrase } from '../../scenario/check/pattern.ts';
import type { Turn } from '../conversation.ts';
import type { Vote } from './judged.ts';

export function voteIn({ text, finish }: Answer, turns: readonly Turn[]): Vote {
  if (finish === 'refused') return { void: 'a refusal' };
  if (finish === 'length') return { void: 'cut off before its end' };
  const form = formIn(text);
  if (form === null) return { void: 'not of the form that was asked for' };
  const { verdict, turn: number, quote } = form;
  if (verdict !== 'pass' && verdict !== 'fail') return { void: 'it could not tell' };
  const said = (turns.find((turn) => turn.number === number)?.bot?.messages ?? []).map((message) =>
    shown(message.text),
  );
  const found = wordsIn(said, quote);
  if (found === null) return { void: `what it quotes does not stand in turn ${number} of the bot` };
  if (!isEnough(found, said)) return { void: 'what it quotes is too little to show anything' };
  return { verdict, turn: number, quote: found };
}

interface Form {
  verdict: 'pass' | 'fail' | 'unknown';
  turn: number;
  quote: string;
}

const verdicts: readonly unknown[] = ['pass', 'fail', 'unknown'];

/** One object with these three keys; what a model thought aloud first, and the fence of a block of code around it, are no part of it. */
function formIn(answer: string): Form | null {
  const spoken = answer.replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim();
  const within = /^```(?:json)?\s*\n([\s\S]*)\n\s*```$/.exec(spoken)?.[1] ?? spoken;
  let form: Record<string, unknown>;
  try {
    form = Object(JSON.parse(within)) as Record<string, unknown>;
  } catch {
    return null;
  }
  const { verdict, turn, quote, ...more } = form;
  if (!verdicts.includes(verdict) || !Number.isInteger(turn) || typeof quote !== 'string') return null;
  return Object.keys(more).length > 0 ? null : (form as unknown as Form);
}

/** As they stand there, in whatever spelling of case, space, quotes and hyphens they are quoted; null: nowhere. */
function wordsIn(messages: readonly string[], quote: string): string | null {
  if (quote.trim() === '') return null;
  if (messages.some((text) => text.includes(quote.trim()))) return quote.trim();
  const seen = messages.map(visible);
  return phrase(visible(quote)).find(seen.join('\n'));
}

const fewestWords = 4;

/** A word or two stand in many turns, and show nothing; unless they are all that was said. */
function isEnough(quote: string, messages: readonly string[]): boolean {
  const words = (text: string): string[] =>
    visible(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const quoted = words(quote);
  if (quoted.length >= fewestWords) return true;
  return quoted.length > 0 && messages.some((text) => words(text).join(' ') === quoted.join(' '));
}
