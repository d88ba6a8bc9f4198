import type { ReadingRow } from '../../text/rows.ts';

/** A person: promised now, or offered. */
export const handoverRows: readonly ReadingRow[] = [
  {
    act: 'promises-human',
    says: [
      'passe|transfère|mets|connecte|oriente|dirige|confie|passons|transférons|mettons|transmets ..7 {person} ..4',
      'vais|allons ..2 passer|transférer|mettre|connecter|orienter|diriger|transmettre ..7 {person} ..4',
      '{person} ..4 prend|prendra|relais|relaie|va_vous|va_te|arrive|répond|répondra|rejoint|suite ..4',
      'êtes|es|serez|seras ..3 mis|mise|transféré|transférée|connecté|connectée|redirigé ..5',
      'transfert|mise_en_relation ..3 en_cours|{person} ..4',
    ],
    unless: [
      '?',
      'si|lorsque|souhaitez|voulez|pourrais|pouvons|pouvez|peux|puis',
      'pas|aucun',
      'jours|ouvrés|courrier|par_écrit|e-mail|sous',
    ],
    hits: ['Je vous passe un conseiller.', 'Je vais vous transférer à une collègue.', 'Un conseiller prend le relais.'],
    misses: ['Souhaitez-vous que je vous passe un conseiller ?', 'Je passe la commande.'],
  },
  {
    act: 'offers-human',
    says: [
      '{want} ..8 {person} ..4',
      'parler|échanger|discuter|joindre|contacter ..4 {person} ..4 ?',
      'si ..3 {want}|préférez|souhaitez|voulez ..4 {person} ..4',
      '{key} ..3 conseiller|agent|humain|aide|personne ..4',
      'pour parler|joindre|être ..4 {person} ..4',
      'puis-je|peux|pouvons ..6 mettre_en_relation|passer|transférer ..5 {person} ..3',
      'disposition ..3 {person} ..4',
    ],
    unless: ['numéro|nom ..2 {person}', 'pas ..2 {want}', "n'y_a personne|aucun|aucune ..9", 'aucun|aucune ..9'],
    anyScope: true,
    hits: [
      'Souhaitez-vous parler à un conseiller ?',
      'Tapez CONSEILLER pour parler à quelqu’un.',
      'Si vous préférez un conseiller, dites-le moi.',
    ],
    misses: [
      'Un conseiller a noté votre numéro.',
      "Il n'y a personne à qui je puisse vous passer.",
      'Aucun conseiller ne peut vous parler.',
    ],
  },
];
