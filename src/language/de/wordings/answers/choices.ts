/** What a customer takes of what is offered. */
import type { Choosing } from '../../../wordings.ts';

export const choices: Choosing = {
  chooses: {
    formal: ['{value}[, bitte]', 'ich [nehme|hätte gerne|möchte] {value}', 'ich entscheide mich für {value}'],
    neutral: [
      '{value}',
      '{value}[ bitte|, bitte|, danke]',
      '[ich nehme|ich möchte|ich hätte gern|dann|lieber] {value}',
      '[ok|gut|also|hm], {value}',
    ],
    casual: [
      '{value}',
      '{value} [bitte|dann|würd ich sagen]',
      '[nehm|ich nehm|will|dann] {value}',
      '[ok|hm|dann|gut] {value}',
    ],
  },
  'chooses-plainly': {
    formal: ['{value}', '{value}, bitte', '[gut|dann], {value}'],
    neutral: ['{value}', '{value}[ bitte|, bitte|]', '[ok|gut|hm|dann], {value}'],
    casual: ['{value}', '{value} [bitte|dann]', '[ok|hm|gut] {value}'],
  },
};
