/**
 * Files of lines kept as gzip: members of some hundred kilobytes each, one after the other, so that any tool reads the whole and a single line is
 * found by unpacking one member. The first line, a header, is a member of its own.
 */
import { open, rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readOwnLines } from '../own-lines.ts';
import { writing } from '../../writing.ts';
import { packedPath, storedAs } from './stored-as.ts';

const memberBytes = 1 << 18;

/** Where a line is: at which byte of the packed file its member begins, and how far into the member's text the line does. */
export interface Place {
  member: number;
  within: number;
}

/**
 * Packs a file that is whole; the plain one is removed when the packed one is in its place.
 * @param told Where each line went.
 */
export async function pack(path: string, told: (line: Buffer, place: Place) => void = () => {}): Promise<void> {
  if ((await storedAs(path)) !== 'plain') return;
  const beside = `${packedPath(path)}.tmp`;
  await writing(beside, async () => {
    const to = await open(beside, 'w');
    try {
      let lines: Buffer[] = [];
      let within = 0;
      let member = 0;
      const flush = async (): Promise<void> => {
        if (lines.length === 0) return;
        const packed = await deflated(Buffer.concat(lines));
        await to.appendFile(packed);
        member += packed.length;
        [lines, within] = [[], 0];
      };
      for await (const { bytes, number } of readOwnLines(path)) {
        told(bytes, { member, within });
        lines.push(bytes, lineBreak);
        within += bytes.length + 1;
        if (number === 1 || within >= memberBytes) await flush();
      }
      await flush();
      await to.sync();
    } finally {
      await to.close();
    }
    await rename(beside, packedPath(path));
    await rm(path);
  });
}

const lineBreak = Buffer.from('\n');
const deflated = promisify(gzip) as (bytes: Buffer) => Promise<Buffer>;

/** A file as it was before it was packed, so that it can be appended to. */
export async function unpack(path: string): Promise<void> {
  if ((await storedAs(path)) !== 'packed') return;
  const beside = `${path}.tmp`;
  await writing(beside, async () => {
    const to = await open(beside, 'w');
    try {
      for await (const { bytes, complete } of readOwnLines(path))
        await to.appendFile(complete ? Buffer.concat([bytes, lineBreak]) : bytes);
      await to.sync();
    } finally {
      await to.close();
    }
    await rename(beside, path);
    await rm(packedPath(path));
  });
}
