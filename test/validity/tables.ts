import { botTurns } from './bot-turns.ts';
import { calibration } from './calibration.ts';
import { humans } from './humans.ts';
import { labelledTurns } from './labelled-turns.ts';
import { satisfaction } from './satisfaction.ts';
import { success } from './success.ts';
import type { Table } from './table.ts';
import { tone } from './tone.ts';

/** In the order of docs/validity.md. */
export const tables: readonly Table[] = [botTurns, labelledTurns, humans, satisfaction, success, tone, calibration];
