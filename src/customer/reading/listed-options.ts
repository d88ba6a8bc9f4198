/** Choices a bot gives in plain text: numbered or bulleted lists, and "A or B?". */
import type { BotOption } from '../../bot/bot.ts';
import type { Sentence } from './sentences.ts';

const listItem = /^\s*(?:[-*•‣–]|\(?(\d{1,2}|[a-d])[.):])\s+(.{1,80}?)\s*$/;

/** Lines of a list with at least two short items; a numbered item is answered with its words. */
export function listedOptions(text: string): BotOption[] {
  const items: BotOption[] = [];
  for (const line of text.slice(0, 4_000).split('\n')) {
    const match = listItem.exec(line.slice(0, 120));
    if (match?.[2] !== undefined) items.push({ label: plain(match[2]), value: plain(match[2]) });
  }
  return items.length >= 2 && items.length <= 12 ? items : [];
}

const plain = (label: string) =>
  label
    .replace(/[*_`]+/g, '')
    .replace(/[.;,:]+$/, '')
    .trim();

const notChoices = /\b(?:anything|something|else|questions?|not|so|more|other|later|any)\b/;

/** "Would you like a refund or a replacement?" */
export function alternatives(sentence: Sentence): BotOption[] {
  if (!sentence.text.endsWith('?')) return [];
  const clause = sentence.text
    .slice(0, -1)
    .split(/[.;:]\s/)
    .at(-1)!;
  const match = /^(.{2,160}?),? or (.{2,60})$/.exec(clause);
  if (!match) return [];
  const last = withoutArticle(match[2]!);
  const before = match[1]!.split(/,\s/);
  const first = withoutArticle(lastPhrase(before[0]!));
  const middle = before.slice(1).map(withoutArticle);
  const labels = [first, ...middle, last];
  if (labels.some((label) => label === '' || label.split(' ').length > 5 || notChoices.test(label))) return [];
  return labels.map((label) => ({ label, value: label }));
}

const withoutArticle = (text: string) =>
  text.trim().replace(/^(?:an?|the|your|to|for|by|with|on|in|at|instead)\s+/, '');

/** What follows the verb: of "would you like to have a refund", "a refund". */
function lastPhrase(text: string): string {
  const match =
    /^.*?\b(?:like|prefer|want|need|choose|be|have|get|receive|take|is (?:it|this|that)|about|between|for|by|via|it|rather)\b(?: (?:to|a|an|the|have|get|receive|about|between|for|by|via|us|me)\b)*\s*(.+)$/.exec(
      text,
    );
  return match?.[1] ?? text;
}
