/** Positional arguments that several commands share. */

export const projectPaths = {
  kind: 'array',
  parameter: {
    brief: 'Project files, or folders of them (default: scenarios)',
    parse: String,
    placeholder: 'path',
  },
} as const;

export const runFolder = (brief: string, placeholder: string) => ({ brief, placeholder, parse: String });
