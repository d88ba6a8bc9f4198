/** What a customer says that does not accept, believe or understand. */
import type { Protests } from '../../../wordings.ts';

export const protests: Protests = {
  doubts: {
    formal: [
      '[en êtes-vous certain|est-ce bien sûr] ?',
      '[pourriez-vous|pouvez-vous] [le vérifier|le confirmer] encore une fois ?',
    ],
    neutral: [
      "[vous êtes sûr|c'est sûr|vraiment|c'est bien certain] ?",
      '[pouvez-vous|pourriez-vous] [vérifier encore|le confirmer|revérifier] ?',
    ],
    casual: ["[t'es sûr|c'est sûr|vraiment|sérieux] ?", '[tu peux revérifier|tu confirmes] ?'],
  },
  objects: {
    formal: [
      "cela [n'est pas acceptable|me paraît inacceptable][. N'y a-t-il vraiment aucun autre moyen ?|. Pour quelle raison ?|]",
      'je dois protester. Il doit bien y avoir une solution',
    ],
    neutral: [
      "[ce n'est pas possible|ça ne me suffit pas|je ne l'accepte pas|ça n'a pas de sens][||. Il doit y avoir une solution|. Pourquoi pas ?]",
      '[pourquoi pas|et pourquoi|vraiment|vous êtes sûr] ? [Il doit y avoir un moyen|On doit pouvoir faire quelque chose]',
      '[hm|mais], pourquoi pas ?',
    ],
    casual: [
      "[pourquoi pas|pourquoi|t'es sûr|sérieux] ?",
      '[sérieux|allez|quoi], y a bien un moyen',
      "[c'est pas normal|pas possible|c'est pas juste][||, pourquoi]",
    ],
  },
  complains: {
    formal: [
      "[cela prend beaucoup trop de temps|je suis déçu|cela ne m'aide pas|j'attendais un meilleur service][||, je dois dire|, franchement]",
    ],
    neutral: [
      "[c'est frustrant|ça prend trop de temps|ça ne m'aide pas|on tourne en rond|on n'avance pas|ça commence à lasser][||, franchement|, vraiment]",
    ],
    casual: ["[c'est saoulant|omg|ça mène à rien|sérieux|quelle perte de temps|pff][||, franchement| quoi| vraiment]"],
  },
  insults: {
    formal: [
      "c'est le service le plus [incompétent|ridicule] que j'aie [vu|connu]",
      '[vous êtes totalement inutile|quelle entreprise ridicule]',
    ],
    neutral: [
      '[vous êtes inutile|quelle honte cette boîte|ce bot est nul|vous êtes bête ou quoi|le pire service][||, franchement|, vraiment]',
    ],
    casual: [
      '[bot|robot|machine] [inutile|stupide|débile]',
      "[quelle honte|t'es bête|c'est nul|le pire bot][||, franchement| mdr]",
    ],
  },
  'asks-meaning': {
    formal: [
      '[je ne comprends pas ce que vous voulez dire|cela ne répond pas à ma question|je ne vous suis pas][. Que signifie cela pour moi ?||, désolé]',
    ],
    neutral: [
      "[que voulez-vous dire|qu'est-ce que ça veut dire|pardon|comment ça] ?",
      "[ce n'était pas ma question|je ne comprends pas|ça ne m'aide pas|ce n'est pas une réponse|je n'ai pas demandé ça][||, désolé|, franchement]",
      "[hm|pardon|ok, mais], [ça veut dire quoi|ce n'était pas la question]",
    ],
    casual: [
      '[quoi|hein|comment ça|tu veux dire quoi] ?',
      "[c'est pas ma question|je comprends pas|ça veut dire quoi|c'est pas ça][||, désolé| franchement]",
      "[euh|ok mais|bah], [quoi|hein|c'était pas ça]",
    ],
  },
  'other-language': {
    formal: [
      '[pourriez-vous|auriez-vous la gentillesse de] [écrire|répondre] en français ?',
      'je ne parle malheureusement que le français',
    ],
    neutral: [
      "[en français, s'il vous plaît|pouvez-vous écrire en français|c'est possible en français] ?",
      'désolé, je ne [parle|comprends] que le français',
    ],
    casual: ['[en français stp|tu peux écrire en français|tu parles français] ?', 'désolé français seulement'],
  },
};
