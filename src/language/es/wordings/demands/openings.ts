/** How a customer begins. */
import type { Openings } from '../../../wordings.ts';

export const openings: Openings = {
  greets: { formal: ['Buenos días'], neutral: ['[Hola|Buenas|Buenos días]'], casual: ['[hola|buenas|hey]'] },
  'opens-with': {
    formal: [
      '[Buenos días|Buenas tardes|Estimados señores|Hola],',
      '[Buenos días|Buenas tardes].',
      '[|Buenos días. ][Espero que puedan ayudarme|Les escribo por un problema|Tengo una consulta].',
    ],
    neutral: [
      '[Hola|Buenas|Buenos días|Buenas tardes|Hola, buenas][,|,|.]',
      '[|Hola. |Buenas, |Hola, ][tengo una pregunta|espero que puedan ayudarme|necesito ayuda|una consulta|tengo un problema].',
      '[|Hola, |Buenas, ][no sé si es aquí|perdone la molestia|no sé a quién preguntar], pero',
      '[a ver|bueno|una cosa],',
    ],
    casual: [
      '[hola|buenas|hey|ey][,|.]',
      '[a ver|oye|una cosa],',
      '[|hola |hey ][una pregunta|necesito ayuda|tengo un problema|una duda].',
    ],
  },
  'opens-and': {
    formal: [
      '¿[podrían|podría usted] [ayudarme|ayudarme con esto|revisarlo]?',
      '[gracias de antemano|agradecería su ayuda|quedo a la espera de su respuesta]',
    ],
    neutral: [
      '¿[me pueden ayudar|pueden ayudarme|me ayuda con eso|lo pueden mirar]?',
      '[ayuda por favor|gracias de antemano|no sé qué hacer|espero que puedan ayudarme]',
      '¿[qué puedo hacer|qué hago ahora|cómo se hace|qué necesitan de mí]?',
    ],
    casual: ['[me ayudas|ayuda porfa|qué hago|y ahora qué|cómo va esto|no sé qué hacer]', 'gracias'],
  },
};
