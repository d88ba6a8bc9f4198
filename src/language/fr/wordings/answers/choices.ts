/** What a customer takes of what is offered. */
import type { Choosing } from '../../../wordings.ts';

export const choices: Choosing = {
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
};
