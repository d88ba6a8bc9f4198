/** French questions and requests: the words around the name of what is asked for. Accents are made plain before. */
import type { AskedWords } from '../reading/asking.ts';
import { oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const request = oneOf(
  "dites-moi dites-nous dites dis-moi dis-nous indiquez-moi indiquez-nous indiquez indique-moi donnez-moi donnez-nous donnez donne-moi communiquez-nous communiquez-moi communiquez fournissez-nous fournissez precisez-nous precisez precise-moi transmettez-nous transmettez envoyez-nous envoyez-moi envoyez envoie-moi saisissez saisis tapez entrez renseignez notez ecrivez decrivez decris-moi rappelez-moi rappelle-moi file-moi joignez remplissez completez confirmez-moi balance racontez raconte epelez repetez mentionnez adressez-nous passe-moi redonne-moi redonnez-moi dire indiquer donner fournir communiquer preciser transmettre envoyer confirmer renseigner partager ecrire decrire rappeler joindre saisir repeter expliquer epeler detailler mentionner adresser completer entrer noter raconter redonner filer passer produire parvenir connaitre avoir savoir faut faudrait faudra manque manquent reste besoin_de besoin_d' besoin_du besoin_des tu_me_donnes tu_me_files tu_me_dis tu_me_rappelles vous_me_donnez vous_me_confirmez indication_de communication_de production_de",
);
const filler = unbroken(`
      moi |nous |me |svp,? |encore |juste |seulement |aussi |d' abord |maintenant |ici |egalement |
      plus que |que |simplement |vite |[aà] |donc |ci-dessous |les elements suivants ?:? |au prealable 
    `);
const requestVerb = new RegExp(`^(.*?\\b(?:${request})(?![\\w-])),?\\s*(?:${filler})*`);
/** "Votre numéro est requis": asked for by what follows. */
const isMissing = new RegExp(
  unbroken(String.raw`
      ^(?:et |aussi |juste |encore )*(.*?) (?:(?:est|sont|sera|seront) (?:[\wà-ÿ]+ )?(?:requis\w*|necessaires?|
      obligatoires?|exige\w*|manquante?s?|attendue?s?|[aà] (?:indiquer|preciser|fournir|renseigner))|manque|
      manquent|(?:doit|doivent) etre)\b
    `),
);

function requestEnd(text: string): string | null {
  const missed = isMissing.exec(text);
  if (missed && /^(?:votre|vos|ton|ta|tes|le|la|les|l'|un|une) ?/.test(missed[1]!)) return missed[1]!;
  const match = requestVerb.exec(text);
  if (match && match[0].length < text.length) return text.slice(match[0].length);
  return /^(?:votre|vos|ton|ta|tes)\b/.test(text) ? text : null;
}

const words = (text: string) => new Set(text.split(' '));

export const asked: AskedWords = {
  questionWords: {
    où: ['place'],
    quand: ['date', 'time'],
    qui: ['person'],
    pourquoi: ['reason'],
    comment: ['way'],
    combiende: ['count'],
    combien: ['amount', 'count'],
    combientemps: ['duration'],
    quoi: [],
    quel: [],
    quelle: [],
    quels: [],
    quelles: [],
    lequel: [],
    laquelle: [],
  },
  how: 'comment',
  partOf: /\b(?:la )?premi[eè]re ligne de (?=(?:votre|ton|ta|l')(?![a-z]))/i,
  atHand: new RegExp(
    unbroken(String.raw`
      \b(?:avez-vous|as-tu|vous avez|tu as)(?: (?:votre|ton|ta|le|la|un|une))+ ([^?]{3,50}?)(?: (?:sous la main|[aà] portee de main|sous les yeux|avec vous|
      avec toi))+ ?\?
    `),
  ),
  howTo: /^(?:voici )?comment (?:\w+r|faire|vous pouvez)\b/,
  pointsBack:
    /(?<!\w)(?:saisi(?:ssez|s)|indique[zr]?|tape[zr]?|envoyez|envoie|donnez?|écri(?:vez|s)|entrez?|communiquez)-(?:l[ae]|les)\b/,
  suffices: /^([^?]{2,60}?) (?:suffit|suffisent|convient|est (?:le|la) mieux|fera l'affaire)\b/,
  otherOne: /\bautre\b/,
  beforeQuestion: words(
    'et ou aussi ok daccord bien savoir dire dites dites-moi dites-nous dis-moi indiquer indiquez precisez preciser confirmer connaitre de d en depuis dans pour par sur à a au du chez vers alors maintenant mais merci svp contre avec aupres donc puis',
  ),
  ends: words(
    'vous tu je nous il elle on que qui est sont était sera a ont avez avons as peut pouvez peux voulez veux souhaitez devez dois pour si parce quand où comment avec en ici maintenant aujourd hui ensuite svp se ce cela figure figurant indiqué concerné correspondant avez-vous as-tu est-il est-elle par chez désirez souhaitez-vous voulez-vous veux-tu dont auquel laquelle merci ainsi afin sur',
  ),
  linking: words('est sont était sera serait'),
  linkedEnd: '\u0000',
  determiners: words(
    'le la les l un une des du de d au aux votre vos ton ta tes mon ma mes notre exact exacte complet complète nouveau nouvelle actuel actuelle aussi juste me nous à en encore également même précise précis seulement quel quelle son sa ses leur',
  ),
  named: /^(?:(?:et|ou|aussi|juste|ainsi que|puis|svp) )*(?:votre|vos|ton|ta|tes|le|la|les|l') ?/,
  aboutPlans:
    /^(?:et |alors |ok )*(?:partez-vous|voyagez-vous|arrivez-vous|souhaitez-vous|veux-tu|est-ce|c' est|estceque)\b/,
  oneDate: new RegExp(
    unbroken(String.raw`
        \b\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|
        decembre)\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain)?\b|
        \b(?:aujourd' ?hui|demain|apres-demain)\b
      `),
  ),
  things: /,\s(?:ainsi que )?|\s(?:et|ou|plus|ainsi que|puis|&|\+)\s(?:aussi )?/,
  listed: /,\s|\s(?:et|ou|\/|&)\s/,
  article: /^(?:(?:et|aussi|juste) )*(?:le|la|les|l'|votre|vos|ton|ta|tes) ?/,
  goesOn: /^(?:le |la )?(?:[\w-]+ ){1,2}(?:souhaitez-vous|voulez-vous|avez-vous|est-il|est-elle)\b/,
  ofBot: /^(?:puis )?(?:(?:je|nous|on|cela|ca)(?![\p{L}])|j'|ce (?:n'|sera|sont|serait))/u,
  requestEnd,
  wanting: new RegExp(
    unbroken(String.raw`
        \b(?:requis\w*|necessaires?|obligatoires?|manque|manquent|manquante?s?|vide|exige\w*|preciser|
        renseigner|indiquer|fournir|produire|attendons|attente|appartient|demeure|convient)\b
      `),
  ),
  story: new RegExp(
    unbroken(String.raw`
      \bpourquoi\b|\bce qui (?:motive|explique|amene|pousse)\b|\b(?:raison|motif)\b|
      \b(?:que|qu'est-ce qui) (?:s'est|est|a) (?:[\wà-ÿ]+ )?(?:pass[eé]|arriv[eé])(?![a-zà-ÿ])|
      \bd[eé]cri|\bexpliqu|\ben quelques mots\b
    `),
  ),
  measured:
    /\b(?:date|jour|heure|lieu|montant) (?:de|du|des|où|a laquelle|auquel) |\bquel(?:le)? (?:jour|date|heure)\b/,
  dateForm:
    /^(?:(?:au|en|format|avec|svp|sous la forme)[ :,]*)*(?:(?:jour|mois|annee|jj|mm|aaaa|aa)(?:[,/. -]| et|$)+){2,}\W*(?:svp)?\W*$/,
  leadingArticle: /^(?:votre|vos|ton|ta|tes|le|la|les|un|une|l['’])\s?/i,
  of: / (?:de|du|des|d') ?/,
};
