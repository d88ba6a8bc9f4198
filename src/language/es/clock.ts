/** Spanish words for times of day. */
import type { ClockWords } from '../text/number-words.ts';
import { unbroken } from '../text/unbroken.ts';

export const clock: ClockWords = {
  beforeHour: 'para las|para la',
  afterHour: 'pasadas las',
  parts: { cuarto: 15, cinco: 5, diez: 10, veinte: 20, media: 30 },
  minutesWord: '(?: minutos?)?',
  half: 'media',
  halfMinutes: 30,
  halves: '([ap])\\.?m',
  marks: 'h|hs|horas|en punto',
  morning: 'de la mañana|de la manana|por la mañana|por la manana|de la madrugada',
  evening: 'de la tarde|por la tarde|de la noche|por la noche',
  night: /noche/i,
  partsOfDay: 'por la (?:mañana|tarde|noche)',
  until: 'a|hasta|y',
  afterRange: 'o|y|si',
  beforeBare: 'a las|a la|hasta las|desde las|antes de las|después de las|despues de las|sobre las|entre las|de',
  the: 'las',
  afterBare: 'o|y|del|de|el|si|pero|hasta|en',
  counted: unbroken(`
        %|por ciento|por|de|o|minutos?|min|horas?|d[ií]as?|semanas?|meses|mes|años?|anos?|personas?|noches?|
        euros?|pesos?|kilos?|kg|km|metros?|laborables|h[aá]biles|unidades|art[ií]culos
      `),
  named: { mediodía: 720, mediodia: 720, medianoche: 0 },
  aside:
    'a|las|la|sobre|hacia|alrededor|de|por|en|punto|aproximadamente|más|mas|o|menos|mañana|manana|tarde|noche|hoy|el|horas|h|hs|eso',
};
