import type { Typing } from '../../wordings.ts';

export const typing: Typing = {
  pronoun: null,
  simplified: [
    [/\bich würde gern(?:e)?\b/gi, 'ich will'],
    [/\bich möchte\b/gi, 'ich will'],
    [/\bkönnten Sie\b/gi, 'können Sie'],
    [/\bhätte gern(?:e)?\b/g, 'will'],
    [/\beinem\b/g, 'ein'],
    [/\beiner\b/g, 'eine'],
    [/\bmeinem\b/g, 'mein'],
  ],
  dropped: /\b(?:der|die|das|den|dem|ein|eine|einen) (?=\p{L})/gu,
  question:
    /^(?:können|könnten|kann|könnte|würden|wird|werden|darf|ist|sind|haben|hat|gibt|wie|was|wann|wo|wohin|warum|wieso|wer|welche[rsnm]?)(?!\p{L})/iu,
  keyboard: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'],
};
