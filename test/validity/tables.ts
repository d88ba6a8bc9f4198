import { botTurns } from './bot-turns.ts';
import { calibration } from './calibration.ts';
import { humans } from './humans.ts';
import type { Table } from './table.ts';
import { tone } from './tone.ts';

/** In the order of docs/validity.md. */
export const tables: readonly Table[] = [botTurns, humans, tone, calibration];
