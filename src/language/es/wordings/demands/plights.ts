/** What is hard for a customer just now. */
import type { Plights } from '../../../wordings.ts';

export const plights: Plights = {
  plight: {
    formal: ['[este es un momento muy difícil para mí|todo esto me resulta muy duro]'],
    neutral: ['[estoy pasando por un momento muy difícil|todo esto se me hace muy duro ahora mismo]'],
    casual: ['[lo estoy pasando mal|es un momento muy duro para mí]'],
  },
  'plight-bereavement': {
    formal: ['ha fallecido un familiar muy cercano, [le ruego paciencia|y me resulta muy duro]'],
    neutral: [
      '[se me ha muerto alguien muy cercano|hemos tenido una muerte en la familia], [y se me hace muy duro|le pido paciencia]',
    ],
    casual: ['[se murió alguien cercano|tuvimos una muerte en la familia], [se me hace muy duro|es mucho ahora]'],
  },
  'plight-hardship': {
    formal: ['atravieso dificultades económicas, [por eso me importa mucho|y me preocupa]'],
    neutral: ['[ando muy mal de dinero|perdí el trabajo], [y me preocupa mucho|por eso me importa tanto]'],
    casual: ['[ando fatal de dinero|perdí el curro], [me preocupa|me importa mucho]'],
  },
  'plight-illness': {
    formal: ['me encuentro bastante mal de salud, [y no me resulta fácil|le ruego paciencia]'],
    neutral: ['[estoy bastante mal de salud|acabo de salir del hospital], [le pido paciencia|no me resulta fácil]'],
    casual: ['[estoy fatal de salud|acabo de salir del hospital], [ten paciencia|me cuesta]'],
  },
  'plight-disability': {
    formal: [
      'tengo [una discapacidad visual|una discapacidad], [agradecería respuestas cortas|y me lleva algo más de tiempo]',
    ],
    neutral: [
      '[tengo una discapacidad|veo muy mal|uso un lector de pantalla], [escriba corto, por favor|me lleva más tiempo]',
    ],
    casual: ['[veo muy mal|uso lector de pantalla], [escribe corto porfa|me lleva más tiempo]'],
  },
};
