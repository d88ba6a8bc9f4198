import type { Wordings } from '../../wordings.ts';
import { agent } from './agent.ts';
import { answers } from './answers/index.ts';
import { demands } from './demands/index.ts';
import { labels } from './labels.ts';
import { speech } from './speech.ts';
import { tellings } from './tellings.ts';
import { typing } from './typing.ts';

export const wordings: Wordings = { tellings, answers, demands, labels, speech, typing, agent };
