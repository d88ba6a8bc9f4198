/** French forms of menus and of choices in words. */
import type { ChoiceWords } from '../reading/choices.ts';
import { oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const keyVerb = oneOf(
  'répondez réponds tapez tape envoyez envoie écrivez écris dites dis appuyez_sur appuie_sur appuyez appuie saisissez composez faites choisissez',
);
const beforeChoices = oneOf(
  "préférez-vous préférez préfères préfères-tu préfère-t-il souhaitez-vous souhaitez voulez-vous voulez veux-tu veux aimeriez-vous désirez-vous proposer propose proposons entre choisir est-ce c'est serait avons ai pouvons peux puis-je disposition plutôt soit optez_pour opter_pour voyagez-vous rembourser par_quel convient arrange disponibles envoie envoyons choix",
);
const articles =
  "(?:que|un|une|le|la|les|l'|de|d'|des|du|en|par|pour|avec|au|à|aux|recevoir|avoir|être|vous|te|votre|ton|faire|:)";

export const choices: ChoiceWords = {
  or: ' ou ',
  orWord: /\sou\s/,
  opensOr: /^ou(?![\p{L}])/iu,
  leadingOr: /^ou(?: bien)?,?\s/i,
  clauses: /,?\s(?:ou|et)\s|,\s/,
  fragments: /\s+\/\s+|\s*,\s*(?:ou\s)?|\s+ou\s+/,
  areListed: /\s\/\s|\sou\s/,
  between: /,\s|\sou\s/,
  joined: /,\s(?:et\s|ou\s)?|\s(?:et|ou)\s/,
  ones: /,?\s(?:et\s)?(?:l'un|l'une|un|une)\s(?!de\b|des\b)/,
  saysOnes: / et (?:un|une) (?:à|en|pour) /,
  suggests:
    /^(?:et |ou )?(?:que diriez|que dirais|pourquoi pas)\b|\b(?:irait|conviendrait|convient|vous va|te va|serait possible)\b/,
  also: /\b(?:aussi|un autre|une autre|egalement|sinon|autrement|encore)\b/,
  isFree: /\b(?:libres?|disponibles?|creneaux?|places?|possible|il y a)\b/,
  anyOfThese: /\bl'une? (?:de ces|d'entre|d'eux|d'elles|des deux)\b[^?]*\?$/,
  yesOrNo: /^(?:oui|non|o|n)$/i,
  hour: /\d ?h\b/gi,
  beginning: new RegExp(
    `^.*?(?<![\\p{L}])(?:${beforeChoices}|si)(?![\\p{L}-])(?: ?${articles}(?![\\p{L}]))*:?\\s*(\\S.*)$`,
    'iu',
  ),
  beforeList: /:\s|(?<![\p{L}])(?:en|à|entre|de|avons|ai|reste|sont|est|proposons|propose|pour|le)\s/u,
  listing: /(?<![\p{L}])(?:il y a|nous avons|j'ai|il reste|disposons|options sont|disponibles|je vois)(?![\p{L}])/iu,
  noChoice: new RegExp(
    unbroken(String.raw`
        (?<![\p{L}])(?:autre|autres|quelque chose|questions?|pas|plus|plus tard|problèmes?|aide|si|pourquoi|
        comment|moins|deux|trois|quelqu'un|similaire)(?![\p{L}])
      `),
    'u',
  ),
  leadingArticle: new RegExp(
    unbroken(String.raw`
        ^(?:une?|le|la|les|votre|vos|ton|ta|tes|pour|par|en|avec|au|aux|à|si|que|de|des|du|plutôt|soit|bien|
        être|recevoir|préférez-vous|souhaitez-vous|voulez-vous|est-ce|c'est|puis-je|nous avons)\s+|
        ^[ld]['’]\s?
      `),
    'iu',
  ),
  spokenFirst: new RegExp(
    unbroken(String.raw`
        ^(?:(?:comment|que|quoi|quel(?:le)?s?|quand|où)(?![\p{L}])[^,?]{3,50}[,:]\s+)?(?:(?:bien|ok|
        d'accord|alors|maintenant|parfait|super|très bien|et|ou|donc|bon)(?![\p{L}])[,:!]?\s+)*
      `),
    'iu',
  ),
  askedLast: new RegExp(
    unbroken(String.raw`
        ,?\s+(?:(?:que|quoi|quel(?:le)?s?|laquelle|lequel)(?![\p{L}]) (?:préf|souh|voul|choi|vous).*|
        si (?:vous|tu|cela)(?![\p{L}]).*|(?:comme|selon) (?:vous|tu|votre|ton).*)$
      `),
    'iu',
  ),
  trailing: /(?:\s*(?:,\s*)?(?:s'il vous plaît|svp|aujourd'hui|maintenant|pour vous|pour toi|plutôt|à la place|\?))+$/i,
  doer: new RegExp(
    unbroken(String.raw`
      ^(?:ou,? )?(?:si (?:vous|tu) (?:préférez|préfères|voulez|veux|
      souhaitez)[^,]{0,20},? )?(?:(?:soit )?(?:je peux|nous pouvons|je pourrais|nous pourrions|
      vous pouvez|tu peux|vous pourriez)(?: vous| te)?(?: aussi| également)?|il y a|nous avons|j'ai) 
    `),
    'iu',
  ),
  subject: /^(?:vous|tu|ce|nous|je|il) /i,
  keyVerb,
  keyMeans: 'pour|si|=|:|-|–|→|=>',
  keyFor: '[Pp]our|[Ss]i',
  keyWith: "(?:s'il vous plaît,? )?",
  keyPreposition: 'le|la|avec|par',
  keyOpens: '=|pour',
  plainKeys: 'OUI|NON|O|N|OK|STOP|CONFIRMER|ANNULER',
  keyNames: 'numéro|chiffre|lettre',
  namedKeys: 'un|deux|trois|quatre|cinq|six|sept|huit|neuf|zéro'.split('|'),
  keyLead: new RegExp(
    unbroken(String.raw`
        ^(?:(?:pour|si) )?(?:(?:vous (?:voulez|souhaitez|êtes)|tu (?:veux|es)|c'est|
        il s'agit)(?: de| d')? ?)?(?:parler de |de |du |d')?(?:une? |la |le |les |votre )?
      `),
    'i',
  ),
  commands: new RegExp(
    unbroken(String.raw`
        ^(?:merci de |veuillez )*(?:donnez|dites|envoyez|saisissez|tapez|indiquez|ouvrez|allez|cliquez|
        connectez|redémarrez|vérifiez|lisez|attendez|notez|laissez|débranchez|rebranchez|éteignez|allumez|appuyez|retirez)\b
      `),
    'i',
  ),
  example: /(?<![\p{L}])(?:par exemple|p\. ?ex|ex|comme|tels? que)(?![\p{L}])/iu,
  namesDetails: /\b(?:informations?|elements?|donnees|pieces|renseignements|suivante?s?)\W*$/,
  wordFor: '[Pp]our|[Ss]i vous (?:voulez|souhaitez)',
  wordVerb: 'dites|tapez|répondez|écrivez',
  andOr: 'et|ou',
};
