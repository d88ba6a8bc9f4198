/** French words around values that answer. Accents are made plain before. */
import type { AnswerWords } from '../reading/values.ts';
import { relatedTo } from './related.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const keySet = (words: string) => new Set(spelling.keysOf(words));

export const answers: AnswerWords = {
  dull: keySet(
    'date heure jour montant numéro quel quelle quand où comment combien est le la les l un une de d du pour mon ma votre sera coûte',
  ),
  relatedTo: (keys) => relatedTo([...keys]),
  foreignToDates: keySet(
    'créé créée commandé émise aujourd reçue reçu demandée ouvert fermé bureau demande facture envoyé né depuis inscrit acheté payé signé imprimé',
  ),
  foreignToAmounts: keySet(
    'livraison frais commission taux franchise caution plafond article remise par chaque tva taxe avoir minimum maximum moins gestion supplément mensuel cotisation mensualité',
  ),
  foreignToTimes: keySet(
    'réponse répondre ligne attente standard appel appels téléphone email message chat conseiller',
  ),
  timed: keySet('heure quand ouvrir fermer début fin départ arrivée horaire'),
  own: /\b(?:le votre|la votre|le tien|la tienne|pour vous|pour toi|dans votre cas|vous payez)\b/,
  ofYou: /\b(?:vous|votre|vos|toi|ton|ta|tes|tu)\b/,
  ofOthers: new RegExp(
    unbroken(String.raw`
      \b(?:standard|normal(?:e|ement)?|habituel(?:le|lement)?|general(?:e|ement)?|en regle generale|la plupart|tous|les autres|d' ?autres|clients|voyageurs|
      passagers|membres|patients)\b
    `),
  ),
  contrast:
    /^(?:[,;(]| [-–—] | mais )?\s*(?:seulement|uniquement|juste|c'est juste|c'est seulement|vous ne payez que|mais)\b/,
  besides: /\b(?:au lieu d(?:[eu]|es)|[aà] la place d(?:[eu]|es)|plutot que|par rapport (?:[aà]u?|aux))\b/,
  toCome: /\b(?:sera|seront|seraient|serait) \w+/g,
  factive:
    /^(?:(?:et|mais) )?(?:quand|lorsqu'?e?|avant qu'?e?|apres qu'?e?|une fois qu'?e?|comme) (?:il|elle|votre|le|la|les)\b/,
  since: /\bdepuis (?:le |la )?$/,
  bound: /\b(?:jusqu' ?(?:a|au|en)|avant|apres)(?: (?:le|la|les|environ))* ?(?:\w+di,? )?(?:le )?$/,
  beginsYes:
    /^(?:\W*(?:ah|oh|alors)\W+)?(?:oui|bien sur|tout [aà] fait|absolument|effectivement|en effet|exactement|certainement)\b/,
  beginsNo: new RegExp(
    unbroken(String.raw`
        ^\W*(?:(?:ah|oh|desolee?|malheureusement|helas)\W+)*(?:non(?! (?:plus|seulement))|pas (?:vraiment|
        du tout|encore)|malheureusement (?:non|pas))\b
      `),
  ),
  totals: keySet('total somme net final ensemble tout'),
  limit:
    /\b(?:pas|jamais|sans|ne)\b.{0,30}\b(?:plus de|superieur a|apres|moins de|avant|depasser|exceder) (?:le |la )?\W?$/,
  beyond:
    /\b(?:(?:plus|moins|pres|au-dela|au-dessus|au-dessous|en dessous) d[eu]|presque|quasiment|superieure? [aà]|inferieure? [aà]) (?:l[ea] )?\W?$/,
  atBound:
    /\b(?:jusqu' ?[aà]|au (?:plus|maximum|moins|minimum)|(?:un )?(?:maximum|minimum) de|pas plus de|[aà] partir de) (?:l[ea] )?\W?$/,
  asksLimit: /\b(?:puis|peut|peux|pouvons|dois|faut|maximum|maximale?|minimum|minimale?|limite|plafond|partir|age)\b/,
  shareOf: /(?:%|\bpour cent|\b(?:moitie|moitié|quart|tiers|dixieme)) (?:de|du|des)(?: \p{L}+ de)? $/iu,
  between: /\bentre (?:le )?(?:\w+di )?(?:le )?\W?$/,
  otherwise: /\b(?:sinon|autrement|dans le cas contraire|a defaut)\b/,
  unavailable:
    /^ (?:est|sont|a ete|ont ete) (?:\p{L}+ ){0,2}(?:fermee?s?|completes?|epuisee?s?|indisponibles?|annulee?s?|hors service|supprimee?s?)\b/u,
  howMany: /\bcombien ?d(?:e |' ?)(\p{L}+)/u,
  determiners: new Set('mon ma mes ton ta tes votre vos notre nos son sa ses le la les un une cette ce'.split(' ')),
  namedBy: /^ (?:numero|reference|code|details|date|formulaire)\b/,
  asked:
    /\b(?:merci de|veuillez|pouvez-vous|pourriez-vous|peux-tu) (?:[\wà-ÿ]+ ){0,2}(?:dire|donner|envoyer|indiquer|confirmer|saisir|fournir|joindre)\w*\b/,
  possible: /\b(?:peut-etre|pourrait|eventuellement|possiblement|sans doute)\b/,
  usual: /\b(?:normalement|generalement|en general|souvent|parfois|habituellement|par exemple|en principe)\b/,
  movedTo: new RegExp(
    unbroken(String.raw`
      ^[^.;]{0,40}\b(?:repouss\w*|report\w*|decal\w*|avanc\w*|deplac\w*|retard\w*|augmentee?s?|passee?s?|baissee?s?|
      reduite?s?|relevee?s?|changee?s?|prolongee?s?|finalement)\b[^.;]{0,20}(?:(?:\b(?:au|en|jusqu'au|pour le|le)|à) )(?:\w+di |salle )?$
    `),
  ),
  mightMove: /\b(?:peut|peuvent|pouvons|pourr\w*|si|serait|possible)\b/,
  byNow: /\b(?:maintenant|desormais|depuis|entre-temps|actuellement)\b(?!.*\b(?:avant|auparavant|etait|etaient)\b)/,
  endsInOr: / ou (?:une? |le |la |l' ?)?(?:[\wà-ÿ]+ )?$/,
  orNumber: /^ ou (?:\p{L}+ ){0,2}\W?\d/u,
  length: /^[- ]?(?:chiffres|lettres|caracteres)\b/,
  amountFollows:
    /^(?:[.,;:!?)]?(?= |$)(?! ?(?:%|pour cent|h\b|heures))(?! \p{L})|[.!?]*$| (?:au total|nets?|chacun|maintenant|en retour|par mois)\b)/u,
  countBefore: new RegExp(
    unbroken(String.raw`
        (?:\b(?:n|num|numero|dossier|ticket|commande|chambre|vol|porte|voie|ligne|formulaire|page|etape|
        champ|article|appartement|maison|boite|depuis|jusqu' [aà]|[aà]|le|en|et|plus|appelez|composez)\b\.?|
        [-#:/.+]) ?$
      `),
  ),
  cuts: /[,;()]| [-–—] | mais | et | donc | maintenant | cela /g,
  from: /\b(?:du|de)(?: [\wà-ÿ]+,?)? $/,
  to: /^ ?(?:au|[aà]|jusqu' ?au)(?: [\wà-ÿ]+,?)? $/,
  isPastVerb: (word) =>
    /^(?:emis|emise|envoyee?|recue?|achetee?|payee?|enregistree?|approuvee?|demandee?|creee?|signee?|commandee?|expediee?|partie?|deposee?)$/.test(
      word,
    ),
};
