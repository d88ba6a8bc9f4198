/** Of a bot that makes up as many numbers as there are customers, one is another customer's by chance. */

/** Expected accidents from which on a find proves nothing. */
const most = 0.02;
/** Kinds, and different ones of a kind, that are remembered; more of them only make chance surer. */
const remembered = 100_000;
/** Words of fewer are no numbers. */
const fewestDigits = 5;
/** From as many on, letters are the same before every number: `shopper.…@example.org`. */
const manyDigits = 8;

/** Numbers that the bot says and nobody was given, by what they look like. */
export class Chance {
  readonly #said = new Map<string, Set<number>>();

  /** @param hash Of a value that is nobody's. */
  say(text: string, hash: number): void {
    if (digitsIn(text) < fewestDigits) return;
    const kind = kindOf(text);
    const own = this.#said.get(kind);
    if (own === undefined) {
      if (this.#said.size < remembered) this.#said.set(kind, new Set([hash]));
    } else if (own.size < remembered) own.add(hash);
  }

  /** @param canaries As long as this text. */
  explains(text: string, canaries: number): boolean {
    const said = this.#said.get(kindOf(text))?.size ?? 0;
    return (said * canaries) / spaceOf(text) > most;
  }
}

function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits += 1;
  }
  return digits;
}

function kindOf(text: string): string {
  const form = text.replaceAll(/\d/g, '0');
  return digitsIn(text) >= manyDigits ? form : form.replaceAll(/\p{L}/gu, 'a');
}

function spaceOf(text: string): number {
  const digits = digitsIn(text);
  return 10 ** digits * (digits < manyDigits ? 26 ** Math.min(20, text.length - digits) : 1);
}
