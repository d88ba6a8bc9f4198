/** A yes or a no. */
import type { YesNo } from '../../../wordings.ts';

export const yesNo: YesNo = {
  'yes-right': {
    formal: [
      "oui[, c'est exact|, c'est correct||, tout est correct|, je confirme]",
      "[c'est exact|c'est correct|exact|tout est exact]",
    ],
    neutral: [
      "oui[, c'est ça|, exact|||, c'est bon|, tout est bon|, tout est juste|, parfait|, je confirme|, c'est bien ça]",
      "[c'est ça|exact|c'est bon|tout est bon|correct|c'est bien ça|tout est correct]",
    ],
    casual: [
      "[oui|ouais|ouep][, c'est ça|||, c'est bon|, exact| parfait]",
      "[c'est bon|exact|c'est ça|nickel|parfait]",
    ],
  },
  'yes-do': {
    formal: [
      "oui[, s'il vous plaît||, je vous en prie|, je suis d'accord|, allez-y|, volontiers]",
      "[allez-y|je suis d'accord|veuillez procéder]",
    ],
    neutral: [
      "oui[ s'il vous plaît|, allez-y|, je veux bien||, d'accord|, c'est bon|, ça me va|, faites-le|, parfait]",
      "[ok|d'accord|bien sûr|parfait|très bien], [allez-y|faites-le|ça me va|je veux bien]",
      '[oui merci|allez-y|je veux bien|ok, allez-y|oui, volontiers]',
    ],
    casual: [
      '[oui|ouais|ouep|ok|oui stp][||, vas-y|, fais-le|, ça marche| parfait| ça me va]',
      '[vas-y|fais-le|ok go|ça marche|ok vas-y]',
    ],
  },
  'yes-offer': {
    formal: ["oui[, volontiers|, s'il vous plaît|, avec plaisir]", 'cela me [convient|conviendrait]'],
    neutral: [
      'oui[, volontiers|, je veux bien|, ce serait bien|, ça me va]',
      "[je veux bien|ça me va|volontiers|d'accord, oui]",
    ],
    casual: ['[oui|ouais|ok][ merci|||, ça me va|, pourquoi pas]', '[ça me va|je prends|pourquoi pas]'],
  },
  'yes-plain': {
    formal: ['oui', "c'est un oui"],
    neutral: ['oui', "c'est un oui", 'un oui clair'],
    casual: ['oui', 'OUI', 'ben oui'],
  },
  'no-right': {
    formal: ["non[, ce n'est pas exact|, ce n'est pas correct]"],
    neutral: ["non[, c'est faux|, ce n'est pas ça|, ce n'est pas à moi]", "ce n'est pas ça"],
    casual: ["[non|nan][, c'est faux||, pas ça]", "c'est pas ça"],
  },
  'no-do': {
    formal: ["non[, merci||, n'en faites rien]", 'je préfère que non'],
    neutral: ['non[||, surtout pas|, pas ça|, je ne veux pas]', '[plutôt pas|je préfère pas]'],
    casual: ['[non|nan][||, fais pas ça|, pas ça]', 'plutôt pas'],
  },
  'no-offer': {
    formal: [
      "non[, merci|, je n'en ai pas besoin|, merci, cela ne m'intéresse pas]",
      'merci, mais non',
      "cela ne m'intéresse pas",
    ],
    neutral: [
      "non[ merci|, merci beaucoup||, je ne veux pas|, ça ne m'intéresse pas|, pas besoin]",
      "[pas intéressé|plutôt pas|je n'en ai pas besoin|merci, mais non]",
    ],
    casual: ['[non|nan][ merci|||, pas besoin|, je veux pas]', "[pas intéressé|ça m'intéresse pas|pas besoin]"],
  },
  'no-plain': {
    formal: ['non', "c'est un non"],
    neutral: ['non', "c'est un non", 'un non clair'],
    casual: ['non', 'NON', 'ben non'],
  },
  'no-human': {
    formal: [
      'non, merci. [Je préfère ne pas être transféré|Je préfère régler cela ici]',
      'non, [merci de ne pas me transférer|je préfère régler cela ici]',
    ],
    neutral: [
      "non[ merci|], [pas besoin d'un conseiller|je préfère faire ça ici|ne me transférez pas|on ne peut pas le faire ici ?]",
      'plutôt pas, [on ne peut pas le faire ici ?|vous ne pouvez pas le faire ?]',
    ],
    casual: ["[non|nan], [pas d'humain|plutôt ici|me transfère pas|fais-le toi]"],
  },
};
