/** French words around values that come back right or wrong. */
import type { CheckWords } from '../reading/values.ts';
import { fullName } from '../text/full-name.ts';
import { unbroken } from '../text/unbroken.ts';
import { spelling } from './spelling.ts';

const { keyOf, keysOf } = spelling;

/** Words of one kind, of which one excludes the others. */
const kinds = [
  'rouge bleu vert noir blanc gris marron jaune orange rose violet argent doré',
  'gauche droite',
  'petit moyen grand',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'matin après-midi soir',
  'simple double triple',
  'supérieur inférieur',
  'avant arrière',
  'nord sud est ouest',
  'gaz électricité',
  'fenêtre couloir',
];
const kindOfWord = new Map(kinds.flatMap((words, kind) => keysOf(words).map((key) => [key, kind] as const)));

/** Words before the name of whom one speaks with. */
const addressing = [
  '[ÊEê]tes-vous',
  '[Vv]ous êtes',
  '[Ee]s-tu',
  '[Tt]u es',
  '[Ss]uis-je bien avec',
  '[Pp]arl[eé]-je (?:bien )?à',
];

export const checks: CheckWords = {
  ownCode: /\b(?:votre|vos|ton|ta|pour|avec|est|numero|sous)\b/,
  unspecific: new Set(keysOf('date jour heure numéro montant nombre de d la le l nouveau combien')),
  givenBack: new Set(
    keysOf(
      'remboursement remboursé rembourser avoir indemnisation recrédité restitué rembourse remboursons remboursera rembourserons',
    ),
  ),
  paid: new RegExp(
    unbroken(String.raw`
      \b(?:(?:avez|as|aviez) (?:deja |bien )?(?:paye|regle|verse|depense|debourse|achete)|
      coute|coutait|prix)\b
    `),
  ),
  titled: /(?<!\p{L})(?:M|Mme|Mlle|Monsieur|Madame|Dr|Me)\.?\s(?:\p{Lu}[\p{L}'-]+\s)?(\p{Lu}[\p{L}'-]{2,})/gu,
  addressed: new RegExp(String.raw`(?<!\p{L})(?:${addressing.join('|')}) (?:M\. |Mme )?(${fullName})\s?\?`, 'u'),
  pastDate:
    /\b(?:manqué|arrivé|survenu|acheté|achat|livré|dommage|perte|naissance|né|traitement|commandé|payé|émis|incident|accident|volé|perdu|reçu|commencé)\b/i,
  otherDate: /\b(?:jusqu' ?au|termine|expire|echeance|valable jusqu' ?au|emise?|avant|fin)(?: (?:le|du))?\W*$/,
  ofRule:
    /\b(?:premiere?s?|derniere?s?|prochaine?s?|sous|chaque|moins|plus|maximum|minimum|jusqu' a|environ|seulement|dans|apres) $/,
  joinsItems: /\s(?:et|plus|&|\+)\s/,
  ofPeople: /^ (?:d' entre vous|de vous|d' entre nous)\b/,
  person: keyOf('personne'),
  afterCount: /[,.;:!?()]|\s(?:et|ou|pour|de|depuis|en|le|[aà]|avec)\s/,
  namedBefore: /(?:^|[,.;!?] |\b(?:et|est|sont|pour|de|avec|en|a|avez|avons) )([\p{L}-]+):? $/u,
  smallWord: /^(?:et|est|sont|pour|de|avec|en|le|la|a|avez|avons|donc|ou|les|des|juste|environ|tous|vous|du|au)$/,
  party: /\b(?:table|groupe|chambre|reservation)(?: est)? (?:pour|de) $/,
  afterBareCount: /^(?:[.,;!?)]|$| (?:et|ou|depuis|svp|avec|au total|correct)\b)/,
  unknown: new RegExp(
    unbroken(String.raw`
      \b(?:ne|n'|aucune?|pas|rien)\b[^.?!]{0,60}\b(?:trouv\w*|correspond\w*|reconnu\w*|existe|valide|enregistre\w*|connu\w*|figure|
      localis\w*)\b|\b(?:invalide|inconnue?|incorrecte?|errone\w*)\b
    `),
  ),
  malformed: new RegExp(
    unbroken(String.raw`
      \b(?:ne|n'|pas)\b[^.?!]{0,40}\b(?:format|complete?|lisible|ressemble|lire)\b|
      \b(?:invalide|incomplete?|illisible|trop (?:courte?|longue?)|(?:manque|manquent) (?:un|une|\d+) (?:chiffres?|lettres?|caracteres?))\b
    `),
  ),
  again:
    /\b(?:verifi\w*|controler|revoir|de nouveau|[aà] nouveau|encore une fois|ressais\w*|reessay\w*|renvoy\w*|autre (?:numero|code|adresse|date|nom))\b/,
  letUs: /^(?:essayons|reprenons|recommencons|réessayons)/,
  betweenItems: /,\s(?:et\s)?|\s(?:et|plus|&|\+)\s|;\s/,
  beforeItem: /^(?:et|ou|le|la|les|un|une|donc) /i,
  article: /^(?:le|la|les|l|un|une|de|du|d|en|et)$/,
  label: /^(?:nom|monsieur|madame|m|mme|dr|commande|numero|client|cliente|chambre|produit|article|adresse)$/,
  excludes(one, other) {
    const [kind, second] = [kindOfWord.get(keyOf(one)), kindOfWord.get(keyOf(other))];
    return kind !== undefined && kind === second && keyOf(one) !== keyOf(other);
  },
  isAmbiguous: (word) => /^(?:[a-z]|est|avant|double)$/.test(word),
};
