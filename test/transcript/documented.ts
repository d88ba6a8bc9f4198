/** A transcript of every format, as docs/transcripts.md shows them. */
import { readFileSync } from 'node:fs';

export const transcriptTexts: readonly string[] = [
  ...readFileSync(new URL('../../docs/transcripts.md', import.meta.url), 'utf8').matchAll(
    /```(?:json|csv|text)\n([^]*?)```/g,
  ),
].map(([, text]) => text!);
