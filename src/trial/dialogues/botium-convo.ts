import type { Conversation } from '../../conversation/conversation.ts';
import { saidIn } from './said.ts';

/** A conversation in BotiumScript: what was said is what is said again, and demanded. Empty: nothing was said. */
export function botiumConvo(conversation: Conversation): string {
  const said = saidIn(conversation);
  if (said.length === 0) return '';
  const steps = said.map(({ by, text }) => `#${by === 'customer' ? 'me' : 'bot'}\n${linesOf(text)}\n`);
  return [plain(conversation.id), '', ...steps].join('\n');
}

/** A space before what would be a tag, a call or a sign there makes it words. */
const linesOf = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => (/^(?:#|[!?]|[A-Z][A-Z_]{2,}(?: |$))/.test(line) ? ` ${line}` : line))
    .join('\n');

const plain = (id: string): string => id.replaceAll(/[\r\n#]+/g, ' ');
