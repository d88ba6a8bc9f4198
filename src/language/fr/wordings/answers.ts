import type { Answers } from '../../wordings.ts';

export const answers: Answers = {
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
  chooses: {
    formal: ["{value}[, s'il vous plaît]", '[je choisis|je préfère|je souhaiterais] {value}', "j'opte pour {value}"],
    neutral: [
      '{value}',
      "{value}[ s'il vous plaît|, merci|]",
      '[je prends|je préfère|je voudrais|plutôt|alors] {value}',
      "[ok|bon|d'accord|alors], {value}",
    ],
    casual: [
      '{value}',
      '{value} [stp|alors|je dirais]',
      '[je prends|je veux|plutôt|allez] {value}',
      '[ok|euh|bon|alors] {value}',
    ],
  },
  'chooses-plainly': {
    formal: ['{value}', "{value}, s'il vous plaît", '[bien|alors], {value}'],
    neutral: ['{value}', "{value}[ s'il vous plaît|, merci|]", '[ok|bon|alors|euh], {value}'],
    casual: ['{value}', '{value} [stp|alors]', '[ok|bon|euh] {value}'],
  },
  'does-not-know': {
    formal: [
      "[je l'ignore malheureusement|je ne dispose pas de cette information|je ne saurais vous le dire]",
      "[malheureusement|je suis désolé, mais] je [ne le sais pas|n'ai pas cela]",
    ],
    neutral: [
      "[je ne sais pas|je ne l'ai pas|aucune idée|je ne saurais dire|je ne l'ai pas sous la main][, désolé||, pardon|, malheureusement]",
      "[désolé|euh|hm], [aucune idée|je ne sais pas|je ne l'ai pas]",
    ],
    casual: [
      "[aucune idée|je sais pas|j'ai pas ça|jsp][||, désolé| franchement]",
      '[euh|hm|désolé] [aucune idée|je sais pas]',
    ],
  },
  'does-not-know-again': {
    formal: [
      "comme je l'ai dit, je [ne le sais pas|n'ai pas cela]. [Y a-t-il un autre moyen ?|Est-ce possible sans cela ?]",
      "je n'ai vraiment pas cela[, désolé|. Est-ce nécessaire ?]",
    ],
    neutral: [
      "[comme j'ai dit|encore une fois|vraiment], je ne [sais pas|l'ai pas][||. Il y a un autre moyen ?|. On peut faire sans ?]",
      "je ne l'ai [vraiment|toujours] pas[|, il y a un autre moyen ?]",
    ],
    casual: [
      "[comme j'ai dit|vraiment|encore] [aucune idée|j'ai pas ça|je sais pas][||, autre moyen ?]",
      "j'ai [vraiment|toujours] pas ça[||, t'en as besoin ?]",
    ],
  },
  unsure: {
    formal: ["je n'en suis pas [certain|sûr][||, malheureusement]", 'je ne saurais le dire avec [certitude|précision]'],
    neutral: [
      '[je ne suis pas sûr|je ne sais pas|difficile à dire|je ne peux pas dire][||, franchement|, désolé]',
      '[hm|euh|bon], [pas sûr|difficile à dire]',
    ],
    casual: [
      '[pas sûr|je sais pas|aucune idée|difficile à dire][||, désolé| franchement]',
      '[euh|hm], [pas sûr|je sais pas]',
    ],
  },
  withholds: {
    formal: [
      '[puis-je savoir pourquoi|pourquoi] vous en avez besoin ?',
      'est-ce vraiment [nécessaire|indispensable] ?',
    ],
    neutral: [
      "[pourquoi en avez-vous besoin|c'est pour quoi faire|c'est vraiment nécessaire|il le faut vraiment] ?",
      'je préfère ne pas [le dire|le donner ici]',
    ],
    casual: ["[pourquoi|c'est pour quoi|t'en as vraiment besoin] ?", 'je préfère pas le dire'],
  },
  'withholds-named': {
    formal: ['{the}, est-ce vraiment [nécessaire|indispensable] ?', 'pourquoi avez-vous besoin de cela, {the} ?'],
    neutral: ["{the}, c'est vraiment [nécessaire|utile] ?", "{the}, c'est pour quoi faire ?"],
    casual: ["{the} ? [pourquoi|c'est pour quoi]", "{the}, t'en as vraiment besoin ?"],
  },
  'looks-for': {
    formal: ['[un instant, je vous prie|veuillez patienter un instant], [je dois le chercher|je dois vérifier]'],
    neutral: [
      '[attendez|un instant|une minute], [je dois chercher|il faut que je cherche|je regarde]',
      "[je ne l'ai pas sous la main|je ne le connais pas par cœur], [un instant|je regarde]",
    ],
    casual: [
      '[attends|une sec] [je cherche|je regarde]',
      "[je l'ai pas là|je le connais pas par cœur], [une sec|attends]",
    ],
  },
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
