/** Values of parsed files, read by own keys alone: a transcript is hostile until shown otherwise. */
import type { Json } from '../json.ts';

export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function own(object: Json | undefined, key: string): Json | undefined {
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The text, or a number as text; null for anything else and for nothing but spaces. */
export function ownText(object: Json | undefined, key: string): string | null {
  const value = own(object, key);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
