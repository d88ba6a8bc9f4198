/** Letters with marks made plain: people and bots write them with and without. */

/**
 * @param kept Words that only their mark tells from another: Spanish "sí" and "si".
 * @param spelt What stands for a letter where it is more than one: German "ü", "ue".
 */
export function foldingOf(
  kept: readonly string[],
  spelt: Readonly<Record<string, string>> = {},
): (text: string) => string {
  const letters = Object.keys(spelt).join('');
  const special = letters === '' ? null : new RegExp(`[${letters}]`, 'g');
  const plain = (text: string) =>
    text
      .replace(special ?? /(?!)/, (letter) => spelt[letter]!)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '');
  const keeps = new Set(kept);
  return (text) =>
    isAscii(text) ? text : text.replace(/[\p{L}\p{M}]+/gu, (word) => (keeps.has(word) ? word : plain(word)));
}

const isAscii = (text: string): boolean => /^[\s!-~]*$/.test(text);
