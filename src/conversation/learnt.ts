import type { Learnt } from '../plan/draft.ts';
import type { Turn } from './conversation.ts';

/** The last that was told of each thing. */
export function learntIn(turns: readonly Turn[]): Learnt {
  const told = turns.flatMap(({ bot }) => bot?.acts ?? []);
  return Object.fromEntries(told.flatMap((act) => (act.kind === 'informs' ? [[act.about, act.value]] : [])));
}
