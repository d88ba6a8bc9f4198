/** The forms one secret takes where it is repeated: in addresses, forms, JSON, headers, markup. */
import { asSegment } from '../as-segment.ts';

export function spellingsOf(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const percent = asSegment(value);
  const bytes = Buffer.from(value);
  return [
    ...new Set([
      value,
      value.toLowerCase(),
      value.toUpperCase(),
      encodeURI(value.toWellFormed()),
      ...bothCases(percent),
      ...bothCases(new URLSearchParams({ '': value }).toString().slice(1)),
      json,
      json.replaceAll('/', '\\/'),
      JSON.stringify(json).slice(1, -1),
      escaped(json),
      inMarkup(value),
      ...bothCases(bytes.toString('hex')),
      ...inBase64(bytes),
      Buffer.from(bytes.toString('base64')).toString('base64'),
      Buffer.from(value, 'utf16le').toString('base64'),
      inBase32(bytes),
    ]),
  ];
}

/** As lists of numbers, without what stands between them: `[107, 51]`, `0x6b 0x33`, `\153\063`. */
export function numbersOf(value: string): string[] {
  const bytes = [...Buffer.from(value)];
  const padded = (byte: number, base: number, width: number): string => byte.toString(base).padStart(width, '0');
  return [
    bytes.join(''),
    bytes.map((byte) => `0x${padded(byte, 16, 2)}`).join(''),
    bytes.map((byte) => padded(byte, 8, 3)).join(''),
  ];
}

/** RFC 4648, without the filling at its end. */
function inBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replaceAll(/.{1,5}/g, (group) => base32[Number.parseInt(group.padEnd(5, '0'), 2)]!);
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** `%2f` and `%2F`, `ab01` and `AB01`: other letters stay as they are. */
function bothCases(text: string): string[] {
  if (/^[0-9a-f]+$/i.test(text)) return [text.toLowerCase(), text.toUpperCase()];
  return [text, text.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), text.toLowerCase()];
}

/** As some serializers write what is no letter or digit. */
function escaped(json: string): string {
  return json.replaceAll(/[^A-Za-z0-9]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function inMarkup(value: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '/': '&#x2F;',
  };
  return value.replaceAll(/[&<>"'/]/g, (sign) => names[sign]!);
}

/**
 * Also within a longer text that was encoded whole (`user:password`): depending on where it stands there it looks in one of three ways, but
 * for its ends.
 */
function inBase64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const full = whole.subarray(0, whole.length - (whole.length % 3));
    // What the bytes before it have a share in is theirs.
    const own = full.toString('base64').slice(before === 0 ? 0 : 4);
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
