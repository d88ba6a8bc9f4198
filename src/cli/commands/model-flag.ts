import { modelModes } from '../../language-model/mode.ts';

export const modelFlag = {
  kind: 'enum',
  values: modelModes,
  optional: true,
  brief: 'Whether a language model is asked for what is not on its cassette (default: record; replay where CI is set)',
} as const;
