/** What a customer takes of what is offered. */
import type { Choosing } from '../../../wordings.ts';

export const choices: Choosing = {
  chooses: {
    formal: [
      '{value}[, please]',
      'I [choose|would prefer|would like|will take] {value}',
      'I would opt for {value}',
      '[certainly|well|then|all right], {value}[, please|]',
    ],
    neutral: [
      '{value}',
      '{value}[ please|, please|, thanks|, I think| would be great| is fine| works for me]',
      "[I'd take|I'd like|I'd prefer|I'd go for|I want|let's do|let's go with|I'll take|I'll go with|I think I'd take] {value}[ please||, thanks]",
      '[ok|ok then|well|hm|oh|great|ok great|sure], {value}',
    ],
    casual: [
      '{value}',
      '{value} [pls|please|i guess|then|i think|is fine|works]',
      '[id go with|i want|gimme|id take|lets do|lets go with|ill take|ill go with] {value}',
      '[ok|um|hm|then|oh|cool|sure] {value}',
    ],
  },
  'chooses-plainly': {
    formal: ['{value}', '{value}, please', '[well|then], {value}'],
    neutral: ['{value}', '{value}[ please|, please|]', '[ok|well|hm|then], {value}'],
    casual: ['{value}', '{value} [pls|please|then]', '[ok|um|well] {value}'],
  },
};
