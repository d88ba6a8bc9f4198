/** What services do for customers: verbs that come to the same, and how things stand once it is done. */
import { deedReader } from '../text/deeds.ts';
import { patternsIn } from './patterns.ts';
import { fold, spelling } from './spelling.ts';
import { hasVerb } from './verbs.ts';

const { of } = patternsIn({});

const deeds = [
  'storniert stornieren stornierung gekündigt kündigen kündigung kündigt beendet beenden aufgehoben aufheben aufgelöst auflösen abbestellt abbestellen gelöscht löschen widerrufen zurückgenommen abgemeldet annulliert annullieren storno',
  'pausiert pausieren unterbrochen ausgesetzt aussetzen ruhend',
  'erstattet erstatten erstattung rückerstattet rückerstattung zurückgezahlt zurückzahlen zurückerstattet gutgeschrieben gutschrift zurücküberwiesen überwiesen ausgezahlt auszahlung auszahlen rückzahlung angewiesen zurückgebucht geld',
  'gebucht buchen buchung reserviert reservieren reservierung vereinbart vereinbaren termin vorgemerkt eingetragen festgemacht ausgemacht',
  'geändert ändern änderung umgebucht umbuchen umbuchung umgestellt umstellen gewechselt wechseln wechsel aktualisiert verschoben verschieben verlegt getauscht tauschen umgetauscht umtausch korrigiert berichtigt angepasst umgemeldet ummelden ummeldung übertragen',
  'registriert registrieren gemeldet meldung aufgenommen aufnehmen angelegt anlegen erfasst eröffnet eingereicht einreichen beantragt antrag hinterlegt gespeichert vermerkt notiert ticket störung beschwerde',
  'versendet versenden versandt versand verschickt verschicken geschickt schicken gesendet senden losgeschickt abgeschickt abgesendet zugesandt zugeschickt nachgesendet ersetzt ersatz neu',
  'bestellt bestellen bestellung gekauft beauftragt beauftragen',
  'aktiviert aktivieren aktivierung freigeschaltet freischalten eingeschaltet entsperrt wiederhergestellt zurückgesetzt zurücksetzen',
  'gesperrt sperren sperrung deaktiviert deaktivieren blockiert',
  'angemeldet anmelden anmeldung beigetreten zugelassen zulassung abo mitglied',
  'verlängert verlängern verlängerung erneuert',
  'repariert reparieren behoben beheben gelöst lösen instandgesetzt',
  'bezahlt bezahlen zahlung beglichen abgebucht',
  'genehmigt genehmigen bewilligt stattgegeben angenommen freigegeben anerkannt',
].map(fold);

const participles = new Set(
  fold(
    'storniert gekündigt aufgehoben widerrufen zurückgenommen ausgesetzt unterbrochen erstattet überwiesen angewiesen vereinbart reserviert registriert aktualisiert verschoben verlegt korrigiert übertragen erfasst eröffnet beantragt hinterlegt versendet versandt verschickt ersetzt bestellt beauftragt aktiviert entsperrt gesperrt deaktiviert blockiert verlängert erneuert repariert behoben bezahlt beglichen genehmigt bewilligt erledigt veranlasst bestätigt notiert vermerkt annulliert pausiert',
  ).split(' '),
);

const isParticiple = (word: string): boolean =>
  participles.has(word) || /^(?:\w{2,8})?ge\w{3,}(?:t|en)$/.test(word) || /^(?:be|er|ver|ueber|ent)\w{3,}t$/.test(word);

export const deedWords = deedReader({
  deeds,
  light: fold(
    'durchgeführt ausgeführt erledigt bearbeitet veranlasst vorgenommen abgeschlossen bestätigt eingeleitet vollzogen umgesetzt erfolgt verbucht wirksam ausgelöst getätigt hinterlegt',
  ),
  isParticiple,
  auxiliary: of(
    'habe|haben|hab|hat|ist|sind|wurde|wurden|worden|seid|bist|gilt|sei',
    'ab_sofort|hiermit|soeben|erfolgreich',
  ),
  states: {
    0: of('ist|sind ..3 raus|weg|beendet|hinfällig|vom_tisch|unwirksam', 'endet|enden|läuft ..4 zum|am|aus'),
    1: of('ruht|pausiert ..4', 'liegt auf_eis'),
    2: of(
      'geld ist|kommt ..5 zurück|unterwegs',
      'ist|sind ..4 wieder ..2 konto|da',
      'hast|haben ..3 geld_zurück',
      'gutschrift ..3 konto',
    ),
    3: of(
      'steht|stehen ..6',
      'ist|sind ..2 fix|fest|sicher|safe|ihrer|deiner|im_kalender',
      'haben|hast ..4 platz|termin|tisch ..4',
      'wir_erwarten|wir_sehen_uns|freuen_uns',
    ),
    4: of('gilt|gelten ..2 jetzt|nun|ab'),
    5: of('liegt|ist ..3 vor|im_system|bei_uns|in_den_unterlagen'),
    6: of(
      'ist|sind ..4 unterwegs|auf_dem_weg|in_der_post|raus',
      'geht|gehen heute|soeben|gerade ..3 raus|auf_die_reise',
    ),
    8: of('ist|sind ..3 aktiv|frei|online|offen', 'läuft|funktioniert ..3 wieder|jetzt'),
    10: of(
      'ist|sind|bist ..3 aktiv|dabei|drin|mitglied',
      'abo|vertrag|mitgliedschaft steht|läuft|beginnt|startet ..4',
      'willkommen ..3',
    ),
    12: of('läuft|funktioniert|geht ..2 wieder'),
  },
  isUnsure: of(
    'nicht|kein|keine|keinen|nie|ohne|weder',
    'kann|kannst|können|könnte|könnten|soll|sollen|sollte|möchte|möchten|möchtest|will|willst|wollen|würde|würden|darf|dürfen|muss|müssen',
    'wenn|falls|sobald|sofern|bevor|nachdem|bis_zu|ob|sonst|erst',
    'damit !ist|sind|wurde|wurden|hat|haben',
    'sie|du habe|haben|hast|hatten !ihr|dein|das|geld',
    'wird|werden|werde',
    'noch_nicht|bereits_früher|damals|letzte|letztes|letzten ..1 woche|jahr|monat|mal',
    'was|welche|warum|wann|wie|wo|wofür ..1',
    'zu *en $',
  ),
  hasVerb,
  keyOf: spelling.keyOf,
});
