/** Reads the value of a slot out of a message; null when it is not there. */
import type { SlotName } from './tasks.ts';
import type { Heard, Understanding } from './understanding.ts';

export function slotValue(slot: SlotName, heard: Heard, understanding: Understanding): string | null {
  if (slot === 'remedy' || slot === 'reason') return understanding.choice(slot, heard.text);
  if (slot === 'words') return wordCount(heard.text) >= 2 ? heard.text.slice(0, 500) : null;
  if (slot === 'new_address') return addressIn(heard.text);
  return heard.entities[slot] ?? null;
}

/** From the house number on; what stands after the postcode is no part of it. */
function addressIn(text: string): string | null {
  const [, start] = /(?:^|[\s:,])((?:flat |unit )?\d{1,4}[a-z]?,? [a-z].{2,150})$/is.exec(text) ?? [];
  if (start === undefined) return null;
  const postcode = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/i.exec(start);
  const address = postcode === null ? start : start.slice(0, postcode.index + postcode[0].length);
  return address.trim().replace(/[\s.,!]{1,5}$/, '');
}

const wordCount = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/** Whether a first message says enough to stand as the description of what happened. */
export const tellsAStory = (text: string) => wordCount(text) >= 8;
