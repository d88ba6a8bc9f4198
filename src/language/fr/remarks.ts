/** Side remarks of a turn that asks for something, and what one act excludes of another. */
import type { RemarkWords } from '../reading/claims.ts';
import { saidOf } from '../text/pattern.ts';
import { remember } from '../text/remember.ts';
import { wordsOf } from '../text/words.ts';
import { patternsIn } from './patterns.ts';
import { spelling } from './spelling.ts';
import { onlyOf } from '../text/only-of.ts';
import { unbroken } from '../text/unbroken.ts';

const { of } = patternsIn({});
const undone = of(
  'annulable|réversible|irréversible|récupérer|définitif|définitive|définitivement|ultérieurement|ensuite|après',
  'pas|plus|aucun ..4 possible|remboursable|remboursement|modification|retour|revenir|arrière',
);
const perfect = of('a|ont|ai|avons|est|sont|été ..4 *é|*ée|*és|*ées|fait|rendu|ouvert|clos');
/** One sentence is asked about by several of them. */
const said = remember((text) => saidOf(wordsOf(spelling.normalise(text)), text.trim().endsWith('?')), 300);

export const remarks: RemarkWords = {
  mayBeUndone: (text) => undone.test(said(text)),
  isPerfect: (text) => !text.trim().endsWith('?') && perfect.test(said(text)),
  isAside:
    /(?<![\p{L}])(?:répondez|écrivez|tapez|envoyez) (?:par )?\S+ pour (?!confirmer)\w+ (?:information|aide|plus)/iu,
  saysWhatIsWanted: /^(?:[\wà-ÿ' ]+ )?(?:comprends|vois|sais)\b[^?]*\b(?:souhaitez|preferez|voulez|veux)\b[^?]*$/,
  hasUnderstood: /^(?:ok,? |bien,? |tres bien,? )*(?:compris|entendu|c'est note|je comprends|bien note)(?:[.!,:;]|$)/,
  saysOfRest: /^(?:toute autre reponse|tout le reste) \p{L}+(?!\p{L})[^?]*$/u,
  isBackOffice: new RegExp(
    unbroken(String.raw`
        \b(?:jours? ouvres?|jours? ouvrables?|dans les meilleurs delais|sous \d+|reviendra vers|
        recontactera|recontacterons|normalement|par ecrit|par courrier|etudiera|examinera)\b
      `),
  ),
  waitsForWord:
    /\b(?:dites|dis|repondez|reponds|tapez|ecrivez|confirmez|confirme)\b[^?]*\b(?:et|alors) (?:[\wà-ÿ]+ )?(?:je|nous|j'|on)(?![\w-])/,
  owesNothing: new RegExp(
    unbroken(String.raw`
      \b(?:rien|aucun(?:e)? (?:paiement|frais|montant|demarche)) (?:de plus |d'autre )?(?:a (?:payer|faire|
      regler)|n'est (?:du|due)|du)\b|\b(?:solde|reste [aà] payer|montant du): (?:aucun|rien|neant|0)\b|
      \bvous ne (?:nous )?devez (?:plus )?rien\b
    `),
  ),
  exclaims:
    /^(?:oh,? |ah,? )?(?:quel(?:le)?s? (?:[\wà-ÿ]+ )?[\wà-ÿ]+|(?:joli|jolie|beau|belle|bon|bonne|excellent|excellente) [\wà-ÿ]+) ?[.!]$/,
  nods: onlyOf(
    unbroken(String.raw`
      je (?:vois|comprends|l['’]ai noté|note)|(?:c['’]est |bien )?(?:noté|compris|entendu)|j['’]ai (?:bien )?(?:noté|compris)|(?:ça|cela) (?:me )?(?:va|semble bon|marche)|parfait|super|
      génial|excellent|(?:très )?bien|d['’]accord|bien sûr|certainement|avec plaisir|(?:pas de |aucun )?(?:problème|souci)|prenez votre temps|merci(?: beaucoup| bien| à vous)?|au revoir|
      à bientôt|ok|oui|et|maintenant|alors|ah|bon|c['’]est (?:bon|parfait)
    `),
  ),
  regrets: /^(?:malheureusement|desole|desolee|navre|helas|non,|je regrette|nous regrettons)/,
  proposes: /(?<!\p{L})(?:que diriez-vous d|et si|que pensez-vous d|connaissez-vous)(?!\p{L})/u,
  writes: new RegExp(
    unbroken(String.raw`
      ^(?:et |puis )?(?:nous|je|on) (?:vous|t')? ?(?:enverrons|enverrai|enverra|rappellerons|previendrons|previendrai|ecrirons)\b(?!.*\b(?:votre|vos|ton|ta|
      des que)\b)
    `),
  ),
  insteadOf: /\b(?:au lieu d[e']|plutot que d[e']|a la place d[e'])(.{3,60})/,
  introducesSteps:
    /\b(?:essay\w+|suivez|suis|faites|fais|verifi\w+|tentez|tentons)\b[^:]{0,30}\b(?:choses?|etapes?|suivantes?|suivants?|ceci|conseils?)\b/,
  hasHelped: /\b(?:aide|aider|utile|marche|fonctionne|resolu|repondu)\b/,
  isItBetter: new RegExp(
    unbroken(String.raw`
      ^(?:et |alors )?(?:(?:est-?ce ?que +)?(?:ca|cela) (?:a|vous a|t'a) (?:aide|marche|fonctionne|resolu)|(?:est-?ce ?que +)?(?:ca|cela|tout) (?:fonctionne|
      marche|va)\b|(?:fonctionne|marche)-t-(?:il|elle)\b)
    `),
  ),
  asksTried:
    /\b(?:avez-vous|as-tu|vous avez|tu as)\b[^?]{0,20}\b(?:essaye|tente|redemarre|reinitialise|debranche|eteint)\b/,
  reportsBack: new RegExp(
    unbroken(String.raw`
      \b(?:dites|dis|indiquez|tenez|faites)(?:-| )?(?:moi|nous)?\b[^.?!]{0,25}\b(?:ce qui se passe|ce qu'il se passe|si (?:ca|cela) (?:marche|fonctionne|
      aide|resout|a)|comment (?:ca|cela) se passe)\b
    `),
  ),
  isBroken: new RegExp(
    unbroken(String.raw`
        \b(?:(?:quelque chose|un probleme) (?:s'est mal passe|est survenue?)|(?:erreur|panne|incident|probleme)s? (?:technique|interne|inattendue?|systeme|du serveur)s?|
        une erreur (?:est survenue|s'est produite)|code d'erreur|
        (?:systeme|service|serveur) (?:est )?(?:actuellement |temporairement )?(?:indisponible|hors service|en panne)|
        (?:reessayez|reessayer|veuillez reessayer) (?:plus tard|dans quelques))\b
      `),
  ),
  introducesTold:
    /\b(?:prochaines? etapes?|etapes?|suite|ensuite|puis|recapitulatif|comprend|inclut|parce|raisons?|fait|changements|note|noter|rappel)\b/,
};
