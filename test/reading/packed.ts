import { deflateSync } from 'fflate';

/** Of the same bytes the same text on every machine, which node:zlib does not promise. */
export const packed = (bytes: Uint8Array): string =>
  Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64url');
