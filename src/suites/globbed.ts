/** Paths that a pattern names: `*` within a folder, `**` through any; slashes of either kind. */
export function globbed(pattern: string): RegExp {
  const source = pattern
    .replace(/^\.\//, '')
    .split(/(\*\*\/|\*+|\/)/)
    .map((part) => {
      if (part === '**/') return String.raw`(?:.*[/\\])?`;
      if (part === '/') return String.raw`[/\\]`;
      if (part.startsWith('**')) return '.*';
      return part === '*' ? String.raw`[^/\\]*` : part.replaceAll(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`);
    })
    .join('');
  return new RegExp(`^${source}$`);
}
