/** What a customer says that does not accept, believe or understand. */
import type { Protests } from '../../../wordings.ts';

export const protests: Protests = {
  doubts: {
    formal: ['¿[está usted seguro|es eso seguro]?', '¿[podría|puede] [comprobarlo|confirmarlo] otra vez?'],
    neutral: [
      '¿[seguro|está seguro|de verdad|es seguro|y eso es así]?',
      '¿[puede|podría] [comprobarlo|confirmarlo|mirarlo] otra vez?',
    ],
    casual: ['[seguro|de verdad|en serio]?', '[puedes mirar otra vez|lo confirmas]?'],
  },
  objects: {
    formal: [
      'eso [no me parece aceptable|no puedo aceptarlo][. ¿De verdad no hay otra forma?|. ¿A qué se debe?|]',
      'debo oponerme. Algo se podrá hacer',
    ],
    neutral: [
      '[eso no puede ser|eso no me vale|no lo acepto|eso no tiene sentido][||. Algo se podrá hacer|. ¿Por qué no?]',
      '¿[por qué no|y eso por qué|de verdad|está seguro]? [Tiene que haber una manera|Algo se podrá hacer]',
      '[eh|pero], ¿por qué no?',
    ],
    casual: [
      '[por qué no|y eso|seguro|en serio]?',
      '[en serio|venga ya|qué], algo se podrá hacer',
      '[eso no vale|no puede ser|no es justo][||, por qué]',
    ],
  },
  complains: {
    formal: [
      '[esto está tardando demasiado|estoy decepcionado|esto no me ayuda|esperaba un mejor servicio][||, debo decir|, sinceramente]',
    ],
    neutral: [
      '[esto es frustrante|esto tarda demasiado|esto no me ayuda|estamos dando vueltas|así no avanzamos|ya cansa][||, la verdad|, de verdad]',
    ],
    casual: [
      '[qué pesado|omg|esto no va a ningún lado|en serio|qué pérdida de tiempo|uf][||, la verdad| tío| de verdad]',
    ],
  },
  insults: {
    formal: [
      'es el servicio más [incompetente|ridículo] que he [visto|tenido] nunca',
      '[es usted totalmente inútil|qué empresa tan ridícula]',
    ],
    neutral: [
      '[es usted un inútil|qué vergüenza de empresa|este bot es una basura|es usted tonto o qué|el peor servicio][||, de verdad|, la verdad]',
    ],
    casual: [
      '[inútil|estúpido|tonto|pésimo] [bot|aparato|robot]',
      '[qué vergüenza|eres tonto|esto es basura|el peor bot][||, de verdad| jaja]',
    ],
  },
  'asks-meaning': {
    formal: [
      '[no entiendo a qué se refiere|eso no responde a mi pregunta|no le sigo][. ¿Qué significa para mí?||, lo siento]',
    ],
    neutral: [
      '¿[qué quiere decir|qué significa eso|cómo dice|y eso qué es]?',
      '[no pregunté eso|no lo entiendo|eso no me ayuda|eso no es una respuesta|no era mi pregunta][||, perdón|, la verdad]',
      '[eh|perdón|ok, pero], [qué significa eso|no era la pregunta]',
    ],
    casual: [
      '[qué|cómo|eh|a qué te refieres]?',
      '[no pregunté eso|no entiendo|qué significa|no es eso][||, perdón| la verdad]',
      '[eh|ok pero|mm], [qué|cómo|no era eso]',
    ],
  },
  'other-language': {
    formal: ['¿[podría|le importaría] [escribir|responder] en español?', 'lamentablemente solo hablo español'],
    neutral: [
      '¿[en español, por favor|puede escribir en español|puede ser en español]?',
      'perdón, solo [hablo|entiendo] español',
    ],
    casual: ['[en español porfa|puede ser en español|hablas español]?', 'perdón solo español'],
  },
};
