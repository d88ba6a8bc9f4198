/** The words in a message of the chat completions API: a text, or a list of parts of which some are texts. What a model thinks aloud is said to nobody. */
export function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map(partText).join('') : '';
}

function partText(part: unknown): string {
  if (typeof part === 'string') return part;
  const { type, text } = Object(part) as { type?: unknown; text?: unknown };
  return typeof text === 'string' && !/thinking|reasoning/.test(String(type)) ? text : '';
}
