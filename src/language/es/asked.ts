/** Spanish questions and requests: the words around the name of what is asked for. Accents are made plain but on question words. */
import type { AskedWords } from '../reading/asking.ts';
import { oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const request = oneOf(
  'digame diganos dime dinos indique indiqueme indiquenos indica indicame indicanos facilite facilitenos faciliteme proporcione proporcionenos proporcioneme envie envienos envianos enviame escriba escribe introduzca ingrese ingresa teclee describa describe especifique comparta comparte pasame pasanos paseme cuentame cuentenos cuentanos cuenteme mandame mandanos deme dame danos denos adjunte adjunta senale detalle detallenos consigne aporte aportenos remita remitanos rellene complete anote confirmame confirmeme confirme confirma verifique verifica repita repitame comuniquenos recuerdame explique explica regalame decirme decirnos indicarme indicarnos darme darnos facilitarme facilitarnos proporcionarme proporcionarnos enviarme enviarnos confirmarme compartir indicar decir facilitar proporcionar enviar escribir describir especificar pasarme pasarnos contarme contarnos mandarme repetir recordarme explicarme adjuntar ingresar introducir teclear comunicarnos remitirnos aportar detallar mencionar consignar necesito necesitamos necesitaria necesitariamos requiero requerimos preciso precisamos falta faltan hace_falta hacen_falta ocupo requiere requieren me_dice me_dices me_indica me_indicas me_da me_das me_facilita me_facilitas me_confirma me_confirmas me_pasa me_pasas me_regala me_regalas nos_indica nos_facilita nos_da me_recuerda me_comparte me_compartes queda quedan conocer saber solicitamos rogamos pendiente_de indicacion_de aportacion_de',
);
const filler = unbroken(`
      por favor,? |me |nos |tambien |solo |ahora |primero |saber |conocer |por ultimo |aqui |ademas |
      unicamente |aun |todavia |amablemente |lo siguiente:? |a continuacion |nos indique |que me indique |
      que nos indique |que me diga |que me digas 
    `);
const requestVerb = new RegExp(`^(.*?\\b(?:${request})\\b),?\\s*(?:${filler})*`);
/** "El número y la fecha son necesarios": asked for by what follows. */
const isMissing = new RegExp(
  unbroken(String.raw`
      ^(?:y |tambien |solo |ahora |aun )*(.*?) (?:(?:es|son|sera|seran) (?:necesari|obligatori|
      imprescindible|requerid)\w*|esta en blanco|esta vacio|falta|faltan|(?:sigue|siguen|queda|quedan|
      esta|estan) pendientes?)\b
    `),
);

function requestEnd(text: string): string | null {
  const missed = isMissing.exec(text);
  if (missed && /^(?:sus?|tus?|el|la|los|las|un|una) /.test(missed[1]!)) return missed[1]!;
  const match = requestVerb.exec(text);
  if (match && match[0].length < text.length) return text.slice(match[0].length);
  return /^(?:sus?|tus?)\b/.test(text) ? text : null;
}

const words = (text: string) => new Set(text.split(' '));

export const asked: AskedWords = {
  questionWords: {
    dónde: ['place'],
    adónde: ['place'],
    donde: ['place'],
    cuándo: ['date', 'time'],
    quién: ['person'],
    quiénes: ['person'],
    porqué: ['reason'],
    cómo: ['way'],
    cuántos: ['count'],
    cuántas: ['count'],
    cuánto: ['amount', 'count'],
    cuánta: ['count'],
    cuántotiempo: ['duration'],
    qué: [],
    cuál: [],
    cuáles: [],
  },
  how: 'cómo',
  partOf: /\b(?:la )?primera l[ií]nea de (?=(?:su|tu|la|el)\b)/i,
  atHand:
    /\b(?:tiene|tienes)(?: (?:su|tu|el|la|un|una))+ ([^?]{3,50}?)(?: (?:a mano|ahi|delante|consigo|contigo|cerca))+\?/,
  howTo: /^(?:asi es |aqui tiene )?cómo (?:\w+r|puede|puedes)\b/,
  pointsBack:
    /\b(?:escrib[ae]|envi[ae]|indi(?:ca|que)|teclee|introdu(?:ce|zca)|mand[ae]|d[ií](?:ga)?|pon(?:ga)?)(?:me|nos)?l[oa]s?\b/,
  suffices: /^([^?]{2,60}?) (?:basta|bastan|es suficiente|son suficientes|es lo mejor|vale)\b/,
  otherOne: /\botr[oa]\b/,
  beforeQuestion: words(
    'y o tambien ok vale bien saber decirme decirnos indicarme indicarnos indique indiquenos indica digame diganos dime cuentame confirmar conocer de en desde hasta para con por a al entonces ahora primero pero gracias favor sobre',
  ),
  ends: words(
    'usted yo nosotros que es son esta estan fue era ha han hemos tiene tienes puede puedes quiere quieres desea deseas debe para si porque cuando donde como con en aqui ahora hoy luego ademas se le te lo la nos me aparece figura viene consta indicado hizo compro compraste recibio realizo paso ocurrio sucedio asociado asociada correspondiente por',
  ),
  linking: words('es son era fue sera seria'),
  linkedEnd: '\u0000',
  determiners: words(
    'el la los las un una unos unas su sus tu tus mi mis de del al a en por para tambien favor exacto exacta nuevo nueva actual completo completa mismo misma me nos solo cual lo le te sobre',
  ),
  named: /^(?:(?:y|o|tambien|ademas|solo|asi como|por favor) )*(?:sus?|tus?|el|la|los|las) /,
  aboutPlans: /^(?:y |entonces |ok )*(?:viaja|viajas|sale|sales|vuela|llega|quiere|quieres|desea|es|seria)\b/,
  oneDate: new RegExp(
    unbroken(String.raw`
        \b\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|
        diciembre)\b|\b(?:proximo |este )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b|
        \b(?:hoy|manana|pasado manana)\b
      `),
  ),
  things: /,\s(?:asi como )?|\s(?:y|e|o|u|mas|ademas de|asi como|&|\+)\s(?:tambien )?/,
  listed: /,\s|\s(?:y|e|o|\/|&)\s/,
  article: /^(?:(?:y|tambien|solo) )*(?:el|la|los|las|sus?|tus?) /,
  goesOn: /^(?:el |la )?(?:[\w-]+ ){1,2}(?:desea|quiere|quieres|necesita|tiene|es|sera) \b/,
  ofBot: /^(?:luego )?(?:yo|nosotros|eso|esto|le|te|lo) /,
  requestEnd,
  wanting: new RegExp(
    unbroken(String.raw`
        \b(?:necesari[oa]s?|obligatori[oa]s?|requerid[oa]s?|pendientes?|falta|faltan|en blanco|vacio|
        imprescindible|aportar|indicar|acreditar|consignar|debera|sirvase|solicita|solicitamos)\b
      `),
  ),
  story: new RegExp(
    unbroken(String.raw`
      \bpor qué(?![a-zà-ÿ])|\b(?:motivo|raz[oó]n)\b|
      \bqué (?:[\wà-ÿ]+ )?(?:pas[oó]|ocurri[oó]|sucedi[oó]|ha (?:pasado|ocurrido|sucedido))(?![a-zà-ÿ])|
      \bdescrib|\bexpli(?:que|ca)|\ben pocas palabras\b|\blo (?:ocurrido|sucedido)\b|\blos hechos\b
    `),
  ),
  measured: /\b(?:fecha|dia|hora|lugar|importe|monto) (?:de|del|en que|en la que|en el que) |qué (?:dia|fecha|hora)\b/,
  dateForm:
    /^(?:(?:en|con|formato|por favor|el|orden)[ :,]*)*(?:(?:dia|mes|ano|año|dd|mm|aaaa|aa)(?:[,/. -]| y|$)+){2,}\W*(?:por favor)?\W*$/,
  leadingArticle: /^(?:sus?|tus?|el|la|los|las|un|una)\s/i,
  of: / (?:de|del) /,
};
