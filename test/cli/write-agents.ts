/** Writes AGENTS.md from the schema: `npm run agents`. */
import { writeFileSync } from 'node:fs';
import { guide } from '../../src/cli/assistant/guide.ts';

writeFileSync(new URL('../../AGENTS.md', import.meta.url), guide());
