/**
 * Remembers results by text. Bots repeat themselves, and one text is asked about by several rules. When full it forgets
 * everything: cheaper than keeping an order, and memory stays bounded.
 */
export function remember<T>(make: (text: string) => T, size = 20_000, longest = 2000): (text: string) => T {
  const known = new Map<string, T>();
  // Several rules in a row ask about one text.
  let last: string | null = null;
  let lastMade: T | undefined;
  return (text) => {
    if (text === last) return lastMade as T;
    const found = known.get(text);
    const made = found ?? make(text);
    if (found === undefined && text.length <= longest) {
      if (known.size >= size) known.clear();
      known.set(text, made);
    }
    last = text;
    lastMade = made;
    return made;
  };
}

/** Remembers results by text for each language, or whatever else they depend on. */
export function rememberFor<K extends object, T>(
  make: (text: string, of: K) => T,
  size?: number,
): (text: string, of: K) => T {
  const remembered = onceFor((of: K) => remember((text: string) => make(text, of), size));
  return (text, of) => remembered(of)(text);
}

/** Keeps what was made under a name, for whoever can make it of more than the name; forgets as `remember` does. */
export function memoryOf<T>(size: number, longest = Number.POSITIVE_INFINITY): (name: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (name, make) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make();
    if (name.length > longest) return made;
    if (known.size >= size) known.clear();
    known.set(name, made);
    return made;
  };
}

/** What follows from a language, or from another object, made when it is first asked for. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  // Most of what is read one after another is in one language.
  let last: K | null = null;
  let lastMade: T | undefined;
  return (of) => {
    if (of === last) return lastMade as T;
    const found = known.get(of);
    const made = found ?? make(of);
    if (found === undefined) known.set(of, made);
    last = of;
    lastMade = made;
    return made;
  };
}
