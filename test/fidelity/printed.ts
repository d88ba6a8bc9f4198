/** Conversations as they are read on a page, persona by persona. */
export interface Held {
  kind: string;
  id: string;
  brief: { persona: { id: string; title: string } };
  turns: {
    customer: { messages: { text: string; option: unknown }[] };
    bot: { messages: { text: string; options: { label: string }[] }[] } | null;
  }[];
  end: { reason: string };
}

export function printed(all: readonly Held[]): string {
  const titles = new Map(all.map(({ brief: { persona } }) => [persona.id, persona.title]));
  return [...titles]
    .map(([id, title]) => {
      const own = all.filter(({ brief }) => brief.persona.id === id);
      return `### ${title}\n\n${own.map(conversation).join('\n')}`;
    })
    .join('\n');
}

function conversation({ id, turns, end }: Held): string {
  const lines = turns.flatMap(({ customer, bot }) => [
    `  Customer  ${customer.messages.map(({ text, option }) => (option === null ? text : `[${text}]`)).join(' ⏎ ')}`,
    ...(bot === null ? [] : [`  Bot       ${bot.messages.map(said).join(' ⏎ ')}`]),
  ]);
  return ['```text', id, ...lines, `  (${end.reason})`, '```', ''].join('\n');
}

const said = ({ text, options }: { text: string; options: { label: string }[] }): string =>
  [text.replaceAll(/\s+/g, ' '), ...options.map(({ label }) => `[${label}]`)].join(' ');
