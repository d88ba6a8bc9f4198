/** What is said instead of a fact. */
import type { NothingToTell } from '../../../wordings.ts';

export const nothingToTell: NothingToTell = {
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
};
