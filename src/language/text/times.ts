/** Times of day in any usual spelling, as minutes after midnight. */

const clock = /(?<![\d.,:£$€-])(\d{1,2})[:.](\d{2})(?:\s?([ap])\.?m\b\.?)?(?![\d:]|[.,]\d)/gi;
const hour = /(?<![\d.,:£$€-])(\d{1,2})\s?([ap])\.?m\b/gi;
const named = /\b(noon|midday|midnight)\b/gi;

/** Two for "3:00", which may be either half of the day. */
export function timesIn(text: string): number[] {
  const found: number[] = [];
  for (const [all, hours, minutes, half] of text.matchAll(clock)) {
    // "3.17" is a room and "34.20" a price.
    if (half !== undefined || all.includes(':')) found.push(...minutesOf(Number(hours), Number(minutes), half));
  }
  for (const [, hours, half] of text.matchAll(hour)) found.push(...minutesOf(Number(hours), 0, half));
  for (const [, name] of text.matchAll(named)) found.push(name!.toLowerCase() === 'midnight' ? 0 : 720);
  return found;
}

function minutesOf(hours: number, minutes: number, half: string | undefined): number[] {
  if (hours > 24 || minutes > 59) return [];
  if (half !== undefined) return [(hours % 12) * 60 + minutes + (half.toLowerCase() === 'p' ? 720 : 0)];
  return [(hours % 24) * 60 + minutes];
}

const alone = /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|noon|midday|midnight)$/i;

/** Is the text a time and nothing else? */
export const isTime = (text: string): boolean => alone.test(text.trim()) && timesIn(text).length > 0;
