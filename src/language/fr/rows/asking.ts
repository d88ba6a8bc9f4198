import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** What is asked: for a matter, for details, for a choice; and things besides. */
export const askingRows: readonly ReadingRow[] = [
  {
    act: 'offers-more',
    says: [
      'autre_chose|autre_question|autres_questions|d_autres_questions|autre_demande|une_autre|quoi_d_autre|d_autre ..6 ?',
      'puis-je|peux|pouvons|pouvons-nous|avez-vous|as-tu ..5 autre|autres ..5 ?',
      'ce_sera_tout|c_est_tout|sera_tout ..3 ?',
    ],
    unless: ['pour ..9'],
    anyScope: true,
    hits: ['Souhaitez-vous autre chose ?', 'Avez-vous d’autres questions ?', 'Autre chose ?'],
    misses: ['Pour vous aider il me faut le numéro.'],
  },
  {
    act: 'asks-want',
    says: [
      'comment|en_quoi|que|quoi ..1 puis-je|pouvons-nous|peut-on|je_peux|puis_je ..4',
      'en_quoi ..3 aider|aide|utile',
      'quel|quelle ..2 objet|motif|demande|problème|besoin|question|souci ..4 ?',
      unbroken(`
          décrivez|expliquez|exposez|précisez|raconte|racontez|dites-moi|dis-moi|indiquez ..2 demande|
          problème|besoin|situation|motif|objet|tout|souci|litige ..4
        `),
      'que_souhaitez-vous|que_voulez-vous|que_désirez-vous|quel_est_le_souci|qu_est-ce_qui|quoi amène|arrive|faire ?|..3',
      'qu ..2 est-ce ..2 amène|faire',
      'quoi ..2 amène|arrive|faire|besoin',
      'aider ..2 ?',
    ],
    unless: ['autre|autres'],
    hits: [
      'Comment puis-je vous aider ?',
      'Quel est l’objet de votre demande ?',
      'Décrivez votre problème.',
      'En quoi puis-je vous aider ?',
    ],
    misses: ['Quelle autre question avez-vous ?'],
  },
  {
    act: 'asks-to-tell',
    says: [
      '{can} ..4 {tell} ..9',
      '{say} ..9',
      '{need} ..9',
      'merci|veuillez|prière|bien_vouloir|prions|invitons|demandons|convient|penser ..3 {tell} ..9',
      'pourrais-je|puis-je|pouvons-nous ..3 avoir|connaître|savoir|obtenir ..6',
      'saurions|serions ..6 {tell} ..6',
      'tu|vous me|nous donnes|donnez|dis|dites|files|rappelles|rappelez|confirmes|confirmez ..9 ?',
    ],
    unless: ['{moment}', 'pas ..3 nécessaire|besoin|utile|requis', 'si ..4 correct|exact', '{key} ..1 oui|non|ok'],
    hits: [
      'Pouvez-vous me donner votre code postal ?',
      'Il me faut votre numéro de client.',
      'Merci de préciser la date.',
      'Indiquez-nous le motif.',
    ],
    misses: ['Merci de patienter un instant.', 'Ce n’est pas nécessaire.'],
  },
  {
    act: 'needs',
    says: [
      '{need} ..6 suivant|suivants|suivante|suivantes|informations|éléments|pièces|renseignements ..4',
      'suivants|suivantes|ci-après|ci-dessous ..1 informations|éléments|pièces|documents|renseignements|champs ..4',
      'informations|éléments|pièces|documents|renseignements|champs ..2 suivants|suivantes|ci-après|ci-dessous|requis|obligatoires|manquants ..4',
      '{need} ..6',
    ],
    unless: ['{moment}', 'pas|aucun', '?'],
    anyScope: true,
    hits: [
      'Il me faut les informations suivantes :',
      'Merci de nous transmettre les éléments suivants :',
      'Nous avons besoin de :',
    ],
    misses: ['J’ai besoin d’un instant.', 'Aucun document n’est nécessaire.'],
  },
  {
    act: 'lets-choose',
    says: [
      'choisissez|choisis|sélectionnez|sélectionne|choix|options|menu ..6',
      unbroken(`
          que|quoi|lequel|laquelle|quel|quelle ..3 préférez-vous|préférez|préfères|préfères-tu|souhaitez-vous|
          voulez-vous|choisissez-vous|convient|conviendrait|veux-tu|arrange|tente|dit ..6 ?
        `),
      'quel|quelle option|créneau|formule|date|horaire|mode ..6 ?',
      'pouvons|peux|puis|avons|propose|proposons|existe|reste ..3 proposer|suivants|suivantes|deux|trois|plusieurs|disponibles|entre ..6',
      '{key} ..3 numéro|chiffre|lettre|1|a ..4',
      'préférez|préfères|préférez-vous|plutôt ..9 ou ..9 ?',
      'soit ..6 soit ..6',
    ],
    anyScope: true,
    hits: [
      'Choisissez une option :',
      'Laquelle préférez-vous ?',
      'Nous avons trois formules disponibles.',
      'Répondez avec le numéro.',
    ],
    misses: ['Votre commande est en route.'],
  },
  {
    act: 'offers-extra',
    says: [
      unbroken(`
          newsletter|enquête|avis|sondage|assurance|garantie|promotion|promo|offre|remise|réduction|premium|
          bon_plan|club|fidélité|bilan|renfort|parrainage ..9 ?
        `),
      'au_fait|profitez|profite|exclusif|exclusive|gratuit|gratuite|le_saviez-vous|offert|cadeau ..9',
      'intéresse|intéresserait|tente|tenterait ..6 ?',
      'ajouter|ajoute|inclure ..4 pour|à ..3 ?',
    ],
    unless: ['quel|quand'],
    anyScope: true,
    hits: [
      'Souhaitez-vous recevoir notre newsletter ?',
      'Au fait, une remise vous attend.',
      'Cela vous intéresse-t-il, une assurance ?',
    ],
    misses: ['Souhaitez-vous annuler la commande ?'],
  },
];
