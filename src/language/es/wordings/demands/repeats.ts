/** What stands around a sentence that was said before. */
import type { Repeats } from '../../../wordings.ts';

export const repeats: Repeats = {
  'says-again': {
    formal: ['[dicho de otro modo|en otras palabras|quiero decir|una vez más]:', '[como dije|como escribí],'],
    neutral: ['[o sea|como dije|otra vez|no|de nuevo|perdón, pero|a ver|lo que digo es],'],
    casual: ['[o sea|como dije|otra vez|a ver|no|oye|ok|hola,]'],
  },
  'repeats-before': {
    neutral: [
      'otra vez,',
      'como dije,',
      'repito,',
      'por favor,',
      'ok,',
      'bueno,',
      'perdón,',
      'de verdad,',
      'vale,',
      'pues,',
      'eh,',
      'mire,',
      'sí,',
      'pero',
      'y',
      'a ver,',
    ],
  },
  'repeats-after': {
    neutral: [
      'como dije',
      'otra vez',
      'como antes',
      'de nuevo',
      'repito',
      'igual que arriba',
      'por última vez',
      'por favor',
      'ok',
      'de verdad',
      'la verdad',
      'nada nuevo',
      'como ya sabe',
      'ya ve',
      'perdón',
      'eso es todo',
      'como ya escribí',
      'lo mismo',
    ],
  },
};
