import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** Greetings, thanks, apologies, farewells, and what is said while somebody waits. */
export const courtesyRows: readonly ReadingRow[] = [
  {
    act: 'apologises',
    says: [
      'entschuldigung|entschuldigen|entschuldige|sorry|verzeihung|bedauern|bedaure|pardon',
      'tut mir|uns ..2 leid',
    ],
    anyScope: true,
    hits: ['Das tut mir sehr leid.', 'Wir bitten um Entschuldigung.'],
    misses: ['Das tut gut.'],
  },
  {
    act: 'thanks',
    says: ['danke|dank|dankeschön|bedanken|merci|dankt'],
    anyScope: true,
    hits: ['Vielen Dank für Ihre Geduld.', 'Danke dir!'],
    misses: ['Bitte warten.'],
  },
  {
    act: 'greets',
    says: [
      '^ ..1 hallo|hi|hey|moin|servus|guten_tag|guten_morgen|guten_abend|grüß_gott|willkommen|huhu|grüezi|tach',
      'sehr_geehrte|sehr_geehrter|liebe_kundin|lieber_kunde',
      'herzlich ..1 willkommen',
    ],
    over: 'sentence',
    hits: ['Hallo zusammen!', 'Guten Tag, hier ist der Assistent.', 'Herzlich willkommen!'],
    misses: ['Ihr Termin ist am Vormittag.'],
  },
  {
    act: 'goodbye',
    says: [
      'auf_wiedersehen|tschüss|tschüs|ciao|bis_bald|bis_dann|wiederhören|mach|machs gut ..1 $',
      'tschüss|tschüs|ciao|wiedersehen|wiederhören|bis_bald|bis_dahin|macht_es_gut|machs_gut|gehab_dich_wohl',
      unbroken(`
          schönen|schönes|gute|guten|angenehme|angenehmen|tollen|erholsame ..2 tag|abend|wochenende|reise|
          fahrt|woche|aufenthalt|feierabend|zeit|nachmittag|nacht|flug ..3 $
        `),
      'chat|gespräch|unterhaltung|vorgang|sitzung|dialog ..3 beendet|geschlossen|beende|schließe|abgeschlossen',
      'beende|schließe|beenden|schließen ..3 chat|gespräch|sitzung|unterhaltung|dialog',
    ],
    unless: ['?'],
    over: 'sentence',
    hits: [
      'Auf Wiedersehen!',
      'Ich wünsche Ihnen einen schönen Tag.',
      'Tschüss und gute Fahrt!',
      'Der Chat wird jetzt beendet.',
    ],
    misses: ['Wünschen Sie einen schönen Tisch?', 'Ihre Reise beginnt am Montag.'],
  },
  {
    act: 'waits',
    says: [
      'einen|eine|ein|kurzen|kleinen|kleines ..1 {moment} ..1 $|bitte|ich|wir|geduld',
      '^ ..1 {moment} ..3 $|bitte|ich|wir',
      '{moment} ..2 {pruefe}',
      'bitte ..4 geduld|gedulden|warten|dranbleiben|dran_bleiben|nicht_auflegen',
      'warten|gedulden_sie|bleiben_sie|bleib|wart|warte|geduld ..2 {moment}|bitte|dran|sich',
      'ich|wir {pruefe} ..9',
      '{pruefe} ich|wir ..9',
      'wird|werden ..4 gerade|derzeit|aktuell|momentan ..3 geprüft|bearbeitet|geladen|verarbeitet|gesucht',
      'ist|sind|befindet_sich|noch ..3 in_bearbeitung|in_prüfung|in_arbeit',
      '{pruefe}|suche|abfrage|verarbeitung ..2 läuft',
      'nicht weglaufen|auflegen|schließen',
      'daten ..2 werden ..3 geladen|abgerufen|geprüft|übertragen',
      'anfrage|nachricht|meldung|antrag|anliegen ..4 eingegangen|weitergeleitet|aufgenommen|weitergegeben ..4',
    ],
    unless: [
      '?',
      'um ..5 zu_prüfen|zu_suchen|nachzusehen',
      'minuten|sekunden ..2 dauert|zu_spät|entfernt|fahrt|verspätung',
      '{brauche}',
      'alle|jede ..2 minuten',
    ],
    hits: [
      'Einen Moment bitte.',
      'Ich schaue kurz nach.',
      'Bitte haben Sie etwas Geduld.',
      'Ihre Anfrage wird gerade geprüft.',
      'Sekunde!',
    ],
    misses: ['Der Bus fährt alle zehn Minuten.', 'Um das zu prüfen, brauche ich Ihren Namen.'],
  },
];
