/** FNV-1a over the UTF-16 units of a text, its bits spread. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return spread(hash);
}

/** Of two hashes in a role: 28 bits, so that many of them take little room. */
export const joined = (salt: number, one: number, other = 0): number =>
  joinedSides(salt, firstSide(one), secondSide(salt, other));

/** What each of them adds, for one that is joined with many. */
export const firstSide = (one: number): number => Math.imul(one, 0x9e3779b1);
export const secondSide = (salt: number, other: number): number => Math.imul(spread(other ^ salt), 0x85ebca77);
export const joinedSides = (salt: number, first: number, second: number): number => spread(salt ^ first ^ second) >>> 4;

/** MurmurHash3's finaliser. @return 0 to 2³²−1 */
function spread(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
