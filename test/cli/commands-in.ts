/** The commands that `--help` lists. */
export const commandsIn = (help: string): string[] =>
  [...help.split('COMMANDS')[1]!.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name]) => name!);
