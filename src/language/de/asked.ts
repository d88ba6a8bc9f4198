/** German questions and requests: the words around the name of what is asked for. Umlauts are made plain before. */
import type { AskedWords } from '../reading/asking.ts';
import { oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const request = oneOf(
  'nennen_sie geben_sie teilen_sie schicken_sie senden_sie tippen_sie schreiben_sie sagen_sie verraten_sie beschreiben_sie schildern_sie waehlen_sie tragen_sie bestaetigen_sie wiederholen_sie uebermitteln_sie hinterlegen_sie erzaehlen_sie ergaenzen_sie reichen_sie koennen_sie koennten_sie wuerden_sie kannst_du koenntest_du wuerdest_du magst_du moegen_sie wollen_sie darf_ich duerfte_ich duerfen_wir kann_ich brauche brauchen brauch benoetige benoetigen benoetigt braeuchte braeuchten haette haetten fehlt fehlen nenn nenne sag sage schreib schreibe schick schicke gib verrat verrate tipp tippe erzaehl beschreib bitte_um bitten_um bitte_ich_um bitte_sie_um ich_bitte_um bitten_wir_um wir_bitten_um noch_offen angabe_von angabe mitteilung nennung bitte',
);
const filler = unbroken(`
      ich |wir |sie |du |mir |uns |bitte |noch |mal |doch |kurz |einfach |nur |jetzt |zuerst |zunaechst |
      hier |dafuer |dazu |auch |um |eben |gern |gerne |als naechstes |einmal |von ihnen |von dir |ganz |
      schnell |sicherheitshalber |dafuer |(?:zur|zum|aus) \\w+ (?=(?:bitte|noch|nochmal|nochmals|kurz|ihre?n?|deine?n?|die|den|das|der)\\b)|und zwar |folgendes 
    `);
/** "Bitte geben Sie" is one request. */
const requestVerb = new RegExp(`^(.*?\\b(?:${request})\\b(?: (?:${request})\\b)*),?\\s*(?:${filler})*`);
/** "Ihre Kundennummer benötige ich noch": asked for by what follows. */
const isMissing = new RegExp(
  unbroken(String.raw`
      ^(?:und |auch |nur |nun |jetzt |noch )*(.*?) (?:benoetige|benoetigen|brauche|brauchen|braeuchte|
      braeuchten|fehlt|fehlen|(?:wird|werden|ist|sind) (?:\w+ ){0,3}(?:benoetigt|gebraucht|anzugeben|
      mitzuteilen|erforderlich|einzutragen|noetig))\b
    `),
);

/** "Für den Termin wird noch Ihre E-Mail benötigt." */
const stillNeeded =
  /\b(?:wird|werden) (?:(?:noch|auch|nur|ausserdem|zudem|zunaechst) )*((?:ihre?n?|deine?n?|die|der|das|eine?) .+?) (?:benoetigt|gebraucht)\b/;

function requestEnd(text: string): string | null {
  const needed = stillNeeded.exec(text);
  if (needed) return needed[1]!;
  const missed = isMissing.exec(text);
  if (missed && /^(?:ihre?n?|deine?n?|die|der|das|den|eine?n?) /.test(missed[1]!)) return missed[1]!;
  const match = requestVerb.exec(text);
  if (match && match[0].length < text.length) return text.slice(match[0].length);
  return /^(?:ihre?n?|deine?n?)\b/.test(text) ? text : null;
}

const words = (text: string) => new Set(text.split(' '));

export const asked: AskedWords = {
  questionWords: {
    wo: ['place'],
    woher: ['place'],
    wohin: ['place'],
    wann: ['date', 'time'],
    wer: ['person'],
    wen: ['person'],
    wem: ['person'],
    warum: ['reason'],
    weshalb: ['reason'],
    wieso: ['reason'],
    wie: ['way'],
    wieviele: ['count'],
    wieviel: ['amount', 'count'],
    wielange: ['duration'],
    wieoft: [],
    was: [],
    womit: ['way'],
    welche: [],
    welcher: [],
    welchen: [],
    welches: [],
    welchem: [],
  },
  how: 'wie',
  partOf: /\b(?:die )?(?:erste|oberste) zeile (?:von )?(?=(?:ihre[rns]?|deine[rns]?|de[rsnm])\b)/i,
  atHand: new RegExp(
    unbroken(String.raw`
      \b(?:haben sie|hast du|liegt ihnen|liegt dir)(?: (?:ihre?n?|deine?n?|die|den|das|eine?n?))+ ([^?]{3,50}?)(?: (?:zur hand|griffbereit|parat|da|dabei|
      bereit|vor sich|vor dir|vor))+\?
    `),
  ),
  howTo: /^(?:so|wie sie|wie du|hier steht,? wie) (?:\w+ ){0,3}(?:geht|funktioniert|koennen|kannst)\b/,
  pointsBack:
    /\b(?:geben|gib|schreib\w*|tipp\w*|send\w*|schick\w*|nenn\w*|teil\w*) (?:sie |du )?(?:mir |uns )?(?:bitte )?(?:ihn|es|sie|diese\w?)\b/,
  suffices: /^([^?]{2,60}?) (?:genuegt|genuegen|reicht|reichen|ist am besten|passt)\b/,
  otherOne: /\bandere[rsn]?\b/,
  beforeQuestion: words(
    'und oder auch ok okay gut bitte wissen mir uns sagen sag nennen angeben mitteilen verraten verrat frage fragen fuer bei in auf ab an aus bis von zu zum mit seit nach um unter gegen also dann nun jetzt aber noch kurz mal danke erst zuerst denn na an',
  ),
  ends: words(
    'sie du ich wir er es man ist sind war waren wird werden wurde hat haben hast habe kann koennen soll sollen darf moechten moechte wollen muss zu dass ob wenn weil da damit um bei mit wo wie wann wer hier jetzt heute dann auch davor nennen nenne angeben mitteilen geben ein an durch mit ab sagen schreiben schicken senden eingeben eintragen verraten durchgeben uebermitteln bestaetigen beschreiben erfahren wissen haben notieren eintippen waehlen auswaehlen welche welcher welches welchen steht stehen findest finden genau drauf denn denn los fuer zur zum aus nach vor ueber unter gern gerne nochmal nochmals erhalten bekommen gekauft bestellt abgeschlossen',
  ),
  linking: words('ist sind war lautet heisst lauten waere'),
  linkedEnd: '\u0000',
  determiners: words(
    'der die das den dem des ein eine einen einem einer ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner euer eure mein meine unser bitte genau genaue genauen aktuelle aktuellen aktueller neue neuen neuer vollstaendige vollstaendigen volle vollen kompletten komplette mir uns noch mal auch nur einfach kurz jetzt ungefaehr denn eigentlich jeweils jeweilige jeweiligen fuer zu von im in am auf vom',
  ),
  named: /^(?:(?:und|oder|auch|sowie|nur|dann|bitte|ausserdem) )*(?:ihre?[nmrs]?|deine?[nmrs]?|die|das|der|den) /,
  aboutPlans:
    /^(?:und |also |ok )*(?:reisen|fahren|fliegen|kommen|moechten|wollen|willst|moechtest|soll|ist|passt|geht) (?:sie|du|es|der|die|das|ihr|dein)\b/,
  oneDate: new RegExp(
    unbroken(String.raw`
        \b\d{1,2}\. ?(?:jan|feb|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-z]*\b|
        \b\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\b(?:naechsten |diesen |kommenden )?(?:mon|diens|donners|frei|sams|
        sonn)tag\b|\bmittwoch\b|\b(?:heute|morgen|uebermorgen)\b
      `),
  ),
  things: /,\s(?:sowie )?|\s(?:und|oder|sowie|plus|&|\+|nebst)\s(?:auch |noch |bitte )?/,
  listed: /,\s|\s(?:und|oder|sowie|\/|&)\s/,
  article: /^(?:(?:und|auch|nur|noch) )*(?:die|der|das|den|ihre?n?|deine?n?) /,
  goesOn: /^(?:die |der |das )?(?:[\w-]+ ){1,2}(?:haben|hast|moechten|brauchen|soll|ist|wird) (?:sie|du|ich|wir|es)\b/,
  ofBot:
    /^(?:dann )?(?:(?:ich|wir|es|dies) |das (?:ist|war|waere|wird|kann|koennen|sind|hilft|geht|mache|machen|pruefe|reicht)\b)/,
  requestEnd,
  wanting: new RegExp(
    unbroken(String.raw`
        \b(?:leer|pflichtfeld|einzugeben|anzugeben|mitzuteilen|erforderlich|benoetigt|fehlt|fehlen|
        ausstehend|noch offen|beizubringen|einzureichen|gewuenscht|erbeten|erbitten|bedarf|bitten um)\b
      `),
  ),
  story: new RegExp(
    unbroken(String.raw`
      \b(?:warum|weshalb|wieso|grund|begründung)\b|\bwas (?:ist|war) (?:\w+ ){0,2}(?:passiert|geschehen|los)\b|\bbeschreib|\bschilder|\bin (?:wenigen|
      eigenen) worten\b
    `),
  ),
  measured:
    /\b(?:datum|tag|uhrzeit|zeitpunkt|ort|betrag|hoehe) (?:der|des|an dem|zu dem|wann|wo) |\bwelche[mnsr] (?:tag|datum|uhrzeit)\b/,
  dateForm:
    /^(?:(?:im|als|bitte|format|mit|in der reihenfolge)[ :,]*)*(?:(?:tag|monat|jahr|tt|mm|jjjj|jj)(?:[,/. -]| und|$)+){2,}\W*(?:bitte|format)?\W*$/,
  leadingArticle: /^(?:ihre?n?|deine?n?|die|der|das|den|eine?n?)\s/i,
  of: / (?:des|der|vom|von) /,
};
