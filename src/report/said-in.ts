import type { Transcript } from './transcript.ts';

/** All that was said in a conversation, a message a line. */
export function saidIn({ turns, second }: Transcript): string {
  const all = [...turns, ...(second?.transcript.turns ?? [])];
  const bubbles = all.flatMap(({ agent, customer, bot }) => [
    ...(agent?.bubbles ?? []),
    ...customer.bubbles,
    ...(bot?.bubbles ?? []),
  ]);
  return bubbles.map((bubble) => bubble.parts.map((part) => part.text).join('')).join('\n');
}
