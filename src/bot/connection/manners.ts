import { program } from '../../program.ts';

/** With every request: whoever operates a bot can tell made-up customers from real ones, and filter them out of figures. */
export const manners: Readonly<Record<string, string>> = {
  'user-agent': `${program.name}/${program.version} (synthetic customers for testing)`,
  'x-synthetic-traffic': program.name,
};
