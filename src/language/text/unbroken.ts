/** A long expression stands on several lines: their ends, and what they are indented by, are no part of it. */
export const unbroken = (text: string): string => text.replaceAll(/\n\s*/g, '');
