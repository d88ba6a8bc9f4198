/** What is written alike in every language: quotations, paths and values of JSON, patterns, addresses, files, options, steps of a load. */
const shapes: readonly RegExp[] = [
  /^“[^“”]*”$/,
  /^"(?:[^"\\]|\\.)*(?:"|…)$/,
  /^`[^`]*`$/,
  /^\$\S*$/,
  /^\{.*[}…]$/s,
  /^\[["{[].*[\]…]$/s,
  /^\/\S.*\/[a-z]*$/s,
  /^(?:null|true|false|HTTP \d{3})$/,
  /^(?:Node v[\d.]+|mystery-shopper \d[\w.-]*)$/,
  /^\d[\d.]* for \d[\d.]*\w+$/,
  /^https?:\S+$/,
  /^--[\w-]+$/,
  /^[a-z\d]+(?:_[a-z\d]+)+$/,
  /^[\w./-]+\.(?:ya?ml|jsonl?|html|md|js|ts)$/,
];

export const isCode = (text: string): boolean => shapes.some((shape) => shape.test(text));

/** `$.status is "open"`: code, and words about it. */
export const codeFirst = /^(\$\S+) (.+)$/su;
