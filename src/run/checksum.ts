/** Each line of a journal, and other files that nobody can check member by member, end with the CRC-32 of what stands before it, so that a bit that turned on disk is seen and not scored. */
import { crc32 } from 'node:zlib';

const before = ',"crc":"';
const after = '"}';
const digits = 8;
const length = before.length + digits + after.length;

/**
 * @param line A JSON object of at least one key, on one line.
 * @param of What the sum goes on from: that of the file the line belongs to, so that it fits in no other.
 */
export function sealed(line: string, of = 0): string {
  const text = line.slice(0, -1);
  return `${text}${before}${hex(crc32(text, of))}${after}`;
}

/** The line as it was before it was sealed; null: it is another one now. A line without a checksum comes back as it is, not `sealed`. */
export function unsealed(line: Buffer, of = 0): { text: string; sealed: boolean } | null {
  const at = line.length - length;
  if (at < 1 || line.toString('latin1', at, at + before.length) !== before)
    return { text: line.toString(), sealed: false };
  const text = line.subarray(0, at);
  const found = line.toString('latin1', at + before.length);
  return found === `${hex(crc32(text, of))}${after}` ? { text: `${text.toString()}}`, sealed: true } : null;
}

/** What the checksums in files of a run go on from, so that no line of another run of the same plan is taken for its own. @param startedAt ISO 8601. */
export const sumOfRun = (startedAt: string): number => crc32(startedAt);

/** A file of one such line. */
export const sealedFile = (text: string): string => `${sealed(text)}\n`;

/** What `sealedFile` made, parsed; null: it is damaged, or no JSON. A file without a checksum is taken as it is. */
export function parsedFile(text: string): unknown {
  const whole = unsealed(Buffer.from(text.trimEnd()));
  try {
    return whole === null ? null : (JSON.parse(whole.text) as unknown);
  } catch {
    return null;
  }
}

const hex = (sum: number): string => sum.toString(16).padStart(digits, '0');
