/** Spanish forms of sentences: told, asked, requested, offered, conditional or denied. Accents are made plain but on question words. */
import type { ModeWords } from '../reading/asking.ts';
import { expression, oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const end = '(?![\\p{L}])';
const begin = '(?<![\\p{L}])';
const wh = 'qué|cuál|cuáles|cuándo|dónde|adónde|quién|quiénes|cómo|cuántos?|cuántas?|cuántotiempo|porqué';
/** Without their marks they ask only where a sentence begins with them. */
const bareWh = 'que|cual|cuales|cuando|donde|quien|como|cuantos?|cuantas?|por que';
const preposition = 'a|al|con|de|del|desde|en|hasta|para|por|sobre|hacia|bajo|ante';
const openers = unbroken(`
      (?:(?:ok|vale|bien|perfecto|genial|de acuerdo|gracias|muchas gracias|y|o|pero|entonces|ahora|perdon|
      hola|claro|listo|entendido|muy bien|estupendo|por favor)[,.! ]+){0,4}
    `);
const say = oneOf(
  'digame diganos dime dinos indique indiqueme indiquenos indica indicame indicanos facilite facilitenos faciliteme proporcione proporcionenos proporcioneme envie envienos envianos enviame escriba escribe introduzca ingrese ingresa teclee describa describe especifique comparta comparte pasame pasanos paseme cuentame cuentenos cuentanos cuenteme mandame mandanos deme dame danos denos sirvase adjunte adjunta senale detalle detallenos consigne aporte aportenos remita remitanos rellene complete anote confirmame confirmeme repita repitame comuniquenos recuerdame explique explica regalame explicanos haznos haganos hagame',
);
const tell = oneOf(
  'decirme decirnos indicarme indicarnos darme darnos facilitarme facilitarnos proporcionarme proporcionarnos enviarme enviarnos confirmarme compartir indicar decir facilitar proporcionar enviar escribir describir especificar pasarme pasarnos contarme contarnos mandarme repetir repetirme recordarme explicarme adjuntar ingresar introducir teclear informarnos comunicarnos remitirnos aportar detallar mencionar describirme describirnos',
);

const requests: readonly RegExp[] = [
  /^(?:por favor,? |ahora,? )?(?:describ|expli(?:que|ca)|cuent|relat|detall)[a-zà-ÿ]* /,
  expression(`\\b(?:${say})\\b(?! (?:un|este|unos) (?:momento|segundo|minuto|instante))`),
  expression(
    unbroken(`
        \\b(?:puede|puedes|podria|podrias|podrian|pueden|quiere|quieres|serias?|sirvase|favor de|por favor|
        agradeceria|agradeceriamos|agradecemos|rogamos|solicitamos|pedimos|le importaria|
        te importa)\\b.*\\b(?:${tell})\\b
      `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:necesito|necesitamos|necesitaria|necesitariamos|requiero|requerimos|preciso|precisamos|
      me falta|nos falta|faltan?|hace falta|hacen falta|ocupo|se requieren?|solo queda|nos queda|me queda|
      quedan?)\b(?! (?:un|unos|de) (?:momento|segundo|minuto|minutos|instante))
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:me|nos) (?:dice|dices|indica|indicas|da|das|facilita|facilitas|confirma|confirmas|pasa|pasas|
      regala|regalas|recuerda|recuerdas|comparte|compartes|puede|puedes|podria|podrias)\b
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      ^(?:(?:por favor|y|ahora),? )*(?:confirm[ea]|verifi(?:que|ca))(?:me|nos)? (?:su|tu|el|la) (?:[\wà-ÿ]+ ){0,3}
      (?:numero|codigo|nombre|apellidos?|direccion|correo|email|telefono|fecha|referencia|dni|localizador|matricula)\b(?!.*\d)
    `),
  ),
  /\b(?:esta|estan|sigue|siguen|queda|quedan) (?:[\wà-ÿ]+ )?(?:pendientes?|por indicar|sin indicar|en blanco|vacios?)\b/,
  new RegExp(
    unbroken(String.raw`
      \b(?:debe|debera|es preciso|es necesario|habra de|ha de) (?:[\wà-ÿ]+ ){0,2}(?:indicar|aportar|facilitar|
      consignar|remitir|proporcionar|comunicar|adjuntar|acreditar)\b
    `),
  ),
];

export const mode: ModeWords = {
  wh: new RegExp(
    unbroken(`
        (?:^|[,;:] ?| - )(?:y |o |pero |entonces )?(?:(?:${preposition}) )?(?:${wh}|(?:${bareWh})(?= (?:es|
        son|fue|era|esta|tiene|su|tu|quiere|desea|prefiere)\\b))${end}|${begin}(?:y|o|saber|decirme|
        decirnos|indicarme|indicarnos|indique|indiquenos|indica|digame|diganos|dime|cuentame|confirmar|
        conocer|preguntar|de|en|desde|hasta|para|con|por|a) (?:(?:${preposition}) )?(?:${wh})${end}|
        ^[^,]{0,25}${begin}(?:${wh})${end}
      `),
    'u',
  ),
  inverted: new RegExp(
    `^${openers}(?:puede|puedes|podria|podrias|quiere|quieres|desea|deseas|le gustaria|te gustaria|tiene|tienes|ha|has|esta|es)${end}.*\\?$`,
    'u',
  ),
  invertedLater: new RegExp(
    `[,;:] ?(?:y |o |pero |entonces )?(?:puede|puedes|podria|quiere|quieres|desea|tiene|ha|has|lo|le|te|es|esta|procedo|confirmo)${end}`,
    'u',
  ),
  requests,
  bare: new RegExp(
    unbroken(String.raw`
      ^(?!estimad|querid|hola|buen[oa]s|apreciad|atentamente)(?:(?:y|bien|ok|vale|perfecto|gracias|
      primero|ahora|tambien|solo|luego|por favor)[,.! ]+){0,3}(?:su |sus |tu |tus |el |la |los |
      las )?[^,.!?;]{2,60}(?:\?|,? por favor[.!?]?|:)$
    `),
  ),
  notBare: new RegExp(
    `\\b(?:usted|yo|nosotros|es|son|esta|estan|fue|sera|no|ha|han|hemos|tiene|puede|quiere|${say})\\b`,
  ),
  please: ' por favor',
  needless: new RegExp(
    unbroken(String.raw`
        \b(?:no (?:es|sera) (?:necesario|preciso)|no hace falta|no (?:necesita|necesitas|necesito|
        necesitamos|requiere)|sin (?:su|tu|necesidad)|nunca (?:pedimos|solicitamos|comparta|compartas)|
        ya (?:tengo|tenemos|consta|disponemos)|no (?:comparta|compartas|envie|envies)|lo encontrara|
        lo encontraras|(?<!que )aparece en|(?<!que )figura en|encontrara|encontraras)\b
      `),
  ),
  conditional: /(?:^|[,;:-] ?|\b(?:y|o|pero|solo) )(?:si|cuando|una vez|en cuanto|en caso de|antes de|siempre que)\b/,
  allowed: /\b(?:puede|puedes) (?:conservar|quedarse|quedarte|regalar|desechar|usar|consultar)\b/,
  parts: expression(
    `
    [;:]\\s|\\s[-–—]\\s
    |,\\s(?=(?:y |o |pero |asi como )?(?:(?:${preposition}) )?(?:${wh}|por favor|si|puede|puedes|podria|me|nos|necesito|necesitamos|solo|quiere|quieres|desea|esta|ha|lo|le|te)${end})
    |\\s(?:y|pero|e)\\s(?=(?:tambien |luego |por favor )?(?:(?:${preposition}) )?(?:${wh}|por favor|si|puede|puedes|me|nos|necesito|digame|dime|indique|tiene|tienes|quiere)${end})`,
    'u',
  ),
  isTold: (clause, sentence, hasWh) =>
    (sentence.endsWith('?') &&
      /^(?:entonces |ok |vale )*(?:usted|tu|quiere|quieres|desea) (?:es|quiere|tiene|que)\b/.test(clause) &&
      !hasWh) ||
    /^(?:qué tal si|qué le parece|qué te parece|cómo lo ve|cómo lo ves)/.test(clause),
};
