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
