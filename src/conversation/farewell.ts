import type { Turn } from './conversation.ts';

/** The customer's own last words, thanks or a goodbye and nothing else: nobody owes them an answer. */
export const isFarewell = ({ customer, bot }: Pick<Turn, 'customer' | 'bot'>): boolean =>
  bot === null && customer.acts.length > 0 && customer.acts.every(({ kind }) => kind === 'thanks' || kind === 'leaves');
