import type { Document } from 'yaml';
import type { Source } from './source.ts';

/** The nodes of a file, with their places, comments and anchors. */
export const documentOf = ({ document }: Source): Document.Parsed => document as Document.Parsed;
