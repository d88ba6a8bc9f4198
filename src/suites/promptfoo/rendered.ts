/** `{{name}}` with what a test says of it. What else Nunjucks can do is not done: null. */
export function rendered(text: string, vars: Readonly<Record<string, string>>): string | null {
  if (/\{%|\{#/.test(text)) return null;
  let isWhole = true;
  const filled = text.replaceAll(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (_, name: string) => {
    if (Object.hasOwn(vars, name)) return vars[name]!;
    isWhole = false;
    return '';
  });
  return isWhole ? filled : null;
}

export const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{-?\s*([\w.]+)\s*-?\}\}/g)].map(([, name]) => name!);
