/** Patterns as YAML writes them, read in one way by all who use them. */

/**
 * A regular expression; Unicode-aware, case counts.
 * @throws SyntaxError when it is none: patterns are checked when a project is loaded.
 */
export function readPattern(text: string): RegExp {
  return new RegExp(text, 'u');
}

/**
 * A statement a bot must or must never make: `/a regular expression/i` between slashes, or plain words, in which case and
 * the amount of space do not count and which do not begin or end inside a word.
 * @throws SyntaxError when what stands between slashes is no regular expression.
 */
export function readStatement(text: string): RegExp {
  const [, pattern, flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(text) ?? [];
  if (pattern !== undefined) return new RegExp(pattern, [...new Set(`${flags}u`)].join(''));
  const words = text.trim().split(/\s+/).map(escape).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
}

/**
 * Whether a pattern repeats a group without limit that holds a repeat without limit, as in `(a+)+`: the shape that makes
 * backtracking explode, and a bot chooses the text it runs on. Some harmless patterns have it too; they can be written
 * without.
 */
export function repeatsARepeat(pattern: string): boolean {
  const groups: boolean[] = [];
  let repeats = false;
  const unlimited = /(?:[*+]|\{\d+,\})/y;
  for (const { 0: token, index } of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]|[^\\[()]/gsu)) {
    unlimited.lastIndex = index + token.length;
    const repeated = unlimited.test(pattern);
    if (token === '(') {
      groups.push(repeats);
      repeats = false;
    } else if (token === ')') {
      if (repeats && repeated) return true;
      repeats = repeats || repeated || groups.at(-1) === true;
      groups.pop();
    } else repeats = repeats || repeated;
  }
  return false;
}

function escape(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
