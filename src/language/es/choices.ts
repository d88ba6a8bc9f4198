/** Spanish forms of menus and of choices in words. */
import type { ChoiceWords } from '../reading/choices.ts';
import { oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const keyVerb = oneOf(
  'responda responde conteste contesta escriba escribe teclee teclea marque marca pulse pulsa envíe envía diga di presione presiona oprima manda elija elige',
);
const beforeChoices = oneOf(
  'prefiere prefieres quiere quieres desea deseas gustaría ofrecer ofrecerle ofrecerte ofrecemos ofrezco entre elegir es sería tenemos tengo hay puedo podemos puede puedes viene conviene late queda mejor mandamos envío enviamos mando lo_quieres la_quieres lo_quiere la_quiere pagar viaja vuela opciones_son disponibles recibirlo recibirla',
);
const articles = '(?:que|un|una|el|la|los|las|de|en|por|con|al|a|le|te|se|lo|como|su|tu|usted|hacerlo|recibir|hacer|:)';

export const choices: ChoiceWords = {
  or: ' o ',
  orWord: /\s(?:o|u)\s/,
  opensOr: /^o(?![\p{L}])/iu,
  leadingOr: /^o,?\s/i,
  clauses: /,?\s(?:o|y)\s|,\s/,
  fragments: /\s+\/\s+|\s*,\s*(?:o\s)?|\s+(?:o|u)\s+/,
  areListed: /\s\/\s|\s(?:o|u)\s/,
  between: /,\s|\s(?:o|u)\s/,
  joined: /,\s(?:y\s|o\s)?|\s(?:y|o|u)\s/,
  ones: /,?\s(?:y\s)?(?:uno|una)\s(?!de\b)/,
  saysOnes: / y (?:uno|una) (?:a|en|para) /,
  suggests:
    /^(?:y |o )?(?:que tal|que (?:le|te|os) parece)\b|^(?:o )?(?:(?:le|te|os|les) )?(?:viene|va|vendria|iria|serviria|conviene|sirve)\b/,
  also: /\b(?:tambien|otr[oa]|si no|o bien|alternativamente)\b/,
  isFree: /\b(?:libres?|disponibles?|huecos?|citas?|hay|posible)\b/,
  anyOfThese: /\b(?:algun[oa]?|alguna|uno|una) de (?:est[oa]s|ell[oa]s|es[oa]s|l[oa]s dos)\b[^?]*\?$/,
  yesOrNo: /^(?:s[ií]|no|s|n)$/i,
  hour: /\d ?h\b/gi,
  beginning: new RegExp(
    `^.*?(?<![\\p{L}])(?:${beforeChoices}|si)(?![\\p{L}])(?: ${articles}(?![\\p{L}]))*:?\\s*(\\S.*)$`,
    'iu',
  ),
  beforeList: /:\s|(?<![\p{L}])(?:en|a las|entre|de|tenemos|tengo|hay|son|es|ofrecemos|para|el)\s/u,
  listing: /(?<![\p{L}])(?:hay|tenemos|tengo|quedan|disponemos|opciones son|disponibles|veo)(?![\p{L}])/iu,
  noChoice: new RegExp(
    unbroken(String.raw`
        (?<![\p{L}])(?:algo|otra|otro|alguna|dudas?|preguntas?|consultas?|no|más|después|problemas?|ayuda|
        si|por qué|cómo|menos|dos|tres|alguien|similar)(?![\p{L}])
      `),
    'u',
  ),
  leadingArticle: new RegExp(
    unbroken(String.raw`
        ^(?:una?|el|la|los|las|sus?|tus?|para|por|en|con|al|a|si|que|mejor|bien|entre|como|quiere|quieres|
        desea|prefiere|prefieres|le|te|se|lo|puedo|podemos|tenemos|hay|es|sería)\s+
      `),
    'iu',
  ),
  spokenFirst: new RegExp(
    unbroken(String.raw`
        ^(?:(?:cómo|qué|cuál|cuándo|dónde)(?![\p{L}])[^,?]{3,50}[,:]\s+)?(?:(?:bien|ok|vale|entonces|ahora|
        perfecto|genial|listo|muy bien|claro|y|o|pues)(?![\p{L}])[,:!]?\s+)*(?:¿\s*)?
      `),
    'iu',
  ),
  askedLast:
    /,?\s+(?:(?:qué|cuál|cuáles)(?![\p{L}]).*|si (?:lo|usted|quiere|quieres|prefiere)(?![\p{L}]).*|como (?:prefiera|prefieras|guste|quieras).*)$/iu,
  trailing: /(?:\s*(?:,\s*)?(?:por favor|hoy|ahora|entonces|para usted|para ti|mejor|en su lugar|de momento))+$/i,
  doer: new RegExp(
    unbroken(String.raw`
      ^(?:o,? )?(?:si (?:lo )?(?:prefiere|desea|quieres?|prefieres)[^,]{0,20},? )?(?:(?:bien )?(?:puedo|
      podemos|podría|podríamos|puede|puedes|podrías|le puedo|te puedo|le ofrecemos|
      te ofrezco)(?: también)?|hay|tenemos) 
    `),
    'iu',
  ),
  subject: /^(?:usted|yo|nosotros|eso) /i,
  keyVerb,
  keyMeans: 'para|si|=|:|-|–|→|=>',
  keyFor: '[Pp]ara|[Ss]i',
  keyWith: '(?:por favor,? )?',
  keyPreposition: 'con|el',
  keyOpens: '=|para',
  plainKeys: 'SÍ|SI|NO|S|N|OK|CONFIRMAR|CANCELAR|ACEPTO',
  keyNames: 'número|letra|dígito',
  namedKeys: 'uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|cero'.split('|'),
  keyLead: new RegExp(
    unbroken(String.raw`
        ^(?:(?:para|si) )?(?:(?:(?:usted )?(?:quiere|desea|es)|quieres|se trata)(?: de)? ?)?(?:hablar de |
        de |del |por )?(?:una? |la |el |los |las |su )?
      `),
    'i',
  ),
  commands: new RegExp(
    unbroken(String.raw`
      ^(?:por favor,? )*(?:dé|diga|envíe|escriba|introduzca|indique|abra|vaya|pulse|inicie|reinicie|compruebe|lea|espere|anote|deje|apague|encienda|
      desenchufe|enchufe|conecte|desconecte|quite)\b
    `),
    'i',
  ),
  example: /(?<![\p{L}])(?:por ejemplo|p\. ?ej|ej|como)(?![\p{L}])/iu,
  namesDetails: /\b(?:datos?|informacion|detalles|documentos|siguientes?)\W*$/,
  wordFor: '[Pp]ara|[Ss]i (?:quiere|quieres|desea)',
  wordVerb: 'diga|escriba|escribe|responda|responde',
  andOr: 'y|o',
};
