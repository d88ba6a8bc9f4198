/** Links to the pictures and traces of conversations that went wrong. Relative, so that a folder can be moved with all in it. */
import { asSegment } from '../as-segment.ts';
import { relative, sep } from 'node:path';
import type { Conversation } from '../conversation/conversation.ts';

export interface Attachment {
  /** `picture`, `trace`, else the file's name. */
  title: string;
  /** As it stands in a link: from the report to the file, each part encoded. */
  href: string;
}

const titles: Record<string, string> = { 'page.png': 'picture', 'trace.zip': 'trace' };

/** @param from The way from the report's folder to the run's; empty where they are the same. */
export function attachmentsOf({ end }: Pick<Conversation, 'end'>, from: string): Attachment[] {
  return (end.attachments ?? []).map((path) => {
    const parts = path.split('/');
    // A journal may come from anywhere: its paths stay within its folder.
    const inside = parts.filter((part) => part !== '' && part !== '.' && part !== '..').map(asSegment);
    const name = parts.at(-1)!;
    return { title: Object.hasOwn(titles, name) ? titles[name]! : name, href: `${from}${inside.join('/')}` };
  });
}

/** The way from one folder to another as a link begins: `` or `../2026-…/`. */
export function wayTo(folder: string, from: string): string {
  const parts = relative(from, folder)
    .split(sep)
    .filter((part) => part !== '');
  return parts.map((part) => `${part === '..' ? part : asSegment(part)}/`).join('');
}
