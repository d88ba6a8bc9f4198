/** `replay`: every answer from the cassette; `record`: what is not on it is asked for and added. */
export const modelModes = ['replay', 'record'] as const;
export type ModelMode = (typeof modelModes)[number];

/** A build spends nothing unless it is told to: where `CI` is set, answers come from the cassette. */
export function modeOf(wanted: ModelMode | undefined, { CI = '' }: NodeJS.ProcessEnv): ModelMode {
  return wanted ?? (['', '0', 'false'].includes(CI.toLowerCase()) ? 'record' : 'replay');
}
