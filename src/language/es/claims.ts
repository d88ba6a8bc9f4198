/** How Spanish says that something has been done. */
import type { ClaimWords } from '../reading/claims.ts';
import { saidOf } from '../text/pattern.ts';
import { deedWords } from './deeds.ts';
import { patternsIn } from './patterns.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;
const { of } = patternsIn({});
const guides = of(
  unbroken(`
      ^ ..2 abra|abre|vaya|ve|entre|entra|acceda|accede|pulse|pulsa|toque|toca|seleccione|selecciona|
      inicie|inicia ..2 app|aplicación|web|página|menú|ajustes|perfil|cuenta|en|a|al|la|el|sesión
    `),
);
const answered = of('aquí|abajo|arriba|responda|responde|chat|número|opción|sí|no');

export const claims: ClaimWords = {
  ...deedWords,
  unfolded: (text) => text,
  be: 'será',
  perfect: ['ha', 'han', 'hemos', 'he', 'queda', 'fue'],
  small: new Set(
    keysOf(
      'haber ha han es son fue está el la los las y para con este esta su sus él ella no porque un una dos nuevo ahora todo quien qué cuándo dónde cómo hecho hacer otra vez puede más algo de del a en por se lo le que queda sido',
    ),
  ),
  common: new Set(
    keysOf(
      'reserva pedido solicitud cambio importe dinero pago cuenta caso inscripción cita plaza billete suscripción contrato gestión operación trámite',
    ),
  ),
  reason: /^(?:porque|ya que|dado que|como|puesto que)\b/,
  others: new RegExp(
    unbroken(String.raw`
      \b(?:otr[oa]s? client[ea]s?|(?:muchos|algunos|varios) clientes|otra persona|(?:su|tu|mi) (?:amig[oa]|vecin[oa]|herman[oa]|madre|padre|hij[oa]|
      espos[oa]|marido|mujer|pareja))\b
    `),
  ),
  indefinite: /^(?:una?|cada|cualquier|todos?|todas?|ningun|ninguna) .*\b(?:es|son|fue|sera|puede|debe)\b/,
  otherThing: new RegExp(
    unbroken(String.raw`
      (?<!\bning[uú]n )\b(?:su |tu |la |el )?(?:otr[oa]s? (?:pedido|reserva|articulo|contrato|cuenta|paquete|billete|caso|cita|tarjeta|suscripcion)s?|
      (?:pedido|reserva|cita|contrato) anterior)\b
    `),
  ),
  taken: new RegExp(
    unbroken(String.raw`
      \breservad[oa]s? (?:por|para) (?:otr[oa]s?|algui?en)\b|
      ^(?!.*\b(?:sus?|tus?|usted|le|te|lo|he|hemos)\b).*\bya (?:esta|estan|ha sido|han sido) (?:reservad|ocupad|cogid)[oa]s?\b
    `),
  ),
  leavesOut:
    /\b(?:salvo|excepto|menos|a excepcion de|pero no|no) (?:(?:la|el|su|tu|pedido|reserva|contrato|numero) ){0,3}$/,
  deniesIt: /^,? ?(?:(?:en cambio|sin embargo|por su parte),? )?(?:no|sigue|aun no|todavia no|permanece)\b/,
  denial: /^(?:(?:pero|y) )*(?:no|ningun[oa]?|aun no|todavia no|nada|cero|0)[.!]?$/,
  keepsInformed: new RegExp(
    unbroken(String.raw`
      \b(?:(?:le|te|lo|la) (?:mantendremos|mantenemos|mantendre) (?:al tanto|informad[oa]|actualizad[oa])|(?:sera|seras) (?:informad[oa]|notificad[oa]|
      avisad[oa]))\b
    `),
  ),
  undone: new RegExp(
    unbroken(String.raw`
      (?:[;,] |\b(?:y|pero|luego|despues|desde) )(?:(?:se|fue|ha|sido|luego|despues|de nuevo|en|\d{4}) ){0,8}
      (restablecid[oa]|reactivad[oa]|revocad[oa]|retirad[oa]|rechazad[oa]|repuest[oa]|reactivo|restablecio)
    `),
  ),
  whileSo:
    /\b(?:mientras|durante)\b(?!.*\b(?:ha|han|sido|fue|fueron)\b).*\b(?:esta|esten|este|estan|siga|sigue|es|son)\b/,
  longAgo: /\b(?:fue|fueron|habia sido) (?:[^ ,;]+ ){1,5}en (?:19|20)\d\d\b/,
  your: 'su',
  about: /^(?:lo|la|eso|esto|usted|le|te|todo|tu|ambos|nos|se)$/,
  ofBot: /^(?:yo|nosotros|he|hemos|le he|le hemos|te he|te hemos|ya he|ya hemos)\b/,
  isSelfService: (words) => {
    const said = saidOf(words, false);
    return guides.test(said) && !answered.test(said);
  },
};
