/** What people wrote beside a conversation, for a terminal. */
import type { Noted } from './noted.ts';
import { visible } from './visible.ts';

export const notedLines = ({ tags, notes }: Noted): string[] => [
  `Tags: ${tags.length === 0 ? 'none' : tags.map(visible).join(', ')}`,
  ...notes.map(({ text, by, at }) => visible(`Note of ${at.slice(0, 10)}${by === null ? '' : `, ${by}`}: ${text}`)),
];
