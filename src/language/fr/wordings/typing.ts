import type { Typing } from '../../wordings.ts';

export const typing: Typing = {
  pronoun: null,
  simplified: [
    [/\bje (?:souhaiterais|voudrais|souhaite)\b/gi, 'je veux'],
    [/\bj'aimerais\b/gi, 'je veux'],
    [/\bpourriez-vous\b/gi, 'vous pouvez'],
    [/\bje ne ([a-z]+) pas\b/g, 'je $1 pas'],
    [/\bce n'est pas\b/g, 'est pas'],
  ],
  dropped: /\b(?:le|la|les|un|une) (?=\p{Ll})/gu,
  question:
    /^(?:pouvez|pourriez|peut-on|puis-je|est-ce|comment|quand|où|pourquoi|combien|quel(?:le)?s?|qui|y a-t-il)(?!\p{L})/iu,
  keyboard: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
};
