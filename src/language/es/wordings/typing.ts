import type { Typing } from '../../wordings.ts';

export const typing: Typing = {
  pronoun: null,
  simplified: [
    [/\bme gustaría\b/gi, 'yo quiero'],
    [/\bquisiera\b/gi, 'quiero'],
    [/\bestoy intentando\b/g, 'yo intento'],
    [/\bpodría\b/gi, 'puede'],
    [/\bhe pedido\b/g, 'yo pedí'],
    [/\bsería\b/g, 'es'],
  ],
  dropped: /\b(?:el|la|los|las|un|una) (?=\p{Ll})/gu,
  question:
    /^(?:¿|puede|podría|pueden|podrían|cómo|qué|cuándo|cuánt[oa]s?|dónde|por qué|quién|hay|es posible)(?!\p{L})/iu,
  keyboard: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm'],
};
