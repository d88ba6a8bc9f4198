import type { Answer } from '../compare/decide/interim-analysis.ts';

/** `; decided after 12 repetitions a cell`; nothing where no looks were taken. */
export function looked(answer: Answer | undefined): string {
  if (!answer) return '';
  const word = answer.state === 'held' || answer.state === 'regressed' ? 'decided' : 'undecided';
  return `; ${word} after ${answer.repetitions} repetitions a cell`;
}
