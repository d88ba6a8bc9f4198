/** How French has had enough of machines, and so asks for a person without naming one. Accents are made plain before. */
import { oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const wearily = oneOf(
  'marre assez refuse parle_pas parler_pas parle_plus parler_plus plus_question veux_plus ne_veux_pas veux_pas fini arrete',
);
const bot = oneOf('bots? chatbots? ia');
/** Robots and machines are also bought and sold: of these it takes more words. */
const machine = `(?:${bot}|robots?|machines?|ordinateurs?|automates?)`;
const which = "(?:(?:un|une|le|la|les|des|ce|cette|ces|votre|vos|l') ?){0,2}";

const opening = '(?:(?:svp|ok|non|bonjour|et|bon|alors)[,.! ]+)*';
const closing = '(?:[,.! ]+(?:svp|merci|maintenant))*[ .!]*$';

export const tiredOfBots: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${wearily}) (?:de |d' ?)?(?:(?:parler|discuter|echanger|ecrire) )?(?:[àa]|avec) ${which}${machine}\\b(?!.*\\?)`,
  ),
  new RegExp(`^${opening}(?:plus|pas|assez|stop|fini|finis)(?: (?:de|d'|aux?|les?))? ?${machine}${closing}`),
  new RegExp(
    unbroken(String.raw`
      \b(?:veux|voudrais|souhaite|supporte) (?:plus|pas) (?:(?:de|du|d') ?)?${which}(?:${bot})${closing}
      |\b(?:marre|assez) (?:de|du|des|d') ?${which}(?:${bot})\b(?!.*\?)
    `),
  ),
];
