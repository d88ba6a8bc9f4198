/** German forms of sentences: told, asked, requested, offered, conditional or denied. Umlauts are made plain before. */
import type { ModeWords } from '../reading/asking.ts';
import { expression, oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const wh = oneOf(
  'was wer wen wem wessen wann wo woher wohin womit wofuer worum wovon wozu wie wieviel wieviele wielange wieoft warum weshalb wieso welche welcher welchen welches welchem welch',
);
const preposition = oneOf('an ab auf aus bei bis fuer in mit nach seit um unter ueber von vor zu zum zur gegen durch');
const before = oneOf(
  'und oder sowie noch bitte mir uns sagen wissen nennen angeben mitteilen verraten sag verrat auch denn also dann ok okay danke super gut aber kurz mal nun jetzt',
);
const modal = oneOf(
  'kann kannst koennen koennt koennte koenntest koennten darf darfst duerfen duerfte duerften soll sollen sollte sollten moechte moechtest moechten will willst wollen magst moegen wuerde wuerdest wuerden hast haben habe hat hatten haetten haettest haette ist sind bist war waren wird werden brauchen brauchst wissen weisst stimmt passt gibt geht reicht gilt gehoert wohnen wohnst besitzen fahren reisen',
);
/** "Studierst du", "nehmt ihr". */
const anyVerb = '\\w+st du|\\w+t ihr';
const subject = oneOf(
  'sie du ihr ich wir er es man das die der dies diese dieser ihre ihren dein deine deinen unser unsere alles jemand ein eine einen dir ihnen',
);
const telling = oneOf(
  'nennen geben teilen schicken senden tippen schreiben sagen verraten beschreiben schildern uebermitteln hinterlegen waehlen tragen bestaetigen wiederholen erzaehlen laden fuellen halten reichen ergaenzen erlaeutern benennen fuegen machen buchstabieren',
);
const tellingEnd = oneOf(
  'nennen sagen mitteilen angeben geben schreiben schicken senden verraten durchgeben eingeben eintragen uebermitteln eintippen zusenden zuschicken erzaehlen beschreiben schildern hochladen wiederholen buchstabieren erlaeutern ergaenzen ausfuellen waehlen auswaehlen nachreichen hinmailen weiterhelfen helfen',
);
const openers = unbroken(`
      (?:(?:ok(?:ay)?|super|gut|prima|alles klar|danke(?: schoen)?|vielen dank|und|aber|oder|also|dann|
      nun|jetzt|sorry|hallo|hi|ach|ja|na|perfekt|verstanden|in ordnung|kein problem|klar)[,.! ]+){0,4}
    `);

const requests: readonly RegExp[] = [
  expression(`\\b(?:${telling}) sie\\b`),
  new RegExp(
    unbroken(String.raw`
      \b(?:nenn|nenne|sag|sage|schreib|schreibe|schick|schicke|gib|verrat|verrate|tipp|tippe|erzaehl|
      beschreib|trag|lad)(?: (?:mir|uns|mal|bitte|noch|kurz|doch|einfach|hier|deine?n?|die|den|das)\b)
    `),
  ),
  expression(`\\bbitte\\b.*\\b(?:${tellingEnd})\\b`),
  expression(
    `\\b(?:koennen|koennten|wuerden|kannst|koenntest|wuerdest|magst|moegen|wollen) (?:sie|du|ihr)\\b.*\\b(?:${tellingEnd})\\b`,
  ),
  /\b(?:darf|duerfte|duerfen|kann|koennte) (?:ich|wir)\b.*\b(?:erfahren|haben|wissen|fragen|notieren|bekommen|erbitten|bitten)\b/,
  new RegExp(
    unbroken(String.raw`
      \b(?:ich|wir) (?:\w+ ){0,2}(?:brauche|brauchen|benoetige|benoetigen|braeuchte|braeuchten|brauch|
      muss|muessen|muesste|haette|haetten)\b(?! (?:einen|noch einen|kurz|etwas) (?:moment|augenblick|
      zeit))
    `),
  ),
  /\b(?:brauche|brauchen|benoetige|benoetigen|braeuchte|braeuchten|brauch|haette|haetten) (?:ich|wir)\b/,
  /\b(?:fehlt|fehlen|fehlte)(?: mir| uns)?\b/,
  /\b(?:wird|werden|ist|sind) (?:\w+ ){0,3}(?:benoetigt|gebraucht|anzugeben|mitzuteilen|erforderlich|einzutragen|vorzulegen|noetig)\b/,
  /\b(?:bitte ich|bitten wir|wir bitten|ich bitte) (?:\w+ ){0,3}um\b/,
  /\bsteht noch aus\b|\bstehen noch aus\b|\bnoch offen\b/,
];

export const mode: ModeWords = {
  wh: new RegExp(`(?:^|[,;:-] ?|\\b(?:${before}) )(?:(?:${preposition}) )?(?:${wh})\\b`),
  inverted: new RegExp(`^${openers}(?:(?:${modal}) (?:${subject})|${anyVerb})\\b`),
  invertedLater: new RegExp(`[,;:-] ?(?:und |oder |aber |dann |also )?(?:(?:${modal}) (?:${subject})|${anyVerb})\\b`),
  requests,
  bare: new RegExp(
    unbroken(String.raw`
      ^(?!sehr geehrt|liebe|hallo|guten tag|moin|mit freundlichen)(?:(?:und|gut|prima|ok(?:ay)?|danke|
      super|erst|zuerst|zunaechst|nun|jetzt|dann|auch|noch|nur|bitte)[,.! ]+){0,3}(?:ihre?n? |deine?n? |
      die |der |das |den )?[^,.!?;]{2,60}(?:\?|,? bitte\b[.!?]?|:)$
    `),
  ),
  notBare: new RegExp(`\\b(?:sie|du|ich|wir|es|ist|sind|war|wird|werden|nicht|habe|haben|hat|${telling})\\b`),
  please: ' bitte',
  needless: new RegExp(
    unbroken(String.raw`
        \b(?:nicht (?:noetig|erforderlich|notwendig|noch einmal|gebraucht|benoetigt|mehr)|(?:brauche?n?|
        benoetigen?|brauchst) (?:sie |du |ich |wir )?(?:\w+ ){0,3}(?:nicht|keine?n?)|ohne (?:ihre?n?|
        deine?n?)|niemals?|nie (?:nach|ihre?n?)|bereits vor|schon vor|(?:liegt|liegen) (?:uns|
        mir) (?:\w+ ){0,2}vor|haben wir (?:schon|bereits)|habe ich (?:schon|bereits)|finden sie|findest du|
        steht (?:auf|in|oben|unten))\b
      `),
  ),
  conditional: /(?:^|[,;:-] ?|\b(?:und|oder|aber|nur|erst) )(?:wenn|falls|sobald|sofern|bevor|nachdem|sollten sie)\b/,
  allowed:
    /\bsie koennen (?:auch |dann |gern |gerne |jederzeit )?(?:\w+ ){0,4}(?:behalten|verschenken|nutzen|entsorgen)\b/,
  parts: expression(`
    [;:]\\s|\\s[-–—]\\s
    |,\\s(?=(?:und |oder |aber |sowie )?(?:(?:${preposition}) )?(?:${wh}|bitte|ob|ich|wir|sie|du|kann|koennen|koennten|darf|soll|haben|hast|dann|nur|noch)\\b)
    |\\s(?:und|aber)\\s(?=(?:auch |dann |noch |bitte )?(?:(?:${preposition}) )?(?:${wh}|bitte|ob|kann|koennen|darf|soll|haben|hast|kommt|ist|sind)\\b)`),
  isTold: (clause, sentence, hasWh) =>
    (sentence.endsWith('?') &&
      /^(?:also |ok |okay |gut )*(?:sie|du|es|das) (?:moechten|moechtest|wollen|willst|haben|hast|sind|bist)\b/.test(
        clause,
      ) &&
      !hasWh) ||
    /^(?:wie waere|wie waers|was halten|was haeltst|wie klingt)\b/.test(clause),
};
