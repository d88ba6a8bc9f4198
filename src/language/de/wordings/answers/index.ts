import type { Answers } from '../../../wordings.ts';
import { choices } from './choices.ts';
import { courtesies } from './courtesies.ts';
import { nothingToTell } from './nothing-to-tell.ts';
import { yesNo } from './yes-no.ts';

export const answers: Answers = { ...yesNo, ...choices, ...nothingToTell, ...courtesies };
