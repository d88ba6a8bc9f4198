/** Where a bot was reached, as a reader is told. */
import { visible } from './visible.ts';

/** @param url As the project has it: what the environment names in it may be a secret, and what belongs to a conversation is none of a run's. */
export function addressWords(url: string): string {
  if (url === '') return 'none';
  return visible(
    url
      .replaceAll(/\{\{\s*env\.(\w+)\s*\}\}/g, (_, name: string) => `[${name} of the environment]`)
      .replaceAll(/\{\{[^{}]*\}\}/g, '…'),
  );
}
