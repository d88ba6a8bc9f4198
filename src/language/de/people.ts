/** How German asks for a person, takes one and wants none. Umlauts are made plain before. */
import type { PeopleWords } from '../reading/people.ts';
import { oneOf } from '../text/expression.ts';
import { tiredOfBots } from './tired-of-bots.ts';
import { unbroken } from '../text/unbroken.ts';

const person = oneOf(
  'mensch menschen person mitarbeiter mitarbeiterin mitarbeitern berater beraterin kundenberater kundenberaterin sachbearbeiter sachbearbeiterin ansprechpartner kollege kollegen kollegin jemand jemanden jemandem jemanden_echten kundenservice kundendienst support hotline agent agenten agentin chef chefin vorgesetzten vorgesetzter team',
);
const named = new RegExp(`^(?:(?:einen?|mit|der|die|chat mit) )*(?:${person})$`);
const speak = oneOf(
  'sprechen reden telefonieren chatten verbinden verbunden verbindet verbinde weiterleiten weitergeleitet durchstellen uebergeben kontaktieren erreichen ran holen geben schreiben haben klaeren',
);

const asking = [
  new RegExp(`\\b(?:mit|an|zu|von) (?:\\w+ ){0,4}?(?:${person})\\b.*\\b(?:${speak})\\b`),
  new RegExp(`\\b(?:${speak}) (?:\\w+ ){0,4}?(?:${person})\\b`),
  new RegExp(
    unbroken(`
        \\b(?:moechte|will|brauche|haette gern|haette gerne|wuensche|verlange|hol|holen sie|gib mir|
        geben sie mir|gibt es|kann ich) (?:\\w+ ){0,4}?(?:${person})\\b
      `),
  ),
  new RegExp(
    unbroken(`
        ^(?:(?:bitte|ok|nein|ja|hallo|hey|nur|ich sagte|einen?|echten?r?|endlich|jetzt|
        einen richtigen)[,.!: ]+)*(?:${person})(?:[,.! ]+(?:bitte|jetzt|danke|sofort|endlich|
        nochmal))*[.!?]*$
      `),
  ),
  /\b(?:echte[nrsm]?|richtige[nrsm]?|lebende[nrsm]?) (?:mensch|menschen|person|mitarbeiter|mitarbeiterin|ansprechpartner|berater)\b/,
  /\bist (?:da |hier |dort )?(?:\w+ )?(?:jemand|wer|noch jemand)\b|^(?:hallo[?!., ]*)?(?:jemand|noch wer) (?:da|hier)\b|\bkeiner da\b|\bjemand da\b/,
  /^(?:(?:bitte|ok|okay|dann|jetzt|nein|ja)[,.! ]+)*(?:verbinden sie|verbinde|stellen sie|stell) mich(?: (?:bitte|jetzt|durch|weiter|doch))*[.! ]*$/,
  /\b(?:rufen sie|ruf|ruft) (?:mich|uns) (?:bitte |doch |mal )*(?:an|zurueck)\b/,
  new RegExp(
    unbroken(`
        \\b(?:kann|koennte|koennen|koennt) (?:mir |mich |uns )?(?:bitte |nicht |nicht einfach )?(?:\\w+ )?
        (?:jemand|ein mensch|ein mitarbeiter) (?:\\w+ )?(?:helfen|anrufen|zurueckrufen|weiterhelfen|kontaktieren)\\b
      `),
  ),
];

export const people: PeopleWords = {
  asking,
  tiredOfBots,
  contrasts: [
    new RegExp(
      unbroken(String.raw`
        \b(?:nicht|kein|keinen|keinem|statt|anstatt) (?:\w+ ){0,3}(?:bot|bots|roboter|maschine|computer|
        chatbot|automat|ki)\b.*\b(?:mensch|menschen|person|mitarbeiter|jemand|jemanden|jemandem)\b
      `),
    ),
    new RegExp(
      unbroken(String.raw`
        \b(?:mensch|menschen|person|mitarbeiter|jemanden?m?)\b.*\b(?:nicht|kein|keinen|keinem|
        statt) (?:\w+ ){0,3}(?:bot|roboter|maschine|computer|chatbot|ki)\b
      `),
    ),
  ],
  aboutPeople: new RegExp(
    unbroken(String.raw`
        \b(?:bist du|sind sie|spreche ich)\b.{0,30}\b(?:mensch|person|bot|roboter|maschine|computer|echt|
        ki)\b|\bpro person\b|\b(?:moechte|will|brauche) (?:ich )?(?:mit )?(?:nicht|kein|keinen|niemand)\b|
        \blieber nicht\b|\bkeine[nmr]? (?:mitarbeiter|mensch|menschen|person|berater)\b|\bohne\b|
        \bpersonen? (?:im|aus|die|fuer)\b
      `),
  ),
  parts: /[,;:] | - | (?:aber|sondern|und|dann) (?=(?:ich|bitte|kann|koennen|verbinden|geben|holen)\b)/,
  leftOut: /\b(?:statt|anstatt|ohne|anstelle von) (?:[\w]+ ){0,5}?(?:mensch|mitarbeiter|person|berater|jemanden?m?)\b/g,
  declines: new RegExp(
    unbroken(String.raw`
        \b(?:nicht|kein|keinen|niemals|nie|stopp) (?:[\w]+ ){0,4}?(?:verbinden|weiterleiten|durchstellen|
        sprechen|reden)\b|\b(?:habe|hatte) (?:schon|bereits)? ?(?:mit )?(?:\w+ ){0,3}(?:gesprochen|
        telefoniert|geschrieben)\b|\bmuss ich\b
      `),
  ),
  oftenMistyped: ['mensch', 'menschen', 'mitarbeiter', 'person', 'berater', 'jemand', 'jemandem', 'sprechen', 'reden'],
  courtesies: /^(?:(?:oh|ah|hm|vielen dank|danke|danke schoen|verstehe|verstanden|super|gut|prima)[,.! ]+){1,3}/,
  agrees: [
    new RegExp(
      unbroken(String.raw`
        ^(?:(?:ok|okay|gut)[,.! ]+)?(?:ja|jo|jep|klar|gerne?|unbedingt|natuerlich|sicher|auf jeden fall|
        bitte(?:[.! ]*$)|das waere|waere (?:gut|super|toll|nett))(?!,? (?:aber|mein|es|ich habe)\b)
      `),
    ),
    /^(?:ok|okay|gut|einverstanden|machen sie|mach das|in ordnung)(?:[,.! ]+(?:bitte|dann|danke|das|so))*[.! ]*$/,
    /\b(?:verbinden|uebergeben|weiterleiten|verbinde|stell) (?:sie )?(?:mich|uns|das)\b/,
  ],
  refuses: new RegExp(
    unbroken(String.raw`
        ^(?:\W|(?:ok|okay)\b)*(?:nein|ne|nee|nicht|lieber nicht|noe)\b|\b(?:kein|keinen|
        brauche (?:ich )?nicht|moechte (?:ich )?nicht|statt|ohne)\b.{0,30}\b(?:mensch|mitarbeiter|person|
        weiterleitung)\b
      `),
  ),
  isPerson: (label) => named.test(label),
  reached:
    /mensch|person|mitarbeiter|kolleg|berater|jemand|team|abteilung|kundendienst|sprechen|anruf|rückruf|ruf|verbind|weiterleit|übergeb|durchstell|chat/,
  asLeave: (label) => `soll ich ${label}?`,
  calls: /^(?:anruf|rückruf|ruf|sprechen|chat|mensch)/i,
  onlyThanks: new RegExp(
    unbroken(String.raw`
        ^(?:(?:ok(?:ay)?|nein|super|perfekt|(?:sehr |also )?gut|prima|toll|klasse|alles klar|in ordnung|einverstanden|notiert|verstanden|das (?:war|ist) (?:alles|gut|
        super)|(?:vielen |herzlichen |besten )?dank(?:e)?(?: schön| schoen| ihnen| dir| sehr)?|für (?:die|
        ihre|deine) (?:hilfe|auskunft|geduld|mühe)|auf wiedersehen|tschüss?|ciao|bis (?:bald|dann)|
        schönen (?:tag|abend)(?: noch)?|und|dann|mir geholfen|ebenso|gleichfalls)[\s,.!:)]*)+$
      `),
    'i',
  ),
};
