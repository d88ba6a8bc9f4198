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
  'deshacer|revertir|recuperar|irreversible|definitivo|definitiva|posteriormente|después|luego',
  'no ..4 posible|reembolsable|reembolso|cambios|devolución|devolver|vuelta|atrás',
);
const perfect = of('ha|han|hemos|he|queda|fue ..4 *ado|*ada|*ido|*ida|*ados|*adas|hecho|devuelto');
/** One sentence is asked about by several of them. */
const said = remember((text) => saidOf(wordsOf(spelling.normalise(text)), text.trim().endsWith('?')), 300);

export const remarks: RemarkWords = {
  mayBeUndone: (text) => undone.test(said(text)),
  isPerfect: (text) => !text.trim().endsWith('?') && perfect.test(said(text)),
  isAside:
    /(?<![\p{L}])(?:responda|escriba|envíe|escribe|manda) (?:con )?\S+ para (?!s[ií])\w+ (?:información|ayuda|más)/iu,
  saysWhatIsWanted:
    /^(?:[\wà-ÿ ]+ )?(?:entiendo|veo|comprendo|se)\b[^?]*\b(?:quiere|prefiere|desea|quieres|prefieres)\b[^?]*$/,
  hasUnderstood: /^(?:vale,? |bien,? |muy bien,? )*(?:entendido|entiendo|anotado|de acuerdo|comprendido)(?:[.!,:;]|$)/,
  saysOfRest: /^(?:cualquier otra cosa|todo lo demas) \p{L}+(?!\p{L})[^?]*$/u,
  isBackOffice: new RegExp(
    unbroken(String.raw`
        \b(?:dias? habiles|dias? laborables|a la mayor brevedad|en un plazo|se pondra en contacto|
        nos pondremos|normalmente|por escrito|por correo|revisara|investigara)\b
      `),
  ),
  waitsForWord:
    /\b(?:diga|dime|digame|responda|responde|escriba|escribe|confirme|confirma)\b[^?]*\b(?:y|entonces) (?:[\wà-ÿ]+ )?(?:lo|le|te|procedo|procedemos)\b/,
  owesNothing: new RegExp(
    unbroken(String.raw`
      \b(?:nada|ningun(?:a)? (?:pago|cargo|importe|paso|coste)) (?:mas )?(?:que|por|pendiente)(?: (?:pagar|
      hacer|abonar))?\b|\b(?:pendiente|saldo|importe): (?:nada|ninguno|0)\b|\bno (?:debe|debes|queda) nada\b
    `),
  ),
  exclaims: /^(?:ay,? |oh,? )?(?:que (?:[\wà-ÿ]+ )?\w+|(?:bonito|buen|buena|precioso|gran) [\wà-ÿ]+)[.!]$/,
  nods: onlyOf(
    unbroken(String.raw`
      ya veo|entiendo|(?:lo |la )?(?:he )?(?:anotado|apuntado|entendido)|lo anoto|suena bien|me parece bien|perfecto|genial|estupendo|fantástico|excelente|(?:muy |está )?bien|
      vale|de acuerdo|claro(?: que sí)?|por supuesto|con (?:mucho )?gusto|(?:no hay |sin )?(?:ningún )?problema|tómese su tiempo|(?:muchas )?gracias|adiós|hasta (?:luego|pronto)|
      ok|sí|y|ahora|entonces|pues|ah|bueno|ajá
    `),
  ),
  regrets: /^(?:lamentablemente|lo siento|lo sentimos|desafortunadamente|por desgracia|no,|disculpe|perdon)/,
  proposes: /(?<!\p{L})(?:qu[eé] tal|qu[eé] le parece|ha pensado en|conoce ya)(?!\p{L})/u,
  writes: new RegExp(
    unbroken(String.raw`
      ^(?:y |luego )?(?:te|le|les|os) (?:enviaremos|enviare|mandaremos|mandare|avisaremos|avisare|recordaremos|escribiremos)\b(?!.*\b(?:sus?|tus?|usted|
      cuando)\b)
    `),
  ),
  insteadOf: /\b(?:en lugar de|en vez de|antes que)\b(.{3,60})/,
  introducesSteps: new RegExp(
    unbroken(String.raw`
      \b(?:pruebe|prueba|probemos|intente|intenta|intentemos|siga|sigue|haga|haz|revise|revisa|compruebe|comprueba|veamos)\b[^:]{0,30}\b(?:cosas?|pasos?|
      siguientes?|esto|consejos?)\b
    `),
  ),
  hasHelped: /\b(?:ayuda|ayudado|sirve|servido|funciona|funcionado|solucionado|resuelto|util)\b/,
  isItBetter: new RegExp(
    unbroken(String.raw`
      ^(?:y |¿)?(?:(?:le |te )?ha (?:servido|ayudado|funcionado)|(?:funciona|va|marcha) (?:ahora|ya|mejor)|ya (?:funciona|va|marcha)|se ha (?:solucionado|
      resuelto|arreglado)|ha (?:mejorado|cambiado))\b
    `),
  ),
  asksTried: /\b(?:ha|has|han) (?:intentado|probado|reiniciado|apagado|desenchufado|restablecido)\b/,
  reportsBack: new RegExp(
    unbroken(String.raw`
      \b(?:digame|dime|avise(?:me)?|avisame|cuente(?:me)?|cuentame|indique(?:me)?)\b[^.?!]{0,12}\b(?:que (?:ocurre|pasa|sucede)|si (?:funciona|ayuda|sirve|
      le sirve|se soluciona|asi)|como (?:va|le va|te va))\b
    `),
  ),
  isBroken: new RegExp(
    unbroken(String.raw`
        \b(?:algo (?:ha salido|salio|fue) mal|(?:error|fallo|problema)s? (?:tecnico|interno|inesperado|del sistema|del servidor)s?|
        se (?:ha producido|produjo) un (?:error|fallo)|codigo de error|
        (?:sistema|servicio|servidor) (?:no (?:esta disponible|responde)|esta (?:caido|fuera de servicio))|
        (?:intentelo|vuelva a intentarlo|prueba|pruebe|intentalo) (?:de nuevo )?(?:mas tarde|en unos minutos))\b
      `),
  ),
  introducesTold:
    /\b(?:siguientes? pasos?|pasos?|ocurre|ocurrira|despues|luego|resumen|incluye|porque|motivos?|hecho|cambios|nota|recuerde|tenga en cuenta)\b/,
};
