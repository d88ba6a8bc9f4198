/** A command typed as it would be, and what it is for. */
type Example = readonly [command: string, purpose: string];

/** What `--help` says of a command. */
export function documented(brief: string, examples: readonly Example[]): { brief: string; fullDescription: string } {
  const lines = examples.flatMap(([command, purpose]) => [`  # ${purpose}`, `  mystery-shopper ${command}`]);
  return { brief, fullDescription: [brief, '', 'EXAMPLES', ...lines].join('\n') };
}

/** `help run` asks what `run --help` does; `help` alone what `--help` does. */
export function helpAsked(words: readonly string[]): readonly string[] {
  return words[0] === 'help' ? [...words.slice(1, 2), '--help'] : words;
}
