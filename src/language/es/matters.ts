/** Services that customers come for, to tell another matter from theirs. */
import type { MatterWords } from '../reading/claims.ts';
import { patternsIn } from './patterns.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;
const services = new Set(
  keysOf(
    'devolución cancelar reembolso reparar recoger suscribirse mejorar restablecer eliminar reclamar canjear renovar ampliar boletín encuesta seguro membresía vale opinión valoración club puntos cupón',
  ),
);
const { over } = patternsIn({});

/** "Serían 12 €", "la cuna cuesta 12 €", "el total es 12 €". */
const costs = 'seria|serian|son|saldria|sale|costaria|cuesta|cuestan|se queda';
const priced = '(?:el|la) (?:total|precio|importe|coste|tarifa) (?:es|seria|asciende a|sale)';
const inAll = '(?: (?:en|a|de|por|unos|solo|total)){0,3}';

export const matters: MatterWords = {
  isSold: over(
    'gratis|gratuito|descuento|promoción|oferta|extra|bono|premium|mejora|ventaja|ventajas|ahorre|ahorra|exclusivo|añadir|agregar|en_lugar|en_vez',
    unbroken(`
        interesa|interesaría|recomiendo|recomendamos|por_cierto|solo_hoy|muchos_clientes|sabía|sabías|
        antes_de_irse|quédese|quédate|apetece|animas|aprovecha|aproveche
      `),
  ),
  pointsBack: /\b(?:quiere|quieres|desea|deseas|le|te) (?:que )?.*\b(?:lo|la|los|las|así|eso|adelante)\b/,
  takesPayment: /\b(?:el importe|el pago|el cargo|la tarifa|cobrar|cargar|seguir adelante|continuar)\b/,
  ownPrice: new RegExp(String.raw`\b(?:${costs}|${priced})${inAll} ?€?\d`),
  otherMatters: (text) => keysOf(text).filter((key) => services.has(key)),
  common: new Set(
    keysOf(
      'que este con tener querer gustaría necesito por favor podría qué cuándo dónde su de sobre allí ellos sido hola gracias saber solo hará cliente una quiero para hay mis',
    ),
  ),
  yesOrNo: /\bs[ií] o no\b/,
  stillOffers: /\b(?:puedo|podemos|podria|podriamos|en su lugar|ofrecer|ofrecerle|ofrecerte|pero)\b/,
  looksUp: new RegExp(
    unbroken(String.raw`
      \b(?:mir[eo]|mirar\w*|consult\w+|compruebe?|comprobar\w*|busc\w+|busque|averigu\w+|verific\w+|ver|saber|
      conocer|dig[ao]|decir\w*|explic\w+|explique|muestr\w+|mostrar\w*|calcul\w+|informacion|detalles|precios|
      tarifas|abr[ao]|acced\w+)\b
    `),
  ),
};
