/** Where French clauses begin, and what their words make of them. Accents are made plain before. */
import type { ClauseWords } from '../reading/clauses.ts';
import { oneOf } from '../text/expression.ts';
import { past } from './past.ts';
import { patternsIn } from './patterns.ts';
import { unbroken } from '../text/unbroken.ts';

const conditional = oneOf(
  "si s'_il s'_ils lorsque lorsqu' quand des_que une_fois avant_de avant_que apres tant_que jusqu'_a_ce_que en_cas_de au_cas_où dans_le_cas_où sous_reserve",
);
const purpose = oneOf("pour afin_de afin_d' afin_que pour_que en_vue_de");
const subject = oneOf(
  "je j' nous vous tu il elle on ils elles c' ce cela ca votre vos ton tes ta notre nos mon ma mes le la les l' un une cette cet ces",
);
const verb = oneOf(
  'est sont a ont avez avons ai peut pouvez pouvons puis dois devez voulez souhaitez veuillez merci indiquez dites donnez pourriez pouvez-vous pourriez-vous souhaitez-vous voulez-vous puis-je avez-vous faut reste',
);
const wh =
  'quel|quelle|quels|quelles|quand|où|qui|comment|combien|combiende|combientemps|pourquoi|quoi|lequel|laquelle';
const end = '(?![\\p{L}])';

const boundary = new RegExp(
  [
    '[;:] ',
    ' [-–—] | ?— ?',
    '[()]',
    unbroken(`
        , (?=(?:${conditional}|${purpose}|car|parce que|puisque|mais|et|ou|donc|or|alors|qui|que|dont|
        ${subject}|${verb}|${wh}|estceque|svp|merci|sinon)${end})
      `),
    ` (?=(?:et|ou) (?:aussi |puis |alors )?(?:${subject}|${verb}|${wh}|estceque|${conditional})${end})`,
    ' (?=(?:mais|car|parce que|puisque) )',
    ` (?=(?:que|qu') (?:${subject})${end})`,
    ` (?=(?:si|lorsque|des que|une fois que) (?:${subject})${end})`,
    '! |\\. | ! ',
  ].join('|'),
  'u',
);

const { over } = patternsIn({
  participle: [
    '*é|*ée|*és|*ées|*ie|*ies|*is|*ise|fait|faite|rendu|remboursé|résilié|ouvert|ouverte|inscrit|inscrite|reçu',
  ],
});

const negates = over(
  'pas|jamais|aucun|aucune|rien|personne_ne|ni|sans|impossible|impossibilité|nullement',
  'n ..2 plus',
  'refusé|refusée|rejeté|rejetée|échoué|échec',
  'au_lieu|plutôt_que',
);
const harmless = new RegExp(
  unbroken(String.raw`
      \b(?:pas (?:seulement|de souci|de probleme|de soucis|d' inquietude|de quoi)|sans (?:souci|probleme|
      frais|faute|delai|engagement|hesiter)|rien ne (?:vous |te )?(?:sera|a ete) (?:facture|preleve|debite|compte)|n' hesitez pas|ne vous inquietez pas|ne t' inquiete pas|
      ne quittez pas|rien d' autre|ou pas|aucun (?:souci|probleme|frais)|pas plus tard que)\b
    `),
  'g',
);

const wishes = over(
  unbroken(`
      veut|veux|voulez|souhaite|souhaitez|souhaites|souhaitons|peut|peux|pouvez|pouvons|pourriez|pourrait|
      pourrons|pourrez|puis|dois|doit|devez|faut|aimerait|aimerions
    `),
  'va|allons|vais|vont *er|*ir|*re|être ..9',
  'pour|afin_de *er|*ir|*re',
  'demandé|sollicité|en_attente|devrait|devraient|serait|seraient',
);
const general = over(
  'en_général|généralement|normalement|habituellement|toujours|chaque|tout_client|tous_les|en_principe|en_règle',
  'selon|conformément ..3 conditions|règlement|contrat|statuts',
);

/** Has the customer check that it is so, or says that somebody will see to it. */
const haveChecked = /^(?:(?:svp|d'abord|puis|et|merci de) )*(?:verifiez|controlez|assurez-vous|confirmez|verifie)\b/u;
const willSee =
  /\b(?:va|vont|vais|allons|fera|ferons|ferai) (?:verifier|s' ?assurer|m' ?assurer|veiller|en sorte)\b|\bveillera\b/u;

export const clauses: ClauseWords = {
  boundary,
  condition: new RegExp(`^(?:(?:et|ou|mais|seulement|meme) )*(?:${conditional})${end}`, 'u'),
  exception: /^(?:sauf|[aà] moins)\b/,
  purpose: new RegExp(`^(?:et |mais )?(?:${purpose}) (?!(?:votre|vos|ton|ta|tes|le|la|les|vous|toi|moi)\\b)`),
  relative: /^(?:qui|que|qu'|dont|lequel|laquelle) /,
  that: /^(?:que|qu'|si) /,
  but: /^(?:mais|toutefois|cependant|neanmoins) ?/,
  courtesy: /^(?:svp|merci|merci beaucoup|pardon|desole|daccord|ok)[?!. ]*$/,
  imperative: new RegExp(`${haveChecked.source}|${willSee.source}`, 'u'),
  ownReport: /^(?:je|nous) (?:peux|pouvons|suis|sommes)\b/,
  isReporting: over(
    'confirme|confirmons|informe|informons|vois|voyons|sais|savons|crois|pense|comprends|indique|indiquons|constate|constatons|note|notons ..3 $',
    'informer|confirmer|dire|certain|certaine|sûr|sûre|regrette|regrettons|désolé|navré|assure|garantis|précise|précisons ..3 $',
  ),
  isDenied: (text) => negates(text.replace(harmless, ' ')),
  ...past,
  isWished: (text) => wishes(text),
  isGeneral: (text, words) =>
    general(text) ||
    (/^(?:les|tous|toutes)$/.test(words[0] ?? '') &&
      /^\w+s$/.test(words[1] ?? '') &&
      !/\b(?:votre|vos|vous|ton|ta|tes|te)\b/.test(text)),
  isDoneForm: over(
    'a|ont|ai|avons|est|sont|été|es|êtes ..4 {participle}',
    '^ ..2 {participle}',
    'fait|terminé|réglé|en_cours|confirmé|effectué|en_route|validé',
  ),
  isPromised: over('sera|seront ..2 {participle}', 'recevrez|recevras|parviendra|arrivera|aurez ..9'),
};
