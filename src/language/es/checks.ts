/** Spanish words around values that come back right or wrong. */
import type { CheckWords } from '../reading/values.ts';
import { fullName } from '../text/full-name.ts';
import { unbroken } from '../text/unbroken.ts';
import { spelling } from './spelling.ts';

const { keyOf, keysOf } = spelling;

/** Words of one kind, of which one excludes the others. */
const kinds = [
  'rojo azul verde negro blanco gris marrón amarillo naranja rosa morado plata dorado',
  'izquierda derecha',
  'izquierdo derecho',
  'pequeño mediano grande',
  'lunes martes miércoles jueves viernes sábado domingo',
  'mañana tarde noche',
  'individual doble triple',
  'superior inferior',
  'delantero trasero',
  'norte sur este oeste',
  'gas luz electricidad',
  'ventanilla pasillo',
];
const kindOfWord = new Map(kinds.flatMap((words, kind) => keysOf(words).map((key) => [key, kind] as const)));

/** Words before the name of whom one speaks with. */
const addressing = ['[Ee]s usted', '[Ee]res', '[Hh]ablo con', '[Ee]stoy hablando con'];

export const checks: CheckWords = {
  ownCode: /\b(?:su|tu|para|con|es|numero|bajo)\b/,
  unspecific: new Set(keysOf('fecha día hora número importe cantidad de el la nuevo cuánto cuántos')),
  givenBack: new Set(
    keysOf(
      'reembolso reembolsado reembolsar devolución devuelto abono compensación reembolsamos devolvemos devolveremos',
    ),
  ),
  paid: new RegExp(
    unbroken(String.raw`
      \b(?:usted pago|pago usted|pagaste|(?:ha|has|habia) (?:pagado|comprado)|compro|compraste|
      cuesta|costo|costaba|precio)\b
    `),
  ),
  titled: /(?<!\p{L})(?:Sr|Sra|Srta|Don|Doña|Dr|Dra|señor|señora)\.?\s(?:\p{Lu}[\p{L}'-]+\s)?(\p{Lu}[\p{L}'-]{2,})/gu,
  addressed: new RegExp(String.raw`(?<!\p{L})(?:${addressing.join('|')}) (?:don |doña )?(${fullName})\s?\?`, 'u'),
  pastDate: new RegExp(
    unbroken(String.raw`
      \b(?:perdid[oa]|ocurrió|pasó|comprad[oa]|compra|entregad[oa]|daño|pérdida|nacimiento|nacid[oa]|tratamiento|
      pedid[oa]|pagad[oa]|emitid[oa]|incidente|accidente|robad[oa]|recibid[oa]|empezó)\b
    `),
    'i',
  ),
  otherDate: /\b(?:hasta|termina|finaliza|caduca|vence|valido hasta|emitid[oa]|antes)(?: (?:el|del|de))?\W*$/,
  ofRule: /\b(?:primer[oa]?s?|ultim[oa]s?|proxim[oa]s?|en|cada|menos|mas|maximo|minimo|hasta|sobre|solo|tras) $/,
  joinsItems: /\s(?:y|e|más|&|\+)\s/,
  ofPeople: /^ de (?:ustedes|vosotros|nosotros)\b/,
  person: keyOf('persona'),
  afterCount: /[,.;:!?()]|\s(?:y|o|para|de|desde|en|el|a|con)\s/,
  namedBefore: /(?:^|[,.;!?] |\b(?:y|es|son|para|de|con|en|a|tiene|tenemos) )([\p{L}-]+):? $/u,
  smallWord: /^(?:y|es|son|para|de|con|en|el|la|a|tiene|tenemos|entonces|o|los|las|solo|unos|todos|usted)$/,
  party: /\b(?:mesa|grupo|habitacion|reserva)(?: es)? (?:para|de) $/,
  afterBareCount: /^(?:[.,;!?)]|$| (?:y|o|desde|por favor|con|en total|correcto)\b)/,
  unknown: new RegExp(
    unbroken(String.raw`
      \b(?:no|ningun[oa]?|nada)\b[^.?!]{0,60}\b(?:encontr\w*|encuentr\w*|coincid\w*|reconoc\w*|existe|registrad[oa]|valid[oa]|consta|
      aparece|corresponde|figura|localiz\w*)\b|\b(?:invalid[oa]|desconocid[oa]|incorrect[oa]|erroneo|erronea)\b
    `),
  ),
  malformed: new RegExp(
    unbroken(String.raw`
      \bno\b[^.?!]{0,40}\b(?:formato|complet[oa]|legible|parece|leer(?:lo|la)?)\b|
      \b(?:invalid[oa]|incomplet[oa]|ilegible|demasiado (?:cort[oa]|larg[oa])|falta[n]? (?:un|una|\d+) (?:digitos?|cifras?|letras?))\b
    `),
  ),
  again:
    /\b(?:compruebe|compruebas?|comprobar\w*|revis\w*|verifi\w*|de nuevo|otra vez|nuevamente|vuelva a|vuelve a|otr[oa] (?:numero|codigo|direccion|fecha|nombre))\b/,
  letUs: /^(?:vamos a|intentemos|probemos|volvamos)\b/,
  betweenItems: /,\s(?:y\s)?|\s(?:y|e|más|&|\+)\s|;\s/,
  beforeItem: /^(?:y|o|el|la|los|las|un|una|entonces) /i,
  article: /^(?:el|la|los|las|un|una|de|del|en|y)$/,
  label: /^(?:nombre|sr|sra|don|dona|dr|dra|pedido|numero|cliente|clienta|habitacion|producto|articulo|direccion)$/,
  excludes(one, other) {
    const [kind, second] = [kindOfWord.get(keyOf(one)), kindOfWord.get(keyOf(other))];
    return kind !== undefined && kind === second && keyOf(one) !== keyOf(other);
  },
  isAmbiguous: (word) => /^(?:[a-z]|derecho|este|manana|tarde)$/.test(word),
};
