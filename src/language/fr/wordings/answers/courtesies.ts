/** What answers a turn that asks for nothing, or for no more. */
import type { Courtesies } from '../../../wordings.ts';

export const courtesies: Courtesies = {
  waits: {
    formal: ["[bien sûr|très bien|d'accord|je vous en prie|merci][, j'attends||, prenez votre temps]", 'je patiente'],
    neutral: [
      "[ok|d'accord|bien sûr|pas de souci|très bien|entendu][||, j'attends|, merci|, pas de problème]",
      "[j'attends|je patiente]",
    ],
    casual: ["[ok|ok ça marche|d'acc|dac|bien][||, j'attends|, merci]", "[j'attends|pas de souci]"],
  },
  nods: {
    formal: [
      "[je comprends|d'accord|très bien|merci|c'est noté|c'est bon à savoir]",
      '[bien|merci], [entendu|je comprends]',
    ],
    neutral: [
      "[ok|d'accord|je vois|je comprends|entendu|ah|bien|ah d'accord|parfait|super|très bien|c'est noté][||, merci|, et ?|, et maintenant ?|, ça me va]",
      '[oui|ok|bien|parfait|merci], [je vois|je comprends|très bien]',
    ],
    casual: [
      '[ok|ah|je vois|mmh|dac|ouais|super|ah ok|cool][||, et ?|, et là ?|, merci]',
      '[ok|ouais|cool], [et là ?|je vois|ça marche]',
    ],
  },
  thanks: {
    formal: [
      "[merci|merci beaucoup|je vous remercie|un grand merci|parfait, merci beaucoup|très bien, je vous remercie][|| pour votre aide| pour l'information|, c'est tout|, au revoir|, bonne journée|, cela me rend service]",
    ],
    neutral: [
      "[merci|merci beaucoup|super, merci|parfait, merci|très bien, merci|ah super, merci|génial, merci|c'est parfait, merci][|||, c'est tout|, ça m'aide|, au revoir| pour l'aide|, bonne journée|, c'est ce que je voulais savoir|, c'est gentil|, c'était rapide]",
      "[super|parfait|très bien|génial][, c'est tout|, ça m'aide|, c'était rapide|, merci|, à bientôt]",
    ],
    casual: [
      "[merci|super|top, merci|cool, merci|parfait|nickel|super merci|ah cool merci][|||, c'est tout|, ça m'aide|, ciao|, bye| c'était rapide]",
      "[super|cool|parfait|nickel|top][|, c'est tout| merci|, ciao]",
    ],
  },
  'thanks-quietly': {
    formal: ['[merci|merci beaucoup|je vous remercie][|| pour votre aide|, ce sera tout|, au revoir]'],
    neutral: [
      "[merci|bien, merci|merci beaucoup|merci à vous][|| pour votre aide| pour ça|, c'est tout|, c'est bon à savoir|, au revoir]",
    ],
    casual: ["[merci|bon, merci|daccord merci][||, c'est tout| pour l'aide|, salut]"],
  },
  'needs-no-more': {
    formal: [
      "[non, ][c'est tout|ce sera tout|rien d'autre|je n'ai besoin de rien d'autre][, merci|, merci beaucoup|, merci pour votre aide|, au revoir|, bonne journée]",
    ],
    neutral: [
      "[non|non merci], [c'est tout|ce sera tout|rien d'autre|tout est bon|ça me suffit][, merci|, merci beaucoup||, au revoir|, bonne journée]",
      "[c'est tout|ce sera tout|rien d'autre][, merci|, au revoir|, merci beaucoup|, bonne journée]",
      "[parfait|super|merci], [c'est tout|ce sera tout|rien d'autre][||, merci|, au revoir]",
    ],
    casual: [
      "[non|nan][ c'est tout| c'est bon| rien d'autre|| ça ira][ merci||, ciao|, bye]",
      "[c'est tout|c'est bon|ça ira][ merci|, ciao]",
      "[super|cool|merci] [c'est tout|c'est bon|ça ira][|| merci|, ciao]",
    ],
  },
};
