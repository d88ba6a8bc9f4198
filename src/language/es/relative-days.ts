/** Spanish words for days counted from today. */
import type { RelativeDayWords } from '../text/number-words.ts';

export const relativeDays: RelativeDayWords = {
  named: [
    ['pasado ma[nñ]ana', 2],
    ['(?<!(?:pasado|la|esta|una|cada) )ma[nñ]ana', 1],
    ['hoy', 0],
  ],
  inDays: String.raw`(?:en|dentro de) (?:(\d{1,2})|(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)) dias`,
  inWeek: '(?:en|dentro de) una semana',
  weekdays: 'domingo lunes martes miercoles jueves viernes sabado'.split(' '),
  last: '(?!)',
  nextBefore: '(?:proximo|siguiente) ',
  nextAfter: ' (?:proximo|que viene|de la semana que viene|de la proxima semana)',
  ofThisMonth: String.raw`(?:el(?: dia)?|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),?(?: (?:el|dia))?) (\d{1,2})`,
};
