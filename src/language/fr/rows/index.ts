import { askingRows } from './asking.ts';
import { confirmingRows } from './confirming.ts';
import { courtesyRows } from './courtesy.ts';
import { handoverRows } from './handover.ts';
import { refusalRows } from './refusal.ts';

export const rows = [...refusalRows, ...courtesyRows, ...handoverRows, ...confirmingRows, ...askingRows];
