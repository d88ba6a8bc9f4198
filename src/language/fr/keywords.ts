/** Words to type for yes and for no, and what is said of them: "OUI pour confirmer, NON pour annuler". */
import type { KeywordWords } from '../reading/choices.ts';
import { oneOf } from '../text/expression.ts';
import { patternsIn } from './patterns.ts';
import { unbroken } from '../text/unbroken.ts';

const { of } = patternsIn({});

export const keywords: KeywordWords = {
  yes: oneOf(
    "oui o confirmer confirme confirmé ok daccord j'accepte accepte accepter continuer valider valide envoyer acheter payer prêt activer enregistrer commander correct go banco 1 un",
  ),
  plainYes: 'oui',
  no: oneOf(
    'non n stop arrêter retour modifier changer refuser refus corriger plus_tard passer abandonner abandon erreur 2 deux x quitter',
  ),
  either: oneOf('annuler annule résilier résilie garder conserver supprimer fermer terminer'),
  typing: oneOf(
    'répondez réponds répondre tapez tape taper envoyez envoie envoyer écrivez écris écrire dites dis appuyez_sur appuie_sur saisissez saisir composez faites mettez texto',
  ),
  withWord:
    '(?: (?:par|avec|simplement|juste|le|la|un|une|mot|texte|message|maintenant|ici|exactement|en|toutes|lettres|mention|nous|moi))*',
  theWord: 'le mot|la mention|par',
  after: oneOf('pour si et ou en maintenant ici par à'),
  joins: 'ou|et',
  means: 'pour|si',
  pair: /(?:[([]|(?<![\p{L}])|^)\s?(oui|o)(?:\s?[/|]\s?|\s+ou\s+|,\s?)(non|n)(?![\p{L}])/iu,
  saidAfter: /^["'»”]?\s?(?:pour|si|quand|et|suivi|=|-|–|\+|afin)/,
  saidBefore: /^(?:pour|si|quand|en cas|sinon|afin|à défaut)(?![\p{L}])/iu,
  isNumber: /^(?:\d+|un|deux)$/,
  otherwise: of(
    '^ pour !oui|confirmer|confirmation|valider ..1 aide|information|menu|désabonner|parler|conseiller|plus',
    '^ suivi|et ..2 de|votre|du|numéro',
  ),
  affirms: of(
    unbroken(`
        correct|corrects|exact|bien|accord|accepter|acceptez|accepte|continuer|poursuivre|procéder|
        confirmer|confirmez|acheter|payer|envoyer|réserver|autoriser
      `),
    'valider|validez|oui|enregistrer|activer|terminer|finaliser|confirme|donner_suite|bon',
  ),
  denies: of(
    'pas|incorrect|modifier|changer|corriger|annuler|garder|conserver|laisser|refuser|retour|revenir|erreur|supprimer|arrêter|non',
    'sinon|abandonner|ignorer|renoncer|quitter|défaut',
  ),
};
