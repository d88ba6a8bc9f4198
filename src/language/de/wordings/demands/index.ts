import type { Demands } from '../../../wordings.ts';
import { openings } from './openings.ts';
import { plights } from './plights.ts';
import { protests } from './protests.ts';
import { repeats } from './repeats.ts';
import { wants } from './wants.ts';

export const demands: Demands = { ...openings, ...plights, ...wants, ...protests, ...repeats };
