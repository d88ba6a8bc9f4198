/** How French says that something has been done. */
import type { ClaimWords } from '../reading/claims.ts';
import { saidOf } from '../text/pattern.ts';
import { deedWords } from './deeds.ts';
import { patternsIn } from './patterns.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;
const { of } = patternsIn({});
const guides = of(
  unbroken(`
      ^ ..2 ouvrez|ouvre|allez|va|rendez-vous|accédez|cliquez|clique|appuyez|appuie|touchez|sélectionnez|
      connectez-vous|connecte-toi ..3 application|appli|site|page|menu|paramètres|profil|compte|espace|
      dans|sur|à|au|la|l
    `),
);
const answered = of('ici|dessous|répondez|réponds|chat|numéro|option|oui|non');

export const claims: ClaimWords = {
  ...deedWords,
  unfolded: (text) => text,
  be: 'sera',
  perfect: ['a', 'ont', 'avons', 'ai', 'est'],
  small: new Set(
    keysOf(
      'avoir a ont est sont était été le la les l et pour avec ce cette votre vos son sa ses il elle ne pas parce un une deux nouveau maintenant tout qui quoi quand où comment fait faire de nouveau peut plus quelque chose du des d au en par se que reste',
    ),
  ),
  common: new Set(
    keysOf(
      'réservation commande demande changement montant argent paiement compte dossier inscription rendezvous place billet abonnement contrat opération démarche',
    ),
  ),
  reason: /^(?:car|parce que|puisque|comme|etant donne)\b/,
  others: new RegExp(
    unbroken(String.raw`
      \b(?:
        (?:un|une|d') ?autres? client(?:e|s|es)?|(?:certains|plusieurs|beaucoup de) clients|quelqu'un d'autre|
        (?:votre|ton|ta|mon|ma) (?:ami|amie|voisin|voisine|frere|soeur|mere|pere|fils|fille|mari|femme|conjoint|conjointe)
      )\b
    `),
  ),
  indefinite: /^(?:une?|chaque|tout|toute|tous|toutes|aucun|aucune|certains) .*\b(?:est|sont|sera|peut|doit)\b/,
  otherThing: new RegExp(
    unbroken(String.raw`
      (?<!\baucune? )\b(?:une? |l' ?|votre |d' ?)?(?:autres? (?:commande|reservation|article|contrat|compte|colis|billet|dossier|
      rendez-vous|carte|abonnement)s?|(?:commande|reservation|contrat|rendez-vous) precedente?)\b
    `),
  ),
  taken: new RegExp(
    unbroken(String.raw`
      \breservee?s? (?:par|pour) (?:un autre|une autre|d' ?autres|quelqu' ?un)\b|
      ^(?!.*\b(?:votre|vos|vous|ton|ta|tes|tu|j' ?ai|nous avons)\b).*\bdeja (?:ete )?(?:reserve|pris|occupe)e?s?\b
    `),
  ),
  leavesOut:
    /\b(?:sauf|excepte|hormis|a l' ?exception de|mais pas|pas|autre que) (?:(?:la|le|l'|votre|ta|ton|commande|reservation|contrat|numero) ){0,3}$/,
  deniesIt:
    /^,? ?(?:(?:en revanche|elle|lui|par contre),? )?(?:n' ?(?:est|a|etait)|ne (?:l' ?est|peut|sera)|reste|non|pas)\b/,
  denial: /^(?:(?:mais|et) )*(?:non|aucune?|pas(?: encore)?|rien|zero|0)[.!]?$/,
  keepsInformed:
    /\b(?:vous (?:serez|tiendrons|tenons|tient|tiendra)|te (?:tiendrons|tenons)|tu seras) .*(?:informee?s?|au courant|notifiee?s?|prevenue?s?)\b/,
  undone: new RegExp(
    unbroken(String.raw`
      (?:[;,] |\b(?:et|mais|puis|ensuite|depuis) )(?:(?:il|elle|cela|a|est|ete|puis|ensuite|depuis|de nouveau|en|\d{4}) ){0,8}
      (retablie?|reactivee?|revoquee?|annulee? ensuite|retiree?|rejetee?|remise? en (?:place|service))
    `),
  ),
  whileSo:
    /\b(?:pendant|tant|durant|lorsque|aussi longtemps)\b(?!.*\b(?:ete|a|ont)\b).*\b(?:est|sont|reste|restent|sera|seront)\b/,
  longAgo: /\b(?:avait|avaient|a|ont) ete (?:[^ ,;]+ ){1,5}en (?:19|20)\d\d\b/,
  your: 'votre',
  about: /^(?:le|la|l|cela|ca|c|vous|te|t|tout|ton|ta|deux|nous|on)$/,
  ofBot: /^(?:je|j'|nous|on)(?![\w-])/,
  isSelfService: (words) => {
    const said = saidOf(words, false);
    return guides.test(said) && !answered.test(said);
  },
};
