/** German words around values that answer. Umlauts are made plain before. */
import type { AnswerWords } from '../reading/values.ts';
import { relatedTo } from './related.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const keySet = (words: string) => new Set(spelling.keysOf(words));

export const answers: AnswerWords = {
  dull: keySet(
    'datum zeit tag betrag nummer was wann wo wie welche welcher welches wieviel ist der die das ein eine von für mein ihr wird würde kostet',
  ),
  relatedTo: (keys) => relatedTo([...keys]),
  foreignToDates: keySet(
    'erstellt bestellt heute eingegangen angefragt geöffnet geschlossen büro anfrage rechnung versandt geboren seit registriert gekauft bezahlt gemeldet gedruckt antrag',
  ),
  foreignToAmounts: keySet(
    'versand porto gebühr gebühren selbstbehalt kaution grenze artikel rabatt pro je steuer mwst guthaben mindest höchst abzüglich bearbeitung aufpreis zuschlag rate monatlich',
  ),
  foreignToTimes: keySet(
    'antwort antworten leitung warteschleife anruf anrufe telefon email nachricht chat mitarbeiter',
  ),
  timed: keySet('zeit uhrzeit wann öffnen schließen beginn ende abfahrt ankunft'),
  own: /\b(?:ihres?|deine?s?|fuer (?:sie|dich)|bei (?:ihnen|dir)|in (?:ihrem|deinem) fall|sie zahlen|du zahlst)\b(?! \p{L}+ ?(?:kostet|ist)\b)/u,
  ofYou: /\b(?:sie|du|ihre?[nmrs]?|deine?[nmrs]?|ihnen|dir)\b/,
  ofOthers: new RegExp(
    unbroken(String.raw`
      \b(?:standard\w*|ueblich\w*|normal\w*|gewoehnlich\w*|in der regel|im allgemeinen|meist(?:en|ens)?|alle|andere[nr]?|jeder|kunden|gaeste|fahrgaeste|
      mitglieder|patienten|reisende)\b
    `),
  ),
  contrast:
    /^(?:[,;(]| [-–—] | aber )?\s*(?:sondern|nur|lediglich|bloss|vielmehr|aber nur|es sind nur|sie zahlen nur|du zahlst nur)\b/,
  besides: /\b(?:statt(?! ?[.!?]?$)|anstatt|anstelle|im vergleich zu)\b/,
  toCome: /\b(?:wird|werden|wirst|werdet)\b.*$/g,
  factive: /^(?:(?:und|aber|dann) )?(?:bevor|nachdem|sobald|waehrend|da) (?:es|sie|er|ihre?|deine?|der|die|das)\b/,
  since: /\bseit(?: (?:etwa|circa|dem|rund))* ?$/,
  bound: /\b(?:bis|vor|nach)(?: (?:zum|zur|dem|den|der|etwa|gegen))* ?(?:\w+tag,? )?(?:dem |den )?$/,
  beginsYes:
    /^(?:\W*(?:oh|ach|na|gute nachricht\w*)\W+)?(?:ja|jo|jep|klar|natuerlich|selbstverstaendlich|genau|sicher|stimmt|richtig)\b/,
  beginsNo:
    /^\W*(?:(?:oh|ach|leider|sorry)\W+)*(?:nein|noe|nee|nicht (?:wirklich|ganz|mehr)|noch nicht|leider (?:nein|nicht))\b/,
  totals: keySet('gesamt insgesamt zusammen summe gesamtbetrag auszahlung endbetrag'),
  limit:
    /\b(?:nicht|kein|keine|ohne)\b.{0,30}\b(?:ueber|mehr als|laenger als|spaeter als|nach|unter|weniger als|vor) (?:de[nm] )?\W?$/,
  beyond:
    /\b(?:(?:mehr|weniger|hoeher|niedriger|laenger|kuerzer|groesser|kleiner) als|ueber|unter|fast|beinahe|nahezu|knapp) (?:de[nrm] |die |etwa )?\W?$/,
  atBound: /\b(?:bis zu|hoechstens|maximal|mindestens|minimal|nicht mehr als|ab) (?:de[nrm] |etwa )?\W?$/,
  asksLimit: /\b(?:darf|duerfen|kann|koennen|muss|muessen|hoechst\w*|mindest\w*|maximal\w*|grenze|limit|ab|alt)\b/,
  shareOf:
    /(?:%|\bprozent|\b(?:haelfte|hälfte|viertel|drittel|fuenftel|zehntel)) (?:von|der|des|vom)(?: \p{L}+)?(?: von)? $/iu,
  between: /\bzwischen (?:dem |den )?(?:\w+tag,? )?(?:dem )?\W?$/,
  otherwise: /\b(?:sonst|ansonsten|andernfalls|anderenfalls|wenn nicht)\b/,
  unavailable: new RegExp(
    unbroken(String.raw`
      ^ (?:ist|sind|wurde|war) (?:\p{L}+ ){0,2}(?:geschlossen|gesperrt|ausverkauft|ausgebucht|voll|belegt|vergriffen|entfallen|ausgefallen|nicht verfuegbar|
      ausser betrieb)\b
    `),
    'u',
  ),
  howMany: /\bwie ?viele (\p{L}+)/u,
  determiners: new Set(
    'mein meine meinen meinem meiner dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer unser unsere die der das den dem ein eine einen diese dieser'.split(
      ' ',
    ),
  ),
  namedBy: /^ ?(?:nummer|referenz|code|details|datum|formular|art)\b/,
  asked:
    /\b(?:bitte|koennten sie|koennen sie|kannst du) (?:\w+ ){0,4}(?:nennen|angeben|mitteilen|senden|schicken|bestaetigen|eingeben|hochladen)\b/,
  possible: /\b(?:kann|koennte|vielleicht|moeglicherweise|eventuell|duerfte)\b/,
  usual:
    /\b(?:normalerweise|in der regel|oft|manchmal|meist|meistens|ueblicherweise|grundsaetzlich|zum beispiel|etwa)\b/,
  movedTo: new RegExp(
    unbroken(String.raw`
      ^[^.;]{0,40}\b(?:verschieb\w*|verschob\w*|verleg\w*|verzoeger\w*|vorgezogen|erhoeh\w*|steig\w*|stieg\w*|gestiegen|
      senk\w*|sink\w*|sank\w*|gesunken|nun|jetzt|stattdessen)\b[^.;]{0,20}\b(?:am|auf|bis|in)(?: den| die| zum)?
      (?: raum| saal| zimmer| gleis)? $|^[^.;]{0,20}\b(?:wurde|wird|ist|haben)\b[^.;]{0,15}\b(?:auf|in) (?:den |die )?$
    `),
  ),
  mightMove: /\b(?:koennen|koennten|duerfen|laesst|wuerden?|falls|wenn|moeglich)\b/,
  byNow:
    /\b(?:jetzt|nun|inzwischen|mittlerweile|seitdem|derzeit|aktuell)\b(?!.*\b(?:vorher|zuvor|frueher|war|waren)\b)/,
  endsInOr: / oder (?:eine?n? |die |der |das )?(?:\w+ )?$/,
  orNumber: /^ oder (?:\p{L}+ ){0,2}\W?\d/u,
  length: /^[- ]?(?:stellig\w*|ziffern|stellen|buchstaben|zeichen)\b/,
  amountFollows:
    /^(?:[.,;:!?)]?(?= |$)(?! ?(?:%|prozent|uhr))(?! \p{L})|[.!?]*$| (?:insgesamt|zusammen|zurueck|netto|je|noch|jetzt|pro)\b)/u,
  countBefore: new RegExp(
    unbroken(String.raw`
        (?:\b(?:nr|nummer|fall|ticket|auftrag|zimmer|flug|gleis|linie|formular|seite|schritt|feld|paragraf|
        wohnung|haus|seit|bis|um|am|in|innerhalb|von|und|plus|anruf|unter|ab)\b\.?|[-#:/.+§]) ?$
      `),
  ),
  cuts: /[,;()]| [-–—] | aber | und | also | jetzt | das /g,
  from: /\b(?:vom|von)(?: \w+tag,?)?(?: dem)? $/,
  to: /^ ?(?:auf|zum|bis|nach)(?: de[nm])?(?: \w+tag,?)? ?(?:den )?$/,
  isPastVerb: (word) =>
    new RegExp(
      unbroken(String.raw`
        ^(?:kam|ging|gesendet|erhalten|eingegangen|geschrieben|gekauft|bestellt|bezahlt|gemeldet|angerufen|
        gesprochen|erstellt|registriert|genehmigt|beantragt|abgeschickt|verschickt|versandt|losgeschickt|eingereicht|
        unterschrieben)$
      `),
    ).test(word),
};
