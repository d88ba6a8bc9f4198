/** Bytes of a body as text, in the charset its sender declares. */

/** @returns null where the bytes are no text in that charset; UTF-8 where none is declared, or an unknown one. */
export function bodyText(bytes: Uint8Array, contentType: string): string | null {
  try {
    const decoder = decoderFor(contentType);
    // Not at once: Node then takes Windows-1252 for Latin-1, and the euro sign for a control character.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return null;
  }
}

/** `UTF-8`, for messages. */
export const charsetIn = (contentType: string): string => decoderFor(contentType).encoding.toUpperCase();

export type Decoder = InstanceType<typeof TextDecoder>;

/** For a body that arrives in pieces; it throws while decoding what is no text. */
export function decoderFor(contentType: string): Decoder {
  const declared = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(declared, { fatal: true });
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
}

/** `text/plain` of `text/plain; charset=utf-8`. */
export function mediaType(contentType: string | undefined): string {
  return (contentType ?? '').split(';')[0]!.trim().toLowerCase();
}
