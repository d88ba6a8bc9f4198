/** Finds which of many phrases a text holds in one pass over its words, however many phrases there are. */

/** What a phrase stands for once it is complete, and the words that may follow. */
interface Node {
  mark: string | null;
  next: Map<string, Node>;
}

/** Tells the mark of each phrase found; one found twice is told twice. */
export type PhraseFinder = (words: readonly string[], tell: (mark: string) => void) => void;

/** @param lexicon Mark → phrases in lower case, separated by commas. */
export function phraseFinder(lexicon: Readonly<Record<string, string>>): PhraseFinder {
  const roots = new Map<string, Node[]>();
  for (const [mark, phrases] of Object.entries(lexicon)) {
    const root: Node = { mark: null, next: new Map() };
    for (const phrase of phrases.split(',')) add(root, phrase.trim().split(/\s+/), mark);
    for (const [first, node] of root.next) roots.set(first, [...(roots.get(first) ?? []), node]);
  }
  return (words, tell) => {
    for (let at = 0; at < words.length; at += 1) {
      const starts = roots.get(words[at]!);
      if (starts === undefined) continue;
      for (const start of starts) {
        let node: Node | undefined = start;
        for (let ahead = at + 1; node !== undefined; ahead += 1) {
          if (node.mark !== null) tell(node.mark);
          node = ahead < words.length ? node.next.get(words[ahead]!) : undefined;
        }
      }
    }
  };
}

function add(root: Node, words: readonly string[], mark: string): void {
  let node = root;
  for (const word of words) {
    const known = node.next.get(word) ?? { mark: null, next: new Map<string, Node>() };
    node.next.set(word, known);
    node = known;
  }
  node.mark = mark;
}
