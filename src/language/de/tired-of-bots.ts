/** How German has had enough of machines, and so asks for a person without naming one. Umlauts are made plain before. */
import { unbroken } from '../text/unbroken.ts';

const bot = '(?:chat)?bots?|kis?|computerstimmen?';
/** Robots and machines are also bought and sold: of these it takes more words. */
const machine = `(?:${bot}|roboter[ns]?|maschinen?|computern?|automaten)`;
const which = '(?:(?:ein|dies|de|ihr|irgendein)e?[nmrs]? |so einem? |bloeden )?';

const opening = '(?:(?:bitte|ok|okay|nein|hallo|und|also|jetzt)[,.! ]+)*';
const closing = '(?:[,.! ]+(?:bitte|jetzt|danke|endlich))*[.! ]*$';
const writing = '(?:red|sprech|schreib|chatt|diskutier|kommunizier|unterhalt)(?:e|en|st)?';

export const tiredOfBots: readonly RegExp[] = [
  new RegExp(`\\b(?:nicht (?:mehr|laenger|weiter)|nie wieder|nicht) mit ${which}${machine}\\b(?!.*\\?)`),
  new RegExp(
    `^${opening}(?:(?:bloss )?keine?n? ${machine}(?: mehr)?|nicht schon wieder ${which}${machine}|schluss mit ${which}${machine})${closing}`,
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:will|moechte|mag|brauche|wuensche|ertrage) (?:ich |wir |jetzt |hier |auch |wirklich ){0,3}
      keine?n? (?:${bot})\b(?!.*\?)
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:keine? lust|keinen? bock|die nase voll|genug|satt|leid|muede)\b(?: \w+){0,3} (?:(?:mit|von|auf) )?${which}${machine}
      (?: (?:zu )?${writing})?\b(?!.*\?)
    `),
  ),
];
