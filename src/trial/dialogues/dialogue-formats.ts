/** Formats in which what was said leaves a run. Apart from their writers, so that the command line can name them without loading those. */
export const dialogueFormats = ['csv', 'jsonl', 'messages', 'botium'] as const;

export type DialogueFormat = (typeof dialogueFormats)[number];
