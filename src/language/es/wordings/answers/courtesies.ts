/** What answers a turn that asks for nothing, or for no more. */
import type { Courtesies } from '../../../wordings.ts';

export const courtesies: Courtesies = {
  waits: {
    formal: ['[por supuesto|muy bien|de acuerdo|claro|gracias][, espero||, tómese su tiempo]', 'quedo a la espera'],
    neutral: [
      '[ok|vale|claro|está bien|sin problema|de acuerdo][||, espero|, gracias|, sin prisa]',
      '[espero|aquí espero]',
    ],
    casual: ['[ok|vale|va|dale|claro][||, espero|, gracias]', '[espero|sin lío]'],
  },
  nods: {
    formal: [
      '[entiendo|de acuerdo|muy bien|gracias|tomo nota|es bueno saberlo]',
      '[bien|gracias], [entendido|entiendo]',
    ],
    neutral: [
      '[ok|vale|entiendo|ya veo|de acuerdo|ajá|bien|ah vale|perfecto|genial|muy bien|ah, ok][||, gracias|, ¿y?|, ¿y ahora?|, me parece bien]',
      '[sí|ok|vale|perfecto|gracias], [entiendo|ya veo|muy bien]',
    ],
    casual: [
      '[ok|vale|ajá|ya|entiendo|mm|genial|ah vale|guay][||, y?|, y ahora?|, gracias]',
      '[ok|sí|vale], [y ahora qué?|ya veo|bien]',
    ],
  },
  thanks: {
    formal: [
      '[gracias|muchas gracias|muy amable|le agradezco|perfecto, muchas gracias|muy bien, gracias][|| por su ayuda| por la información|, eso es todo|, hasta luego|, me ha sido útil|, que tenga un buen día]',
    ],
    neutral: [
      '[gracias|muchas gracias|perfecto, gracias|genial, gracias|ah perfecto, gracias|muy bien, muchas gracias|estupendo, gracias][|||, eso es todo|, me sirve|, adiós| por la ayuda|, buen día|, era lo que quería saber|, muy amable|, qué rápido]',
      '[perfecto|genial|muy bien|estupendo][, eso era todo|, me sirve|, qué rápido|, gracias|, hasta luego]',
    ],
    casual: [
      '[gracias|genial|perfecto|mil gracias|buenísimo|genial gracias|ah perfecto][|||, eso es todo|, me sirve|, chao|, bye| qué rápido]',
      '[genial|perfecto|guay|buenísimo][|, eso es todo| gracias|, chao]',
    ],
  },
  'thanks-quietly': {
    formal: ['[gracias|muchas gracias|se lo agradezco][|| por su ayuda| por ello|, eso es todo|, hasta luego]'],
    neutral: [
      '[gracias|de acuerdo, gracias|muchas gracias][|| por la ayuda| por eso|, eso era todo|, es bueno saberlo|, adiós]',
    ],
    casual: ['[gracias|bueno, gracias][||, eso es todo| por la ayuda|, chao]'],
  },
  'needs-no-more': {
    formal: [
      '[no, ][eso es todo|nada más|eso era todo|no necesito nada más][, gracias|, muchas gracias|, gracias por su ayuda|, hasta luego|, que tenga un buen día]',
    ],
    neutral: [
      '[no|no gracias], [eso es todo|nada más|todo bien|ya está|con eso basta][, gracias|, muchas gracias||, adiós|, buen día| por hoy]',
      '[eso es todo|nada más|ya está todo][, gracias|, adiós|, muchas gracias]',
      '[perfecto|gracias|genial], [eso es todo|nada más|ya está][||, gracias|, adiós]',
    ],
    casual: [
      '[no|nop][ eso es todo| nada más| todo bien|| ya está][ gracias||, chao|, bye]',
      '[eso es todo|ya está|nada más][ gracias|, chao]',
      '[genial|gracias] [eso es todo|ya está|nada más][|| gracias|, chao]',
    ],
  },
};
