import type { Format } from './format.ts';
import { openai } from './openai.ts';
import { plain } from './plain.ts';
import { tauBench } from './tau-bench.ts';
import { tau2 } from './tau2.ts';

/** In the order in which a record is held against them: the more particular first. */
export const formats = [tauBench, tau2, plain, openai] as const satisfies readonly Format[];

/** Tables of rows hold no records: their rows are put together into plain ones. */
export type FormatName = (typeof formats)[number]['name'] | 'csv';
export const formatNames: readonly FormatName[] = [...formats.map(({ name }) => name), 'csv'];
