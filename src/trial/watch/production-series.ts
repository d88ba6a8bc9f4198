import { createHash } from 'node:crypto';
import { scoring } from '../../run/scoring.ts';

/** Real customers of one bot are one series, whatever suite the bot is tested by. */
export const productionSeries = (): string =>
  createHash('sha256')
    .update(JSON.stringify(['production', scoring.versions]))
    .digest('hex');
