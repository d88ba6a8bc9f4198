const marks = String.raw`[\s,.!¡…:)]`;

/** A text of such phrases and nothing else: "I see, sounds good.", with marks between them. @param phrases Alternatives. */
export const onlyOf = (phrases: string): RegExp =>
  new RegExp(`^${marks}*(?:${phrases})(?:${marks}+(?:${phrases}))*${marks}*$`, 'iu');
