import { flag } from '../flags.ts';

/** Of every command that reads a project. */
export interface OverlayFlag {
  with?: readonly string[];
}

export const overlayFlag = {
  with: flag.each('Lay this file over the project, e.g. staging.yaml: maps are merged, null removes', 'file'),
} as const;
