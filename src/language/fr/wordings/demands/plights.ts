/** What is hard for a customer just now. */
import type { Plights } from '../../../wordings.ts';

export const plights: Plights = {
  plight: {
    formal: ['[je traverse une période très difficile|tout cela est très dur pour moi]'],
    neutral: ['[je traverse une période très difficile|tout ça est très dur pour moi en ce moment]'],
    casual: ["[c'est dur pour moi en ce moment|je suis dans une mauvaise passe]"],
  },
  'plight-bereavement': {
    formal: ["je viens de perdre un proche, [je vous demande un peu de patience|et c'est très dur pour moi]"],
    neutral: [
      "[je viens de perdre un proche|il y a eu un décès dans ma famille], [et c'est très dur|soyez patient avec moi]",
    ],
    casual: ["[j'ai perdu un proche|y a eu un décès dans la famille], [c'est dur|ça fait beaucoup]"],
  },
  'plight-hardship': {
    formal: ["je suis en difficulté financière, [cela compte donc beaucoup pour moi|et cela m'inquiète]"],
    neutral: [
      "[j'ai très peu d'argent en ce moment|j'ai perdu mon travail], [ça m'inquiète beaucoup|alors c'est important pour moi]",
    ],
    casual: ["[je suis à sec|j'ai perdu mon boulot], [ça m'inquiète|c'est important pour moi]"],
  },
  'plight-illness': {
    formal: ["ma santé est fragile en ce moment, [ce n'est pas facile pour moi|je vous demande un peu de patience]"],
    neutral: ["[je suis assez malade en ce moment|je sors de l'hôpital], [soyez patient avec moi|ce n'est pas facile]"],
    casual: ["[je suis bien malade là|je sors de l'hosto], [sois patient|j'ai pas trop de force]"],
  },
  'plight-disability': {
    formal: [
      "j'ai [un handicap visuel|un handicap], [des réponses courtes m'aideraient|cela me prend un peu plus de temps]",
    ],
    neutral: [
      "[j'ai un handicap|je vois très mal|j'utilise un lecteur d'écran], [écrivez court, s'il vous plaît|ça me prend plus de temps]",
    ],
    casual: ["[je vois très mal|j'utilise un lecteur d'écran], [fais court stp|ça me prend plus de temps]"],
  },
};
