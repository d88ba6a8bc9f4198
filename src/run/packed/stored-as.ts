import { isThere } from '../is-there.ts';

/** Where a file of a run lies once it is packed. */
export const packedPath = (path: string): string => `${path}.gz`;

/** How a file of a run is kept. Where it is there twice, packing was stopped before its end, and the plain one is whole. */
export async function storedAs(path: string): Promise<'plain' | 'packed' | null> {
  if (await isThere(path)) return 'plain';
  return (await isThere(packedPath(path))) ? 'packed' : null;
}
