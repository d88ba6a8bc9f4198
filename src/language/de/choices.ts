/** German forms of menus and of choices in words. */
import type { ChoiceWords } from '../reading/choices.ts';
import { oneOf } from '../text/expression.ts';
import { unbroken } from '../text/unbroken.ts';

const keyVerb = oneOf(
  'antworten_sie antworte schreiben_sie schreibe schreib tippen_sie tippe tipp senden_sie sende drücken_sie drücke wählen_sie wähle sagen_sie sag geben_sie gib antworten senden schreiben tippen wählen drücken',
);

/** Before the first of several choices: "möchten Sie", "wir können anbieten". */
const beforeChoices = oneOf(
  'möchten_sie möchtest_du wollen_sie willst_du wünschen_sie hätten_sie_gern hätten_sie_gerne hättest_du_gern hätten_sie bevorzugen_sie bevorzugst_du soll_ich sollen_wir soll_es darf_es soll_die soll_das soll_der lieber gern gerne entweder zwischen biete_ich bieten_wir anbieten ist_es geht_es_um handelt_es_sich_um um im_angebot zur_wahl zur_auswahl haben_wir habe_ich gibt_es passt_ihnen passt_dir passt ist_das ist_die ist_der kann_ich können_wir könnte_ich zur_verfügung reisen_sie fährst_du fahren_sie zahlen_sie per',
);
const articles =
  '(?:mit|ein|eine|einen|der|die|das|den|dem|per|als|auf|zum|zur|um|es|ihnen|dir|ihre|ihren|deine|lieber|die fahrt|das geld|:)';

export const choices: ChoiceWords = {
  or: ' oder ',
  orWord: /\boder\b/,
  opensOr: /^oder\b/i,
  leadingOr: /^oder,?\s/i,
  clauses: /,?\s(?:oder|und)\s|,\s/,
  fragments: /\s+\/\s+|\s*,\s*(?:oder\s)?|\s+oder\s+/,
  areListed: /\s\/\s|\boder\b/,
  between: /,\s|\soder\s/,
  joined: /,\s(?:und\s|oder\s)?|\s(?:und|oder)\s/,
  ones: /,?\s(?:und\s)?(?:einmal|einer|eine|eins)\s(?!von\b)/,
  saysOnes: / und (?:einmal|einer|eins) /,
  suggests:
    /^(?:(?:und|oder|dann),? )?(?:wie|was) (?:waere|waers|ist|sieht)\b|^(?:oder )?(?:passt|passte|ginge|geht|wuerde|waere|koennten|klappt)\b/,
  also: /\b(?:auch|sonst|alternativ|ansonsten|noch|weitere[nrs]?|andere[nrs]?)\b/,
  isFree: /\b(?:frei\w*|verfuegbar|termine?|moeglich|luecken?|plaetze)\b/,
  anyOfThese:
    /\b(?:passt|passte|waere|ist|geht|ginge)\b[^?]{0,20}\b(?:eine?r?s?|etwas) (?:davon|von diesen|von beiden|der beiden|hiervon)\b[^?]*\?$/,
  yesOrNo: /^(?:ja|nein|j|n)$/i,
  hour: /\d ?uhr\b/gi,
  beginning: new RegExp(`^.*?\\b(?:${beforeChoices}|ob)(?![\\p{L}])(?: ${articles}(?![\\p{L}]))*:?\\s*(\\S.*)$`, 'iu'),
  beforeList: /:\s|(?<![\p{L}])(?:am|im|um|mit|zwischen|von|haben|habe|gibt|sind|ist|bieten|biete|für|per|als)\s/u,
  listing: new RegExp(
    unbroken(String.raw`
        (?<![\p{L}])(?:es gibt|gibt es|wir haben|ich habe|haben wir|habe ich|im angebot|zur auswahl|
        zur wahl|frei sind|noch frei|optionen sind|möglich sind)(?![\p{L}])
      `),
    'iu',
  ),
  noChoice: new RegExp(
    unbroken(String.raw`
        (?<![\p{L}])(?:etwas|sonst|andere[srn]?|anderes|fragen?|nicht|mehr|später|weitere|ähnliches|
        probleme?|hilfe|ob|warum|wie|weniger|zwei|drei|jemand|ähnliche[sr]?|so)(?![\p{L}])
      `),
    'u',
  ),
  leadingArticle: new RegExp(
    unbroken(String.raw`
        ^(?:eine?n?|der|die|das|den|dem|ihre?n?|deine?n?|für|per|mit|zum|zur|im|am|lieber|gern|gerne|doch|
        wieder|entweder|ob|als|um|möchten sie|möchtest du|wollen sie|soll ich|sollen wir|soll es|ist es|
        hätten sie|wir können|ich kann|zurück (?=auf))\s+
      `),
    'iu',
  ),
  spokenFirst: new RegExp(
    unbroken(String.raw`
        ^(?:(?:wie|wohin|womit|was|wann|welche[rsnm]?)(?![\p{L}])[^,?]{3,50}[,:]\s+)?(?:(?:also|nun|
        ok(?:ay)?|gut|und|na|dann|super|prima|klar|perfekt|oder|so|ah)(?![\p{L}])[,:!]?\s+)+
      `),
    'iu',
  ),
  askedLast: new RegExp(
    unbroken(String.raw`
        ,?\s+(?:(?:und )?(?:was|
        welche[srn]?)(?![\p{L}])
        (?: ist| wäre| passt| darf| hätten| möchten| soll| ziehen| nehmen| bevorzugen).*|wenn (?:sie|du|
        das)(?![\p{L}]).*|(?:dann|da) geht.*|ganz wie.*|ihre (?:wahl|entscheidung).*)$
      `),
    'iu',
  ),
  trailing: new RegExp(
    unbroken(String.raw`
        (?:\s*(?:,\s*)?(?:bitte|stattdessen|heute|jetzt|dann|für sie|für dich|lieber|haben|nehmen|buchen|wählen|
        erhalten|bekommen|sein|werden|gehen|anbieten|im angebot))+$
      `),
    'i',
  ),
  doer: new RegExp(
    unbroken(String.raw`
      ^(?:oder,? )?(?:wenn sie (?:möchten|wollen)[^,]{0,20},? )?(?:(?:entweder )?(?:(?:können|könnten|
      kannst|könntest|würde|würden|kann|könnte) )?(?:ich|wir|sie|
      du)(?: kann| können| könnte| könnten| kannst| würden| würde)?(?: auch| entweder| dann)?|es gibt|
      da ist|wir haben) 
    `),
    'iu',
  ),
  subject: /^(?:sie|du|es|wir|ich) /i,
  keyVerb,
  keyMeans: 'für|um|wenn|falls|=|:|-|–|→|=>',
  keyFor: '[Ff]ür|[Uu]m|[Zz]um|[Zz]ur|[Ff]alls',
  keyWith: '(?:bitte )?',
  keyPreposition: 'mit|die|eine',
  keyOpens: '=|für',
  plainKeys: 'JA|NEIN|J|N|STOPP|STOP|OK|BESTÄTIGEN|STORNO',
  keyNames: 'nummer|zahl|ziffer|buchstabe',
  namedKeys: 'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|null'.split('|'),
  keyLead: new RegExp(
    unbroken(String.raw`
        ^(?:(?:für|um|wenn|falls|zum|zur) )?(?:(?:sie (?:möchten|wollen|sind)|du (?:willst|möchtest|bist)|
        es geht um|es um)(?: zu)? ?)?(?:eine?n? |die |der |das |den |ihre?n? )?
      `),
    'i',
  ),
  commands: new RegExp(
    unbroken(String.raw`
      ^(?:bitte |einfach )*(?:geben|sagen|nennen|senden|tippen|öffnen|gehen|klicken|melden|starten|prüfen|lesen|warten|beachten|lassen|stecken|schalten|
      ziehen|drücken|trennen|entfernen) sie\b
    `),
    'i',
  ),
  example: /(?<![\p{L}])(?:zum beispiel|z\. ?b|bsp|etwa|wie)(?![\p{L}])/iu,
  namesDetails: /\b(?:angaben?|informationen|daten|details|dinge|folgende[sn]?|unterlagen)\W*$/,
  wordFor: '[Ff]ür|[Ww]enn [Ss]ie',
  wordVerb: 'sagen sie|tippen sie|schreiben sie|antworten sie|schreib|tippe',
  andOr: 'und|oder',
};
