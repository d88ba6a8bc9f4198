/** Services that customers come for, to tell another matter from theirs. */
import type { MatterWords } from '../reading/claims.ts';
import { patternsIn } from './patterns.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;
const services = new Set(
  keysOf(
    'retour annuler remboursement remplacer échanger réparer collecter résilier améliorer réinitialiser supprimer réclamer renouveler prolonger newsletter enquête assurance adhésion bon avis parrainage bilan renfort surcomplémentaire sondage',
  ),
);
const { over } = patternsIn({});

/** "Cela fait 9 € en tout", "le total est de 9 €". */
const costs = 'fait|ferait|fera|coute|couterait|serait|revient a|est';
const priced = "(?:le|la|les) (?:total|prix|montant|cout|tarif|frais) (?:est|serait|s' ?eleve|sont)";
const inAll = '(?: (?:a|à|de|en tout|au total|donc|seulement)){0,3}';

export const matters: MatterWords = {
  isSold: over(
    unbroken(`
        gratuit|gratuite|gratuitement|remise|réduction|promotion|promo|offre|extra|bonus|premium|avantage|
        avantages|économisez|exclusif|ajouter|offert|offerts|plutôt|au_lieu
      `),
    'intéresse|intéresserait|recommande|recommandons|au_fait|nombreux_clients|saviez|avant_de_partir|restez|tente|profitez|profite|supplément',
  ),
  pointsBack:
    /\b(?:dois-je|puis-je|voulez-vous|souhaitez-vous|veux-tu)\b.*\b(?:le|la|les|cela|ça|ainsi)\b|\bcela vous convient\b/,
  takesPayment: /\b(?:le montant|le paiement|les frais|prelever|debiter|encaisser|poursuivre|continuer)\b/,
  ownPrice: new RegExp(String.raw`\b(?:(?:cela|ca|ça|ce|c'|le tout|tout) ?(?:${costs})|${priced})${inAll} ?€?\d`),
  otherMatters: (text) => keysOf(text).filter((key) => services.has(key)),
  common: new Set(
    keysOf(
      'que ce avec avoir vouloir voudrais besoin svp pourrait quel quand où votre de sur ils bonjour merci savoir seulement fera client une veux pour mes mon ma n pas j l d suis est',
    ),
  ),
  yesOrNo: /\boui ou non\b/,
  stillOffers: /\b(?:peux|pouvons|pourrions|pourrais|plutot|proposer|propose|proposons|mais|en revanche)\b/,
  looksUp: new RegExp(
    unbroken(String.raw`
      \b(?:regard\w+|verifi\w+|consult\w+|cherch\w+|recherch\w+|trouv\w+|voir|voie|savoir|connaitre|dire|dise|
      expliqu\w+|montr\w+|calcul\w+|renseign\w+|informations?|details?|tarifs|prix|ouvr\w+|acced\w+)\b
    `),
  ),
};
