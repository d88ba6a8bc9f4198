/** A Markdown table. */
export function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three decimals without the leading zero: `.883`. */
export const figure = (value: number): string => value.toFixed(3).replace(/^(-?)0\./, '$1.');

export const span = ({ low, high }: { low: number; high: number }): string => `${figure(low)} to ${figure(high)}`;

/** Paragraphs and tables, a blank line between two. */
export const blocks = (...parts: readonly string[]): string => parts.join('\n\n');
