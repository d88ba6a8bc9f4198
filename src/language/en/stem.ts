/** A light English stemmer: enough that refund, refunded, refunds and refunding meet; no dictionary. */

const irregular: Record<string, string> = {
  added: 'add',
  adding: 'add',
  arrived: 'arriv',
  bought: 'buy',
  came: 'come',
  cancellation: 'cancel',
  children: 'child',
  delivery: 'deliver',
  departure: 'depart',
  done: 'do',
  driven: 'driv',
  drove: 'driv',
  eaten: 'eat',
  found: 'find',
  frozen: 'freez',
  gave: 'giv',
  given: 'giv',
  got: 'get',
  gotten: 'get',
  held: 'hold',
  kept: 'keep',
  left: 'leav',
  lost: 'los',
  made: 'mak',
  paid: 'pay',
  people: 'person',
  received: 'receiv',
  ridden: 'rid',
  rode: 'rid',
  said: 'say',
  sent: 'send',
  sold: 'sell',
  spent: 'spend',
  stole: 'steal',
  stolen: 'steal',
  taken: 'tak',
  told: 'tell',
  taxi: 'taxi',
  taxis: 'taxi',
  took: 'tak',
  went: 'go',
  withdrawn: 'withdraw',
  written: 'writ',
  wrote: 'writ',
};

/** @param word Lower case. */
export function stem(word: string): string {
  return Object.hasOwn(irregular, word) ? irregular[word]! : strip(word);
}

function strip(word: string): string {
  let root = word.replace(/'s?$/, '');
  // Codes, dates and amounts have no grammar.
  if (root.length <= 3 || !/^[a-z]+$/.test(root)) return root;
  root = plural(root);
  for (const [ending, least] of endings) {
    if (
      root.length - ending.length >= least &&
      root.endsWith(ending) &&
      /[aeiouy]/.test(root.slice(0, -ending.length))
    ) {
      root = undouble(root.slice(0, -ending.length));
      break;
    }
  }
  return root.length > 3 ? root.replace(/[ey]$/, '').replace(/i$/, '') : root;
}

/** Ending and the least length of what must remain. */
const endings: [string, number][] = [
  ['ations', 4],
  ['ation', 4],
  ['ment', 3],
  ['ing', 3],
  ['ed', 3],
  ['ly', 4],
];

function plural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function undouble(word: string): string {
  return /([bdgklmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}
