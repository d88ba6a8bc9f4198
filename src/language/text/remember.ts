/**
 * Remembers results by text. Bots repeat themselves, and one text is asked about by several rules. When full it forgets
 * everything: cheaper than keeping an order, and memory stays bounded.
 */
export function remember<T>(make: (text: string) => T, size = 20_000, longest = 2000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (text.length <= longest) {
      if (known.size >= size) known.clear();
      known.set(text, made);
    }
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

/** What follows from a language, or from another object, made when it is first asked for. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const made = make(of);
    known.set(of, made);
    return made;
  };
}
