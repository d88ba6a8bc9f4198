/** Spanish words around values that answer. Accents are made plain before. */
import type { AnswerWords } from '../reading/values.ts';
import { relatedTo } from './related.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const keySet = (words: string) => new Set(spelling.keysOf(words));

export const answers: AnswerWords = {
  dull: keySet(
    'fecha hora día importe número qué cuándo dónde cómo cuál cuánto es el la los un una de para mi su será cuesta',
  ),
  relatedTo: (keys) => relatedTo([...keys]),
  foreignToDates: keySet(
    'creado emitida emitido hoy recibida recibido solicitada abierto cerrado oficina solicitud factura nacido desde registrado comprado pagado firmado impreso',
  ),
  foreignToAmounts: keySet(
    'envío gastos comisión tasa franquicia fianza límite artículo descuento por cada iva impuesto crédito mínimo máximo menos gestión suplemento mensual cuota interés recargo',
  ),
  foreignToTimes: keySet('respuesta responder línea espera llamada llamadas teléfono email mensaje chat agente'),
  timed: keySet('hora cuándo abrir cerrar inicio fin salida llegada horario'),
  own: /\b(?:el suyo|la suya|el tuyo|la tuya|para usted|para ti|en su caso|usted paga)\b/,
  ofYou: /\b(?:usted|tu|su|sus|tus|le|te|tiene|tienes)\b/,
  ofOthers: new RegExp(
    unbroken(String.raw`
      \b(?:estandar|normal(?:mente)?|habitual(?:mente)?|general(?:mente)?|por norma|la mayoria|todos|los demas|otros|otras|clientes|huespedes|pasajeros|
      socios|viajeros|pacientes)\b
    `),
  ),
  contrast: /^(?:[,;(]| [-–—] | pero )?\s*(?:sino|solo|solamente|unicamente|tan solo|son solo|paga solo)\b/,
  besides: /\b(?:en lugar del?|en vez del?|frente al?|comparado con)\b/,
  toCome: /\b(?:seran?|sera|va a ser|van a ser) \w+/g,
  factive:
    /^(?:(?:y|pero) )?(?:cuando|antes de que|despues de que|una vez que|mientras) (?:su|tu|el|la|los|las|llegue|llega)\b/,
  since: /\bdesde (?:las |la |el )?$/,
  bound: /\b(?:hasta|antes de|despues de)(?: (?:el|la|las|los|aproximadamente))* ?(?:[\wà-ÿ]+,? )?(?:el )?$/,
  beginsYes:
    /^(?:\W*(?:ah|oh|pues)\W+)?(?:sí|si,|claro|por supuesto|desde luego|efectivamente|exacto|correcto|asi es)(?![\p{L}])/u,
  beginsNo: new RegExp(
    unbroken(String.raw`
        ^\W*(?:(?:ah|oh|lo siento|lamentablemente|desgraciadamente)\W+)*(?:no(?! (?:hay problema|
        se preocupe|te preocupes|solo))(?=[,.!]| ,|$)|todavia no|aun no|lamentablemente no)\b
      `),
  ),
  totals: keySet('total suma neto final conjunto'),
  limit:
    /\b(?:no|nunca|sin)\b.{0,30}\b(?:mas de|superior a|despues de|menos de|antes de|superar|exceder) (?:el |las? )?\W?$/,
  beyond:
    /\b(?:(?:mas|menos|cerca) de|mas alla de[l]?|por encima de|por debajo de|superior a|inferior a|casi) (?:el |la |los )?\W?$/,
  atBound:
    /\b(?:hasta|como (?:maximo|minimo)|al menos|(?:un )?(?:maximo|minimo) de|no mas de|a partir de|desde) (?:el |los )?\W?$/,
  asksLimit: /\b(?:puedo|puede|podemos|debo|hay que|maxim[oa]|minim[oa]|limite|tope|desde|partir|edad)\b/,
  shareOf:
    /(?:%|\bpor ciento|\b(?:mitad|cuarto|cuarta parte|tercio|decimo)) (?:de|del)(?: \p{L}+ de)? (?:los |las )?$/iu,
  between: /\bentre (?:el )?(?:\p{L}+ )?(?:el )?\W?$/u,
  otherwise: /\b(?:de lo contrario|en caso contrario|si no|de otro modo)\b/,
  unavailable: new RegExp(
    unbroken(String.raw`
      ^ (?:esta|estan|ha sido|fue|han sido) (?:\p{L}+ ){0,2}(?:cerrad[oa]s?|agotad[oa]s?|complet[oa]s?|llen[oa]s?|cancelad[oa]s?|ocupad[oa]s?|
      fuera de servicio)\b
    `),
    'u',
  ),
  howMany: /\bcu[aá]nt[oa]s (\p{L}+)/u,
  determiners: new Set('mi mis tu tus su sus nuestro nuestra el la los las un una este esta'.split(' ')),
  namedBy: /^ (?:numero|referencia|codigo|detalles|fecha|formulario)\b/,
  asked:
    /\b(?:por favor|puede|podria|puedes) (?:[\wà-ÿ]+ ){0,2}(?:decir|dar|enviar|indicar|confirmar|introducir|facilitar|subir)\w*\b/,
  possible: /\b(?:puede que|podria|quiza|quizas|tal vez|posiblemente)\b/,
  usual: /\b(?:normalmente|generalmente|en general|a menudo|a veces|habitualmente|por ejemplo|suele|suelen)\b/,
  movedTo: new RegExp(
    unbroken(String.raw`
      ^[^.;]{0,40}\b(?:aplaz\w*|pospu\w*|pospon\w*|retras\w*|adelant\w*|movi\w*|reprogram\w*|traslad\w*|sub(?:e|io|ido)|
      aument\w*|rebaj\w*|reduc\w*|redujo|baj(?:a|o|ado)|cambi\w*|ampli\w*)\b[^.;]{0,20}\b(?:al?|hasta(?: el)?|para el) (?:\w+ )?$
    `),
  ),
  mightMove: /\b(?:puede[ns]?|podemos|podrian|podra\w*|si|posible)\b/,
  byNow: /\b(?:ahora|desde entonces|actualmente|entretanto)\b(?!.*\b(?:antes|anteriormente|estaba|estuvo|era)\b)/,
  endsInOr: / o (?:una? |el |la )?(?:[\wà-ÿ]+ )?$/,
  orNumber: /^ o (?:\p{L}+ ){0,2}\W?\d/u,
  length: /^[- ]?(?:digitos|cifras|letras|caracteres)(?![\p{L}])/u,
  amountFollows:
    /^(?:[.,;:!?)]?(?= |$)(?! ?(?:%|por ciento|h\b|horas))(?! \p{L})|[.!?]*$| (?:en total|netos?|cada|ahora|de vuelta|al mes)\b)/u,
  countBefore: new RegExp(
    unbroken(String.raw`
        (?:\b(?:n|num|numero|caso|ticket|pedido|habitacion|vuelo|puerta|via|linea|formulario|pagina|paso|
        campo|articulo|piso|casa|caja|desde|hasta|a las|el|en|y|mas|llame|marque)\b\.?|[-#:/.+]) ?$
      `),
  ),
  cuts: /[,;()]| [-–—] | pero | y | asi que | ahora | lo /g,
  from: /\b(?:del|de)(?: [\wà-ÿ]+,?)? $/,
  to: /^ ?(?:al|a|hasta el)(?: [\wà-ÿ]+,?)? $/,
  isPastVerb: (word) =>
    /^\w{2,}(?:io|aron|ieron)$|^(?:compro|compraste|reservo|reservaste|pagaste|emitido|enviado|recibido|comprado|pagado|registrado|aprobado|solicitado|creado|pedido|expedido|salido|despachado)$/.test(
      word,
    ),
};
