import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { type FormatName, formatNames } from './format-names.ts';
import { openai } from './openai.ts';
import { plain } from './plain.ts';
import { tauBench } from './tau-bench.ts';
import { tau2 } from './tau2.ts';

const byName: Record<FormatName, Format> = { 'tau-bench': tauBench, tau2, plain, openai, csv };

export const formatNamed = (name: FormatName): Format => byName[name];

export const formats: readonly Format[] = formatNames.map(formatNamed);
