/** German words for times of day. */
import type { ClockWords } from '../text/number-words.ts';
import { unbroken } from '../text/unbroken.ts';

export const clock: ClockWords = {
  beforeHour: 'vor',
  afterHour: 'nach',
  parts: { viertel: 15, fünf: 5, fuenf: 5, zehn: 10, zwanzig: 20 },
  minutesWord: '(?: minuten?)?',
  half: 'halb',
  halfMinutes: -30,
  halves: '([ap])\\.m',
  marks: 'uhr|h',
  morning:
    'morgens|früh|frueh|am (?:frühen |fruehen )?(?:morgen|vormittag)|vormittags|heute (?:morgen|früh|frueh|vormittag)|\\w+morgen',
  evening:
    'abends|nachmittags|am (?:abend|nachmittag)|nachts|in der nacht|heute (?:abend|nachmittag|nacht)|\\w+(?:abend|nachmittag)',
  night: /nacht/i,
  partsOfDay: 'vormittags?|nachmittags?|mittags?|morgens?|abends?|früh',
  until: 'bis|und',
  afterRange: 'oder|und|wenn',
  beforeBare: 'um|gegen|ab|bis|vor|nach|zwischen|seit|von',
  the: 'die',
  afterBare: 'oder|und|bis|am|wenn|also|aber|dann',
  counted: unbroken(`
        %|prozent|pro|von|oder|minuten?|min|stunden?|std|tage?n?|wochen?|monate?n?|jahre?n?|personen?|leute|
        gäste|gaeste|nächte|naechte|euro|kilo|kg|km|meter|werktage?n?|stück|stueck|artikel
      `),
  named: { mittag: 720, mittags: 720, mitternacht: 0 },
  aside: unbroken(`
        um|gegen|etwa|circa|ca|ungefähr|ungefaehr|so|genau|ab|bis|am|morgens|abends|nachts|früh|frueh|heute|
        morgen|abend|nachmittag|vormittag|uhr|der|die|in|nacht
      `),
};
