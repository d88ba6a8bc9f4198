/**
 * A text as one segment of an address, or one parameter, whatever is in it: also half a pair of UTF-16, which a bot's JSON may hold, and no
 * address can.
 */
export const asSegment = (text: string): string => encodeURIComponent(text.toWellFormed());
