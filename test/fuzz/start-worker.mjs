/** A worker thread begins with a file of plain JavaScript. */
import { createJiti } from 'jiti';

await createJiti(import.meta.url).import('./worker.ts');
