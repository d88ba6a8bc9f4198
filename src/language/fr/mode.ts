/** French forms of sentences: told, asked, requested, offered, conditional or denied. Accents are made plain before. */
import type { ModeWords } from '../reading/asking.ts';
import { expression, oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const end = '(?![\\p{L}])';
const begin = '(?<![\\p{L}])';
const wh =
  'quels?|quelles?|quand|où|qui|comment|combien|combiende|combientemps|pourquoi|quoi|lequel|laquelle|lesquels|lesquelles';
const preposition = "à|a|au|aux|de|d'|du|des|depuis|en|dans|jusqu'|pour|par|sur|vers|chez|sous|avec|contre|aupres de";
const openers = unbroken(`
      (?:(?:ok|daccord|bien|tres bien|parfait|super|merci|merci beaucoup|et|ou|mais|alors|maintenant|
      pardon|bonjour|salut|oui|entendu|compris|c'est note|note|top|genial|pas de souci)[,.! ]+){0,4}
    `);
const say = oneOf(
  'dites dis dites-moi dites-nous dis-moi dis-nous indiquez indiquez-moi indiquez-nous indique-moi indique-nous donnez donnez-moi donnez-nous donne-moi donne-nous communiquez communiquez-nous communiquez-moi fournissez fournissez-nous precisez precise-moi transmettez transmettez-nous envoyez envoyez-nous envoyez-moi envoie-moi saisissez saisis tapez entrez renseignez notez ecrivez decrivez decris-moi rappelez-moi rappelle-moi file-moi joignez remplissez completez confirmez-moi balance racontez raconte epelez repetez mentionnez adressez-nous veuillez passe-moi redonne-moi redonnez-moi',
);
const tell = oneOf(
  'dire indiquer donner fournir communiquer preciser transmettre envoyer confirmer renseigner partager ecrire decrire rappeler joindre saisir repeter expliquer epeler detailler mentionner adresser completer entrer noter raconter redonner filer passer produire parvenir connaitre avoir savoir',
);

const requests: readonly RegExp[] = [
  expression(`\\b(?:${say})\\b(?! (?:patienter|attendre|un instant|nous excuser|quelques))`),
  expression(
    unbroken(`
        \\b(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|pouvez|pourriez|peux|voulez-vous|veux-tu|
        merci de|merci de bien vouloir|bien vouloir|prions|prie|invitons|demandons|saurions|serait|convient|
        pourrais-je|puis-je|pouvons-nous|tu peux|vous pouvez)\\b.*\\b(?:${tell})\\b
      `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:il (?:me|nous) (?:faut|faudrait|faudra|manque|reste)|(?:j' ai|nous avons|j' aurais|
      nous aurions|aurai|aurons) besoin|me manque|nous manque|manque(?:nt)? (?:encore|juste|plus)?|
      ne manque|il reste|reste a|j' aurais besoin)\b(?!.{0,12}\b(?:instant|moment|minutes?|secondes?)\b)
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:il (?:vous )?(?:appartient|incombe)|doit etre|doivent etre|est a|
      sont [aà]) (?:[\wà-ÿ]+' ?)?(?:[\wà-ÿ]+ ){0,2}(?:indiquer|preciser|fournir|communiquer|produire|renseigner|
      indique|precise|fourni|communique|produite?s?|renseigne)\w*\b
    `),
  ),
  /\b(?:tu|vous) (?:me|nous) (?:donnes|donnez|dis|dites|files|rappelles|rappelez|confirmes|confirmez|envoies|envoyez|passes|precises)\b/,
];

export const mode: ModeWords = {
  wh: new RegExp(
    unbroken(`
        (?:^|[,;:] ?| - )(?:et |ou |mais |alors )?(?:(?:${preposition}) ?)?(?:${wh})${end}|${begin}(?:et|ou|
        savoir|dire|dites|dites-moi|dites-nous|dis-moi|indiquer|indiquez|indiquez-nous|indiquez-moi|
        precisez|preciser|precisez-nous|confirmer|connaitre|demander|estceque|
        voir) (?:(?:${preposition}) ?)?(?:${wh})${end}|^[^,]{0,30}${begin}(?:${wh})${end}.*\\?$
      `),
    'u',
  ),
  inverted: new RegExp(
    `^${openers}(?:estceque|(?:[\\wà-ÿ]+ ){0,3}\\w+-(?:t-)?(?:vous|tu|il|elle|on|je|nous|ils|elles|ce)${end}.*\\?$)`,
    'u',
  ),
  invertedLater: new RegExp(
    `[,;:] ?(?:et |ou |mais |alors )?(?:estceque|\\w+-(?:t-)?(?:vous|tu|il|elle|on|je|nous))${end}`,
    'u',
  ),
  requests,
  bare: new RegExp(
    unbroken(String.raw`
      ^(?!cher|chere|bonjour|bonsoir|madame|monsieur|salut|cordialement)(?:(?:et|bien|ok|daccord|parfait|
      merci|d' abord|maintenant|puis|aussi|juste|svp)[,.! ]+){0,3}(?:votre |vos |ton |ta |tes |le |la |
      les |l' )?[^,.!?;]{2,60}(?: ?\?|,? svp ?[.!?]?| ?:)$
    `),
  ),
  notBare: new RegExp(`\\b(?:vous|tu|je|nous|est|sont|etait|sera|pas|ne|a|ont|avez|avons|c'|${say})(?![a-z-])`),
  please: ' svp',
  needless: new RegExp(
    unbroken(String.raw`
        \b(?:pas (?:besoin|la peine|necessaire|utile|obligatoire|requis)|inutile|sans (?:votre|ton|avoir [aà])|
        ne (?:communiquez|partagez|donnez|transmettez) (?:jamais|pas)|jamais (?:demande|votre)|(?:avons|ai|
        connaissons) deja|deja en notre possession|trouverez|trouveras|(?<!qui )se trouve|(?<!qui )figure (?:sur|en)|
        (?<!\b(?:numero|code|nom|date|adresse|montant|reference) )indiquee? sur)\b
      `),
  ),
  conditional:
    /(?:^|[,;:-] ?|\b(?:et|ou|mais|seulement) )(?:si|s'|lorsque|quand vous|des que|une fois|avant de|en cas de|sous reserve)\b/,
  allowed: /\b(?:vous pouvez|tu peux) (?:garder|conserver|donner a|jeter|utiliser|consulter)\b/,
  parts: expression(
    `
    [;:]\\s|\\s[-–—]\\s
    |,\\s(?=(?:et |ou |mais |ainsi que )?(?:(?:${preposition}) ?)?(?:${wh}|estceque|merci|svp|je|nous|vous|tu|pouvez-vous|peux-tu|juste|seulement|souhaitez-vous|veux-tu)${end})
    |\\s(?:et|mais)\\s(?=(?:aussi |puis |svp )?(?:(?:${preposition}) ?)?(?:${wh}|estceque|pouvez-vous|peux-tu|merci|avez-vous|as-tu|souhaitez-vous|dites-moi|dis-moi|\\w+-(?:vous|tu))${end})`,
    'u',
  ),
  isTold: (clause, sentence, hasWh) =>
    (sentence.endsWith('?') &&
      /^(?:donc |alors |ok )*(?:vous|tu) (?:voulez|veux|souhaitez|souhaites|avez|as|etes|es)\b/.test(clause) &&
      !hasWh) ||
    /^(?:que diriez|que dirais|ça te|cela vous|qu' en pensez)/.test(clause),
};
