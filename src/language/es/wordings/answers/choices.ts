/** What a customer takes of what is offered. */
import type { Choosing } from '../../../wordings.ts';

export const choices: Choosing = {
  chooses: {
    formal: ['{value}[, por favor]', '[elijo|prefiero|quisiera] {value}', 'me quedo con {value}'],
    neutral: [
      '{value}',
      '{value}[ por favor|, por favor|, gracias]',
      '[prefiero|quiero|me quedo con|mejor|entonces] {value}',
      '[ok|bueno|vale|pues], {value}',
    ],
    casual: [
      '{value}',
      '{value} [porfa|entonces|supongo]',
      '[quiero|prefiero|mejor|dame] {value}',
      '[ok|eh|vale|pues] {value}',
    ],
  },
  'chooses-plainly': {
    formal: ['{value}', '{value}, por favor', '[bien|entonces], {value}'],
    neutral: ['{value}', '{value}[ por favor|, por favor|]', '[ok|bueno|pues|entonces], {value}'],
    casual: ['{value}', '{value} [porfa|entonces]', '[ok|pues|vale] {value}'],
  },
};
