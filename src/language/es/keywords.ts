/** Words to type for yes and for no, and what is said of them: "SÍ para confirmar, NO para cancelar". */
import type { KeywordWords } from '../reading/choices.ts';
import { oneOf } from '../text/expression.ts';
import { patternsIn } from './patterns.ts';
import { unbroken } from '../text/unbroken.ts';

const { of } = patternsIn({});

export const keywords: KeywordWords = {
  yes: oneOf(
    'sí si s confirmar confirmo confirmado ok vale acepto aceptar adelante continuar seguir enviar comprar pagar listo cambiar activar guardar pedir correcto autorizo procede dale 1 uno conforme',
  ),
  plainYes: 's[ií]',
  no: oneOf(
    'no n parar salir atrás cambiar rechazar editar corregir después saltar descartar error modificar 2 dos x volver stop',
  ),
  either: oneOf('cancelar anular mantener conservar eliminar borrar cerrar terminar baja'),
  typing: keyVerbs(),
  withWord:
    '(?: (?:por favor|con|solo|simplemente|la|el|un|una|palabra|texto|mensaje|ahora|aquí|exactamente|término|código))*',
  theWord: 'la palabra|con',
  after: oneOf('para si y o en ahora aquí por a'),
  joins: 'o|y',
  means: 'para|si',
  pair: /(?:[([]|(?<![\p{L}])|^)\s?(s[ií]|s)(?:\s?[/|]\s?|\s+o\s+|,\s?)(no|n)(?![\p{L}])/iu,
  saidAfter: /^["'»”]?\s?(?:para|si|cuando|y|seguido|=|-|–|\+)/,
  saidBefore: /^(?:para|si|cuando|en caso|de lo contrario|a fin)\b/i,
  isNumber: /^(?:\d+|uno|dos)$/,
  otherwise: of(
    '^ para !sí|confirmación|confirmar ..1 ayuda|información|menú|darse|hablar|agente|más',
    '^ seguido|y ..2 de|su|el|número',
  ),
  affirms: of(
    unbroken(`
        correcto|correctos|bien|acuerdo|acepto|aceptar|aceptas|acepta|continuar|seguir|proceder|confirmar|
        confirma|comprar|pagar|enviar|reservar|autorizar
      `),
    'autoriza|conforme|sí|guardar|activar|finalizar|completar|adelante|confirmarlo|conformidad|ejecutar|hacerlo|seguimos',
  ),
  denies: of(
    'no|incorrecto|cambiar|cambio|modificar|corregir|anular|cancelar|mantener|conservar|dejar|rechazar|atrás|volver|error|eliminar|detener',
    'contrario|descartar|omitir|desistir|parar|salir|declinar',
  ),
};

function keyVerbs(): string {
  return oneOf(
    'responda responde conteste contesta escriba escribe teclee teclea marque marca pulse pulsa envíe envía diga di presione presiona oprima manda mande ponga pon',
  );
}
