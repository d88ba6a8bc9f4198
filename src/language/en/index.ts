/** English, as the reader needs it. */
import { rowReader } from '../text/rows.ts';
import { parts } from './parts.ts';
import { askingRows } from './rows/asking.ts';
import { confirmingRows } from './rows/confirming.ts';
import { courtesyRows } from './rows/courtesy.ts';
import { handoverRows } from './rows/handover.ts';
import { refusalRows } from './rows/refusal.ts';
import { serviceRows } from './rows/service.ts';

export const rows = [
  ...refusalRows,
  ...courtesyRows,
  ...serviceRows,
  ...handoverRows,
  ...confirmingRows,
  ...askingRows,
];

export const reader = rowReader(rows, parts);
