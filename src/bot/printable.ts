const most = 160;

/** The beginning of bytes nobody asked for, fit to stand in a one-line message. */
export function printable(bytes: Uint8Array | string): string {
  const text = typeof bytes === 'string' ? bytes : new TextDecoder('utf-8').decode(bytes.subarray(0, most * 4));
  const line = text
    .slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}\uFFFD]/gu, '·')
    .trim();
  return line.length > most ? `${line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
