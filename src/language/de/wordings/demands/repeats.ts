/** What stands around a sentence that was said before. */
import type { Repeats } from '../../../wordings.ts';

export const repeats: Repeats = {
  'says-again': {
    formal: ['[anders gesagt|mit anderen Worten|ich meine Folgendes|noch einmal]:', '[wie gesagt|wie geschrieben],'],
    neutral: ['[ich meine|wie gesagt|also nochmal|nein|nochmal|sorry, aber|also|was ich meinte],'],
    casual: ['[ich mein|wie gesagt|nochmal|also|nein|ey|ok|hallo,]'],
  },
  'repeats-before': {
    neutral: [
      'nochmal,',
      'wie gesagt,',
      'ich wiederhole,',
      'bitte,',
      'ok,',
      'naja,',
      'sorry,',
      'ehrlich,',
      'gut,',
      'also,',
      'hm,',
      'wirklich,',
      'ja,',
      'aber',
      'und',
      'Moment,',
    ],
  },
  'repeats-after': {
    neutral: [
      'wie gesagt',
      'nochmal',
      'wie vorhin',
      'noch einmal',
      'ich wiederhole',
      'wie oben',
      'zum letzten Mal',
      'bitte',
      'ok',
      'ehrlich',
      'wirklich',
      'nichts Neues',
      'wie Sie wissen',
      'sehen Sie',
      'sorry',
      'das ist alles',
      'wie schon geschrieben',
      'leider',
    ],
  },
};
