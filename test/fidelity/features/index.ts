import { clarification } from './clarification.ts';
import { errors } from './errors.ts';
import type { Feature } from './feature.ts';
import { information } from './information.ts';
import { style } from './style.ts';

/** Nineteen, as many as the study's, in its four dimensions. */
export const features: readonly Feature[] = [...style, ...information, ...clarification, ...errors];
