import type { Conversation } from '../../conversation/conversation.ts';

export interface Said {
  by: 'customer' | 'bot';
  text: string;
  /** ISO 8601, UTC; null: not known. */
  at: string | null;
}

/** Messages of the conversation with the bot in order, a bubble each; what a human agent said after a handoff is none of them. */
export function saidIn({ turns }: Conversation): Said[] {
  return turns.flatMap(({ customer, bot, times }) => {
    const sent = times?.at;
    const waited = bot?.times?.lastMs;
    const at = (time: number | undefined): string | null => (time === undefined ? null : new Date(time).toISOString());
    const answered = sent === undefined || typeof waited !== 'number' ? undefined : sent + waited;
    return [
      ...customer.messages.map(({ text }): Said => ({ by: 'customer', text, at: at(sent) })),
      ...(bot?.messages ?? []).map(({ text }): Said => ({ by: 'bot', text, at: at(answered) })),
    ].filter(({ text }) => text.trim() !== '');
  });
}
