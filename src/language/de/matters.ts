/** Services that customers come for, to tell another matter from theirs. */
import type { MatterWords } from '../reading/claims.ts';
import { patternsIn } from './patterns.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;
const services = new Set(
  keysOf(
    'rücksendung stornieren erstatten umtauschen reparieren abholen abonnieren upgrade zurücksetzen schließen löschen reklamieren einlösen newsletter umfrage versicherung mitgliedschaft gutschein feedback bewertung freiminuten probetag schutzbrief',
  ),
);
const { over } = patternsIn({});

/** "Das macht zusammen 59 €", "der Preis beträgt 59 €". */
const priced = 'das|es|alles|zusammen|insgesamt|(?:der|die) (?:gesamt)?(?:preis|betrag|gebuehr|kosten|summe)';
const costs = 'macht|kostet|waeren|sind|ist|betraegt|betragen|kommt auf|kaeme auf|laege bei|liegt bei';
const inAll = '(?:(?:dann|nur|also|zusammen|insgesamt|genau|sie) ){0,2}';

export const matters: MatterWords = {
  isSold: over(
    unbroken(`
        gratis|kostenlos|kostenlose|rabatt|aktion|angebot|extra|bonus|premium|upgrade|vorteil|vorteile|
        sparen|exklusiv|zusätzlich|dazu|statt|stattdessen
      `),
    'interesse|lust|empfehle|empfehlen|übrigens|nur_heute|viele_kunden|wie_wäre|schon_gehört|wussten_sie|bevor_sie_gehen|bleiben_sie|deal',
  ),
  pointsBack:
    /\b(?:soll|sollen|darf|dürfen|kann) (?:ich|wir)\b.*\b(?:es|das|dies|sie|so|ihn)\b|\bpasst (?:das|es|dir|ihnen)\b/,
  takesPayment: /\b(?:den betrag|die zahlung|die gebühr|abbuchen|belasten|einziehen|fortfahren)\b/,
  ownPrice: new RegExp(String.raw`\b(?:${priced}) (?:${costs}) ${inAll}(?:eur |€ ?)?\d`),
  otherMatters: (text) => keysOf(text).filter((key) => services.has(key)),
  common: new Set(
    keysOf(
      'dass dies mit haben möchten brauchen bitte könnte was wann wo von über da sie er sein hallo danke wissen nur wird kunde kundin eine einen nicht will kann',
    ),
  ),
  yesOrNo: /\bja oder nein\b/,
  stillOffers: /\b(?:kann|koennen|koennte|koennten|stattdessen|anbieten|dafuer|aber)\b/,
  looksUp: new RegExp(
    unbroken(String.raw`
      \b(?:nachsehen|nachschauen|schauen|sehen|pruefen|ueberpruefen|heraus\w*|suchen|nennen|sagen|zeigen|
      erklaeren|wissen|erfahren|ausrechnen|berechnen|auskunft|informationen|uebersicht|preisliste|preise|
      oeffnen|aufrufen)\b
    `),
  ),
};
