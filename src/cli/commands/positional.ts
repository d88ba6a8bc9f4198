/** Positional arguments that several commands share. */
import { proposals } from '../proposals.ts';

export const projectPaths = {
  kind: 'array',
  parameter: {
    brief: 'Project files, or folders of them (default: scenarios)',
    parse: String,
    placeholder: 'path',
  },
} as const;

export const runFolder = (brief: string, placeholder: string) => ({
  brief,
  placeholder,
  parse: String,
  proposeCompletions: proposals.run,
});

export const reportsPath = {
  brief: 'Folder of the run folders (default: reports)',
  placeholder: 'reports',
  parse: String,
  optional: true,
} as const;
