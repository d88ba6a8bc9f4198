import type { Speech } from '../../wordings.ts';

/** "Savoir quand", "Annuler la commande"; not "Se faire rembourser", which would need "me". */
const infinitive = /^(?!(?:se|s'|me|m'|hier)(?![\p{L}]))\p{L}+(?:er|ir|re|oir)(?![\p{L}])/iu;

export const speech: Speech = {
  dates: { '*': ['{dth} {month} {y}', 'le {dth} {month} {y}', '{dd}/{mm}/{y}'] },
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  ordinal: (day) => (day === 1 ? '1er' : String(day)),
  decimal: ',',
  and: 'et',
  article: /^(?:(?:le|la|les|un|une|mon|ma|mes|son|sa|ses|votre|vos) |l['’])/i,
  the: null,
  my: null,
  your: null,
  own: /$^/,
  clause:
    /^(?:si|depuis quand|depuis|quand|ce que|ce qui|quel(?:le)?s?|comment|pourquoi|où|qui|jusqu['’]à quand|combien)(?![\p{L}])/iu,
  name: /(?:^|_)(?:numero|numéro|nom|prenom|prénom|adresse|code|date|courriel|email|telephone|téléphone|montant|prix|age|âge|taille|couleur|ville|rue|jour|reference|référence)$/i,
  wish: (goal) => {
    const text = goal.trim().replace(/[.!?]+$/, '');
    if (!infinitive.test(text) || /\b(?:clients?|cliente|son|sa|ses|leur)\b/i.test(text)) return null;
    return text.charAt(0).toLowerCase() + text.slice(1);
  },
  addressed: [
    [/\bmon\b|\bma\b/gi, 'votre'],
    [/\bmes\b/gi, 'vos'],
    [/\bj['’]ai\b/gi, 'vous avez'],
    [/\bje suis\b/gi, 'vous êtes'],
    [/\bje peux\b/gi, 'vous pouvez'],
    [/\bje veux\b/gi, 'vous voulez'],
    [/\bj['’]attends\b/gi, 'vous attendez'],
  ],
  taken: [
    [/\bvotre\b/gi, 'mon'],
    [/\bvos\b/gi, 'mes'],
  ],
  greeting: /^(?:bonjour|bonsoir|salut|hello|coucou|madame|monsieur|cher|chère)(?![\p{L}])/iu,
  favour:
    /\b(?:pourriez|pouvez|voulez|voudriez|auriez|avez)-vous\b|\b(?:est-ce que (?:vous|je)|puis-je|pouvons-nous|peux-tu|tu peux|vous pouvez)\b/i,
  alike: {
    formal: [
      [/(?<=^|[.!?,] )(?:pouvez|pourriez)-vous\b/i, ['pouvez-vous', 'pourriez-vous', "auriez-vous l'obligeance de"]],
      [/\bje (?:veux|voudrais|souhaite)\b/i, ['je voudrais', 'je souhaite', "j'aimerais"]],
    ],
    neutral: [
      [
        /(?<=^|[.!?,] )(?:pouvez|pourriez)-vous\b/i,
        ['pouvez-vous', 'pourriez-vous', 'vous pouvez', 'est-ce que vous pouvez'],
      ],
      [/\bje (?:veux|voudrais|souhaite)\b/i, ['je veux', 'je voudrais', "j'aimerais", 'je souhaite']],
    ],
    casual: [
      [/(?<=^|[.!?,] )(?:pouvez|pourriez)-vous\b/i, ['vous pouvez', 'pouvez-vous', 'vous pourriez']],
      [/\bje (?:veux|voudrais|souhaite)\b/i, ['je veux', 'je voudrais', "j'aimerais", 'jveux']],
    ],
  },
  courtesy: /(?<!\p{L})(?:s'il vous pla[iî]t|svp|stp|merci|pardon|désolée?|excusez|remercie)(?!\p{L})/iu,
  please: /(?:, )?(?<!\p{L})(?:s'il vous pla[iî]t|svp|stp)(?!\p{L})(?:,? )?/iu,
  asking: /s'il (?:vous|te) pla[iî]t|stp|svp|\baid(?:e|er|ez)\b|merci|pouvez|pourri|\?/i,
  lowers: /^(?:[ÀA]|\p{Lu}[\p{Ll}]+(?:'\p{Ll}+)?|J'\p{Ll}+|L'\p{Ll}+|C'\p{Ll}+)$/u,
};
