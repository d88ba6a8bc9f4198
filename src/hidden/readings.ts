/** A text as those who read it put it together, each sign with the place in the text where it came from. */
import { decodeHTML } from 'entities';
import { isEscaped } from './is-escaped.ts';

export interface Reading {
  text: string;
  /** Where each sign begins in the text it was read from, and where it ends. */
  from: Uint32Array;
  to: Uint32Array;
}

/** What stands for another sign, or is never seen. */
const written = new RegExp(
  [
    // References.
    String.raw`&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,12});?`,
    // Escapes.
    String.raw`\\{1,8}(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[bfnrt]|(?=[^a-z0-9\\]))`,
    // Percent codes.
    '%[0-9a-f]{2}',
    // Tags.
    String.raw`<\/?[a-z][^<>]{0,200}>`,
    // Characters without a shape, and the codes they are shown by.
    String.raw`[\p{Default_Ignorable_Code_Point}\p{Cf}]`,
    String.raw`⟨U\+[0-9a-f]{4,6}⟩`,
    // Characters by their numbers.
    String.raw`\bU\+[0-9a-f]{4,6}\b(?: (?=U\+))?`,
    // Lines that mail breaks in two.
    String.raw`=\r?\n`,
  ].join('|'),
  'giu',
);

/** Encoded by a service, again by a gateway, again by a page. */
const mostLayers = 3;

/** What the readings hold, without places: where no secret is in it, nothing more is asked. @param text As it stands. */
export function quickly(text: string): { decoded: string; bare: string } {
  let plain = text;
  for (let layer = 0; layer < mostLayers; layer++) {
    const next = plain.replace(written, signOf);
    if (next === plain) break;
    plain = next;
  }
  return { decoded: plain, bare: bareText(plain) };
}

function bareText(text: string): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = bareUnit(text.charCodeAt(at));
    if (unit !== nothing) units[length++] = unit;
  }
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}

const nothing = -1;
/** `！` to `～`: the signs of ASCII, as wide as those of Chinese. */
const [firstWide, lastWide] = [0xff01, 0xff5e];

/** A letter, in its small form, or a digit. */
function bareUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x61 ? unit <= 0x7a : unit >= 0x30 && unit <= 0x39) return unit;
    return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : nothing;
  }
  if (unit >= firstWide && unit <= lastWide) return bareUnit(unit - firstWide + 0x21);
  const sign = String.fromCharCode(unit);
  return /[\p{L}\p{N}]/u.test(sign) ? sign.toLowerCase().charCodeAt(0) : nothing;
}

/** With nothing decoded. */
export function asItIs(text: string): Reading {
  const places = Uint32Array.from({ length: text.length + 1 }, (_, at) => at);
  return { text, from: places, to: places.subarray(1) };
}

/**
 * With everything decoded and what can't be seen left out.
 * @param json The text, where it is one or several JSON texts: what stands in two of them is not put together.
 */
export function decoded(text: string, json: string | null): Reading {
  let reading = asItIs(text);
  for (let layer = 0; layer < mostLayers; layer++) {
    const next = layerOff(reading, json);
    if (next === null) break;
    reading = next;
  }
  return reading;
}

function layerOff(reading: Reading, json: string | null): Reading | null {
  const { text, from } = reading;
  const kept = collecting(reading);
  let next = 0;
  for (const { 0: code, index } of text.matchAll(written)) {
    if (json !== null && code.startsWith('<') && holdsQuote(code, (at) => endsText(json, from[index + at]!))) continue;
    kept.stretch(next, index);
    next = index + code.length;
    kept.sign(signOf(code), index, next);
  }
  if (next === 0) return null;
  kept.stretch(next, text.length);
  return kept.reading();
}

/** One that ends a text within the JSON, or begins it. */
const endsText = (json: string, at: number): boolean => json[at] === '"' && !isEscaped(json, at);

function holdsQuote(code: string, isOne: (at: number) => boolean): boolean {
  for (let at = code.indexOf('"'); at >= 0; at = code.indexOf('"', at + 1)) if (isOne(at)) return true;
  return false;
}

function signOf(code: string): string {
  if (code.startsWith('&')) return decodeHTML(code);
  if (/^\\+[bfnrt]$/.test(code)) return '\n';
  const hex = /^(?:%|U\+|\\+[ux]\{?)([0-9a-f]+)/i.exec(code)?.[1];
  const value = hex === undefined ? Infinity : Number.parseInt(hex, 16);
  return value > 0x10ffff ? '' : String.fromCodePoint(value);
}

/** Letters and digits alone, in small letters, however they are set apart. @param json As of `decoded`. */
export function bare(reading: Reading, json: string | null): Reading {
  const kept = collecting(reading);
  const { text, from } = reading;
  for (let at = 0; at < text.length; at++) {
    const unit = bareUnit(text.charCodeAt(at));
    // No secret holds this one, so none is found across it.
    if (unit === nothing && text[at] === '"' && json !== null && endsText(json, from[at]!))
      kept.sign('\u0000', at, at + 1);
    if (unit !== nothing) kept.sign(String.fromCharCode(unit), at, at + 1);
  }
  return kept.reading();
}

interface Collecting {
  /** As it stands. */
  stretch(from: number, to: number): void;
  /** Another sign in the place of what stands there. */
  sign(sign: string, from: number, to: number): void;
  reading(): Reading;
}

function collecting({ text, from, to }: Reading): Collecting {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    stretch(first, last) {
      if (last > first) parts.push(text.slice(first, last));
      for (let at = first; at < last; at++) {
        starts.push(from[at]!);
        ends.push(to[at]!);
      }
    },
    sign(sign, first, last) {
      parts.push(sign);
      for (let unit = 0; unit < sign.length; unit++) {
        starts.push(from[first]!);
        ends.push(to[last - 1]!);
      }
    },
    reading: () => ({ text: parts.join(''), from: Uint32Array.from(starts), to: Uint32Array.from(ends) }),
  };
}
