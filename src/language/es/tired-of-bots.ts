/** How Spanish has had enough of machines, and so asks for a person without naming one. Accents are made plain before. */
import { oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const wearily = oneOf(
  'no_quiero no_hablo no_pienso no_deseo no_voy_a ya_no harto_de harta_de basta_de cansado_de cansada_de dejar_de paso_de',
);
const bot = oneOf('bots? chatbots? ia');
/** Robots and machines are also bought and sold: of these it takes more words. */
const machine = `(?:${bot}|robots?|maquinas?|ordenador|computadora|contestador)`;
const which = '(?:(?:un|una|el|la|los|las|este|esta|estos|estas|mas|tantos?|su|tu) ){0,2}';

const opening = '(?:(?:por favor|ok|no|hola|y|pues|mire|mira|ya)[,.! ]+)*';
const closing = '(?:[,.! ]+(?:por favor|ya|ahora|gracias))*[.! ]*$';

export const tiredOfBots: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${wearily}) (?:(?:seguir )?(?:hablar|hablando|chatear|chateando|hablo|escribir) )?con ${which}${machine}\\b(?!.*\\?)`,
  ),
  new RegExp(`^${opening}(?:basta(?: ya)? de|no mas|nada de|ni un) ${which}${machine}(?: mas)?${closing}`),
  new RegExp(
    unbroken(String.raw`
      \b(?:no quiero|no necesito|no deseo) (?:(?:ver|tratar|mas) )?(?:(?:con|a) )?${which}(?:${bot})(?: mas)?${closing}
      |\b(?:harto|harta|cansado|cansada) (?:de|del) ${which}(?:${bot})\b(?!.*\?)
    `),
  ),
];
