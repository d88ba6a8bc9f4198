/** Spanish words by which facts are known. Accents are made plain before, but for what is tried on descriptions. */
import { unbroken } from '../text/unbroken.ts';
import type { AnswerKind } from '../reading/asking.ts';
import type { FactWords } from '../reading/facts.ts';
import { oneOf } from '../text/expression.ts';
import { counterOf } from '../text/counter.ts';
import { relatedTo } from './related.ts';
import { spelling } from './spelling.ts';

const { keysOf } = spelling;
const keySet = (words: string) => new Set(keysOf(words));

const kindNouns: readonly (readonly [AnswerKind, string])[] = [
  [
    'place',
    'lugar ciudad dirección destino origen aeropuerto estación país codigopostal tienda oficina sucursal playa zona sitio donde',
  ],
  ['date', 'fecha día nacimiento plazo cita inicio fin llegada salida vencimiento'],
  ['time', 'hora horario'],
  ['count', 'cantidad persona niño asiento noche habitación unidad caja maleta cuántos'],
  ['amount', 'importe precio dinero presupuesto saldo cargo cobro'],
  ['duration', 'duración plazo estancia'],
  [
    'person',
    'destinatario contacto médico titular conductor comprador inquilino solicitante nombre apellido paciente beneficiario',
  ],
  ['reason', 'motivo causa'],
  ['way', 'método forma modo vía pago'],
  ['event', 'daño problema avería siniestro accidente descripción incidente queja'],
];
const kindOfNoun = new Map<string, AnswerKind[]>();
for (const [kind, nouns] of kindNouns)
  for (const key of keysOf(nouns)) kindOfNoun.set(key, [...(kindOfNoun.get(key) ?? []), kind]);

export const facts: FactWords = {
  empty: keySet(
    'el la los las un una unos unas de del al a en por para con sin y o que se su sus lo le es son fue era ha han si cual quien cuyo como valor opcional según sobre the an of to for in on at by with is are it his her cliente usuario qué cuál cuándo dónde quién cómo',
  ),
  emptyWords: new Set(['from']),
  filler: keySet(
    'qué cuál cuáles es son fue la el los las un una usted tu su sus mi mis me nos por favor de para puede puedes podría decirme indicarme dígame dime tiene ha',
  ),
  kindOfNoun,
  vague: keySet('nombre título número tipo detalles valor método opción preferencia'),
  unsaid: keySet('nombre título'),
  unspecific: keySet('cosa forma otro problema más asunto tema'),
  small: keySet(
    'el la los las y su sus tu tus para con por que es en de del un una no se le lo nos puede podría por favor necesito indique dígame saber qué cuál cuándo dónde quién cómo me te ha han hay más este esta si también ya dar decir',
  ),
  smallOfValues: keySet('el la los las un una de del en por para con y a mi es fue'),
  name: keysOf('nombre')[0]!,
  number: keysOf('número')[0]!,
  email: keysOf('email')[0]!,
  type: keysOf('tipo'),
  towns: keySet('ciudad'),
  streets: keySet('dirección codigopostal'),
  namesNothing: keySet(
    'su tu el la los las un una y o más por favor gracias bien ahora primero luego también solo completo completa exacto actual válido dígito dígitos cifra letra letras carácter ambos todo paso campo pregunta dato últimos primeros tres cuatro cinco seis',
  ),
  ownBearers: keySet(
    'cuenta titular cliente reserva tarjeta persona huésped pasajero socio pedido póliza contrato expediente ficha billete factura caso solicitante usuario completo apellido nombre asegurado registrado',
  ),
  personBearers: keySet('cuenta cliente socio usuario titular'),
  matterBearers: keySet('reserva pedido billete factura caso envío paquete'),
  joins: /^(?:de|del|en|la|el|por|al|los|las)$/,
  directions: [
    ['from', /\b(?:desde|origen|sale|salida|parte|procedencia|from|origin|departure)\b/],
    ['to', /\b(?:hacia|destino|llega|llegada|adónde|viaja|a dónde|to|destination|arrival)\b/],
    ['start', /\b(?:inicio|empieza|comienza|comienzo|ida|entrada|a partir|start)\b/],
    ['end', /\b(?:fin|final|termina|hasta|vuelta|regreso|devolucion|vence|end|return)\b/],
  ],
  moving: /\b(?:viaj\w*|vuel[ao]\w*|volar|ir)\b/,
  ages: [
    ['new', /\b(?:nuev[oa]s?|new|futur[oa]|sustitut[oa])\b/],
    [
      'old',
      /\b(?:antigu[oa]|actual|anterior|previ[oa]|original|existente|cancelad[oa]|anulad[oa]|old|previous|current)\b/,
    ],
  ],
  before: new RegExp(
    unbroken(String.raw`
      \b(?:actualmente|ahora mismo|en este momento|anterior|anteriores|ultim[oa]s? (?:\w+ )?(?:lectura|factura|pago|visita|recibo|vez|
      ano|mes)|(?:ano|mes) pasado)\b
    `),
  ),
  headFirst: /^(\w+) (?:de|del|of) (?:la |el |los |las )?(.+)$/,
  title:
    /^(?:el |la |los |las |un |una |su )?(.{2,60}?)(?=$|[,.;(:]| (?:que|donde|cuando|como|en|con|para|por|del que|al que) )/,
  bearer: /^(?:el |la )?(\w+) (?:de|del) (?:la |el )?(\w+)/,
  asksItself:
    /^(?:(?:desde|de|a|hasta|en|con|para|por) )?(?:qué|por qué|cuándo|dónde|adónde|quién|cómo|cuál(?:es)?|cuántos?|cuántas?|si)(?![\p{L}])/iu,
  whether: /^si /i,
  countOfTime:
    /^(?:numero|number) (?:de|of) (?:dias?|noches?|semanas?|meses|horas?|days?|nights?|weeks?|months?|hours?)\b/,
  countName: /^(?:numero|number|num|count|cantidad) (?:de|of)\b|^(?:num|count)\b/,
  placeName: /^(?:from|to|where|desde|hasta|a)$/,
  timeUnit: /\b(?:meses|semanas?|noches?|d[ií]as?|años?|horas?)(?![\p{L}])/iu,
  counted: /^(?:por )?cuánt[oa]s|número de/i,
  lastingValue: /^(?:desde|hace) /,
  lasting: /desde cuándo|cuánto tiempo/i,
  noWhen: /nacimiento|nació|caduc|vencim/i,
  openers:
    /^(?:a partir de |desde |hasta |en |a |de |por )?(cuándo|adónde|dónde|quién|qué motivo|cuánt[oa]s|cuánto tiempo|cuánto|cómo)(?![\p{L}])/iu,
  openerKinds: {
    cuándo: ['date', 'time'],
    dónde: ['place'],
    adónde: ['place'],
    quién: ['person'],
    'qué motivo': ['reason'],
    cuántos: ['count'],
    cuántas: ['count'],
    'cuánto tiempo': ['duration'],
    cuánto: ['amount', 'count'],
    cómo: ['way'],
  },
  besides: /[\wà-ÿ]+ [\wà-ÿ]+ [\wà-ÿ]+ (?:con|sin)\b(?! (?:sus?|tus?|el|la)\b)/,
  condition: /^(?:si|cuando|una vez|en cuanto|en caso)\b/,
  leave: new RegExp(
    `\\b(?:puedo|podemos|procedo|procedemos)\\b|\\b(?:${oneOf('quiere quieres desea deseas gustaria prefiere acuerdo seguro segura correcto confirma confirmas parece conforme')})\\b`,
  ),
  countsDigits: (text) =>
    /\b(?:ultimos|primeros|ultimas|primeras) [\wà-ÿ]+ (?:digitos|cifras|caracteres|numeros|letras)\b|\b\d+ (?:digitos|cifras)\b/.test(
      text,
    ),
  digits: 'd[ií]gitos?|cifras?|n[uú]meros',
  signs: 'caracteres|letras|signos',
  toBe: /\b(?:debe|a|por) ser\b/g,
  metered: /\b(?:metros cubicos|metros cúbicos|m3|m³|kwh|kilovatios?|kilometros|kilómetros|km|litros)\b/i,
  figure: new Set(keysOf('lectura contador marcar indicar mostrar kilometraje consumo')),
  numberFrom: /\b(?:numero|número|cifra|valor) (?:del?|entre) (\d{1,5}) (?:al?|y|-) (\d{1,5})\b/i,
  counter: counterOf({
    steps: 'paso|campo|pregunta|punto|parte|página|sección',
    of: 'de',
    next: '(?:y |ahora,? )?(?:siguiente(?: pregunta| dato| campo)?|primero|ahora|luego|por último):',
  }),
  shortNames: /\b([Nn]úm|[Tt]el)\. /g,
  names: /[,;:]\s|\s(?:y|e|o|más)\s|\s?[+&/]\s?/,
  purpose: /(?<=\w) (?:para|que|donde|por favor|con el fin|a fin|aparece)\b.*$/,
  or: /,\s|\bo\b|\s\/\s/,
  saysOr: /\s(?:o|u)\s|\s\/\s/,
  another: /^(?:un |una )?(?:otro|otra) (.{3,40})$/i,
  relatedTo,
};
