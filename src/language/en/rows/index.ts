import { askingRows } from './asking.ts';
import { confirmingRows } from './confirming.ts';
import { courtesyRows } from './courtesy.ts';
import { handoverRows } from './handover.ts';
import { misunderstandingRows } from './misunderstanding.ts';
import { refusalRows } from './refusal.ts';
import { serviceRows } from './service.ts';

export const rows = [
  ...misunderstandingRows,
  ...refusalRows,
  ...courtesyRows,
  ...serviceRows,
  ...handoverRows,
  ...confirmingRows,
  ...askingRows,
];
