/** Where Spanish clauses begin, and what their words make of them. Accents are made plain before. */
import type { ClauseWords } from '../reading/clauses.ts';
import { oneOf } from '../text/expression.ts';
import { past } from './past.ts';
import { patternsIn } from './patterns.ts';
import { unbroken } from '../text/unbroken.ts';

const conditional = oneOf(
  'si cuando una_vez en_cuanto siempre_que en_caso_de en_caso_de_que antes_de antes_de_que despues_de tras hasta_que mientras salvo_que a_menos_que',
);
const purpose = oneOf('para a_fin_de con_el_fin_de con_objeto_de');
const subject = oneOf(
  'yo usted tu el ella nosotros ustedes ellos su sus tu tus mi mis la las los le les te me nos se un una este esta esto eso',
);
const verb = oneOf(
  'es son esta estan fue ha han hemos he hay puede puedes puedo podemos podria debe quiere quieres desea necesito necesitamos necesita tiene tienes tenemos voy vamos sera indique indiquenos digame dime diganos por_favor no quedamos queda',
);
const wh = 'qué|cuál|cuáles|cuándo|dónde|adónde|quién|cómo|cuántos?|cuántas?|cuántotiempo|porqué';
const end = '(?![\\p{L}])';

const boundary = new RegExp(
  [
    '[;:] ',
    ' [-–—] | ?— ?',
    '[()]',
    `, (?=(?:${conditional}|${purpose}|porque|ya que|pero|y|o|sino|aunque|que|cual|${subject}|${verb}|${wh}|por favor|gracias)${end})`,
    ` (?=(?:y|o|e) (?:tambien |luego )?(?:${verb}|${wh}|por favor|${conditional}|le|te|me|nos|se|su)${end})`,
    ' (?=(?:pero|porque|aunque|sino que|ya que) )',
    ` (?=(?:que) (?:${verb}|su|sus|el|la|no)${end})`,
    ` (?=(?:si|cuando|una vez que|en cuanto) (?:${subject}|${verb}|se|lo|no)${end})`,
    '! |\\. ',
  ].join('|'),
  'u',
);

const { over } = patternsIn({
  participle: [
    '*ado|*ada|*ados|*adas|*ido|*ida|*idos|*idas|hecho|hecha|devuelto|devuelta|resuelto|resuelta|abierto|abierta|inscrito|inscrita',
  ],
});

const negates = over(
  'no|nunca|jamás|ni|ningún|ninguna|ninguno|nada|nadie|sin|tampoco|imposible|imposibilidad',
  'todavía_no|aún_no|ya_no|rechazado|rechazada|denegado|denegada|fallido|fallida',
  'en_lugar_de|en_vez_de',
);
const harmless = new RegExp(
  unbroken(String.raw`
      \b(?:no solo|no se preocupe|no te preocupes|sin problemas?|no hay problema|ningun problema|
      no hay de que|de nada|nada mas|no dude|no dudes|sin (?:ningun )?(?:coste|costo|cargo|compromiso)|
      no se (?:le|te) (?:cobrara|ha cobrado|cargara) nada|o no|no mas tarde de|no mas de|sin falta|sin demora)\b
    `),
  'g',
);

const wishes = over(
  'quiere|quieres|quisiera|desea|deseas|podría|podrías|podemos|puedo|puede|puedes|pueden|debe|deben|gustaría|vamos_a|voy_a|va_a',
  'para *ar|*er|*ir|*arlo|*arla',
  'intentar|intento|solicitado|solicitó|pendiente|pendientes',
);
const general = over(
  'en_general|por_norma|generalmente|normalmente|habitualmente|siempre|cada|todos_los|todo_cliente|cualquier',
  'según ..3 condiciones|política|términos|normativa|reglamento',
);

/** Has the customer check that it is so, or says that somebody will see to it. */
const haveChecked =
  /^(?:(?:por favor|primero|luego|y) )*(?:verifique|compruebe|revise|asegurese|confirme|verifica|comprueba)\b/u;
const willSee =
  /\b(?:se (?:asegurara|encargara)|(?:va|voy|vamos|van) a (?:comprobar|verificar|revisar|asegurar\w*))\b/u;

export const clauses: ClauseWords = {
  boundary,
  condition: new RegExp(`^(?:(?:y|o|pero|solo|aunque) )*(?:${conditional})${end}`, 'u'),
  exception: /^(?:salvo|a menos|excepto)\b/,
  purpose: new RegExp(`^(?:y |pero )?(?:${purpose}) (?!(?:su|tu|el|la|mi|usted|ti)\\b)`),
  relative: /^(?:que|cual|cuyo|cuya|quien) /,
  that: /^(?:que|si) /,
  but: /^(?:pero|aunque|sin embargo|sino) ?/,
  courtesy: /^(?:por favor|gracias|muchas gracias|disculpe|perdon|vale|ok)[?!. ]*$/,
  imperative: new RegExp(`${haveChecked.source}|${willSee.source}`, 'u'),
  ownReport: /^(?:le |te |me )?(?:puedo|podemos|complace|complazco)\b/,
  isReporting: over(
    'confirmo|confirmamos|confirma|informo|informamos|veo|vemos|sé|sabemos|creo|entiendo|comunico|comunicamos|indica|indican|consta|aparece ..3 $',
    'informarle|informarte|confirmarle|confirmarte|decirle|decirte|comunicarle|seguro|segura|lamento|lamentamos|siento|aseguro|garantizo ..3 $',
  ),
  isDenied: (text) => negates(text.replace(harmless, ' ')),
  ...past,
  isWished: (text) => wishes(text),
  isGeneral: (text, words) =>
    general(text) ||
    (/^(?:los|las|todos|todas)$/.test(words[0] ?? '') &&
      /^\w+s$/.test(words[1] ?? '') &&
      !/\b(?:sus?|tus?|usted|le|te)\b/.test(text)),
  isDoneForm: over(
    'ha|han|hemos|he|fue|fueron|está|están|queda|quedan|quedó ..4 {participle}',
    '^ ..2 {participle}',
    'listo|lista|hecho|realizado|realizada|en_camino|en_trámite|confirmado|confirmada',
  ),
  isPromised: over('será|serán ..2 {participle}', 'recibirá|recibirás|llegará|se_abonará|tendrá|tendrás ..9'),
};
