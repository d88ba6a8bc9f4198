/** How English has had enough of machines, and so asks for a person without naming one. */
import { oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const wearily = oneOf(
  "not never won't refuse_to done finished fed_up tired_of sick_of bored_of enough_of no_more no_longer stop stopped",
);
const which = '(?:(?:an?|any|the|this|that|these|those|your|another|more|again|stupid|damn|bloody|dumb|useless) ){0,3}';
const bot = oneOf('bots? chat_?bots? ais? automated_(?:system|assistant|service|replies|answers)');
/** Robots and machines are also bought and sold: of these it takes more words. */
const machine = `(?:${bot}|robots?|machines?|computers?)`;

const opening = '(?:(?:please|ok|okay|no|hey|and|so|just|look|sorry)[,.! ]+)*';
const closing = '(?:[,.! ]+(?:please|pls|now|thanks|thank you|ok|for me))*[.! ]*$';

export const tiredOfBots: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${wearily}) (?:with )?(?:talk|speak|chat|deal|argu|writ)(?:ing|e)? (?:to|with) ${which}${machine}\\b(?!.*\\?)`,
  ),
  new RegExp(`^${opening}(?:no(?: more)?|not|enough (?:of|with)|done with) ${which}${machine}${closing}`),
  new RegExp(
    unbroken(String.raw`
      \b(?:stop|quit) (?:giving|sending|handing|putting|connecting|passing|transferring) (?:me|us) 
      (?:(?:through|back|over|on) )?(?:(?:to|with) )?${which}(?:${bot})\b(?!.*\?)
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:don't|dont|do not|no longer) (?:want|like|need) (?:to (?:talk|speak|chat|deal|write) (?:to|with) )?
      ${which}(?:${bot})(?: (?:any more|anymore|any longer|here|for this))?${closing}
    `),
  ),
  new RegExp(`\\b(?:had enough|enough|tired|sick|fed up|bored) (?:of|with) ${which}(?:${bot})\\b(?!.*\\?)`),
];
