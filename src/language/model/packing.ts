import { inflateRawSync } from 'node:zlib';

/** Weights as they stand in a source file: deflated, in letters, digits, `-` and `_`. */
export const bytesIn = (packed: string): Buffer => inflateRawSync(Buffer.from(packed, 'base64url'));
