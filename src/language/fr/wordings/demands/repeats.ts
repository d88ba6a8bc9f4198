/** What stands around a sentence that was said before. */
import type { Repeats } from '../../../wordings.ts';

export const repeats: Repeats = {
  'says-again': {
    formal: ['[autrement dit|en d’autres termes|je veux dire|encore une fois] :', "[comme je l'ai dit|comme écrit],"],
    neutral: [
      "[je veux dire|comme j'ai dit|encore une fois|non|je répète|désolé, mais|donc|ce que je dis, c'est que],",
    ],
    casual: ["[je veux dire|comme j'ai dit|encore|bon|non|hé|ok|allô,]"],
  },
  'repeats-before': {
    neutral: [
      'encore,',
      "comme j'ai dit,",
      'je répète,',
      "s'il vous plaît,",
      'ok,',
      'bon,',
      'désolé,',
      'franchement,',
      'bien,',
      'donc,',
      'hm,',
      'vraiment,',
      'oui,',
      'mais',
      'et',
      'alors,',
    ],
  },
  'repeats-after': {
    neutral: [
      "comme j'ai dit",
      'encore une fois',
      'comme avant',
      'à nouveau',
      'je répète',
      'comme plus haut',
      'pour la dernière fois',
      "s'il vous plaît",
      'ok',
      'franchement',
      'vraiment',
      'rien de nouveau',
      'comme vous savez',
      'voyez-vous',
      'désolé',
      "c'est tout",
      'comme déjà écrit',
      'toujours pareil',
    ],
  },
};
