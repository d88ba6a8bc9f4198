import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** What cannot be done, was not found or was not understood. */
export const refusalRows: readonly ReadingRow[] = [
  {
    act: 'did-not-understand',
    says: [
      unbroken(`
          nicht|kein|nix|leider ..3 kapier|verstanden|verstehe|verstehen|erkannt|erkennen|zuordnen|
          mitbekommen|folgen|deuten|interpretieren|kapiert|begriffen
        `),
      'verstehe|verstand|erkenne|kapiere|kapier|begreife ..4 nicht|nix|leider|kein|keine',
      'auf_dem_schlauch|sagt_mir_nichts|nur_bahnhof',
      'anders ..1 erklären|erläutern',
      'unklar|unverständlich|nicht_eindeutig ..4',
      'anders|erneut|noch_einmal|nochmal|nochmals ..3 formulieren|ausdrücken|sagen|schreiben|umschreiben|versuchen|eingeben',
      'ungültige|ungültig|unbekannte|falsche|fehlerhafte ..1 eingabe|auswahl|antwort|befehl|option',
      'eingabe|auswahl ..4 ungültig|unbekannt|nicht_erkannt|fehlerhaft|nicht_möglich',
      'was_meinst_du|was_meinen_sie|wie_bitte|hä',
    ],
    unless: [
      '{sie} ..3 nicht_verstehen',
      'wenn|falls ..4 nicht_verstanden|verstehen',
      'sie_haben ..3 verstanden',
      'gut_verstanden|habe_ich_verstanden|habe_verstanden',
    ],
    hits: [
      'Das habe ich leider nicht verstanden.',
      'Ich verstehe Ihre Anfrage nicht.',
      'Können Sie das anders formulieren?',
      'Ungültige Eingabe.',
    ],
    misses: ['Ich habe Sie verstanden.', 'Das verstehe ich gut.'],
  },
  {
    act: 'refuses',
    says: [
      '{leider} ..6 {nicht} ..4',
      '{kann}|lässt_sich ..6 {leider}? {nicht} ..4',
      '{nicht} ..2 möglich|erlaubt|vorgesehen|gestattet|zulässig|machbar|drin|zuständig|erstattungsfähig|berechtigt|gewährt|verfügbar|entsprochen',
      'ausgeschlossen|abgelehnt|unmöglich|fehlgeschlagen|gescheitert|ausgebucht|erloschen|verfristet|unzulässig',
      '{nicht} ..4 gefunden|finden|geklappt|gefunden_werden|funktioniert|auffindbar|geliefert_werden|durchgegangen',
      'darf|dürfen|kann|können ich|wir ..6 {nicht}',
      'ich|wir darf|dürfen|kann|können|konnte|konnten ..6 {nicht}',
      'haben|habe ..3 {nicht} ..3 gefunden|anspruch',
      '{leider} ..3 verfallen|abgelaufen|vorbei|zu_spät|vergriffen|ausverkauft|vergeben|weg|voll',
    ],
    unless: [
      '?',
      unbroken(`
          kein_problem|keine_sorge|kein_thema|keine_ursache|nicht_nur|keine_kosten|nichts_weiter|
          nicht_weglaufen|nicht_auflegen|nicht_nötig|nicht_vergessen
        `),
      '{leider} ..3 nicht_verstanden|nicht_erkannt|nicht_zuordnen|nicht_folgen',
      'ohne ..6 nicht|keine',
      'falls|wenn|bevor|damit',
      '{nicht} ..4 rückgängig|widerrufen|wiederherstellen|erneut|wiederhergestellt',
      'sie_können ..4 nicht_mehr|nicht_nur',
      'bitte ..3 nicht|keine ..6',
      'noch_nicht ..2 angegeben|mitgeteilt|genannt',
    ],
    hits: [
      'Das ist leider nicht möglich.',
      'Wir können den Vertrag nicht vorzeitig auflösen.',
      'Unter dieser Nummer wurde keine Bestellung gefunden.',
      'Eine Erstattung ist ausgeschlossen.',
      'Da darf ich dir leider nix zurückgeben.',
    ],
    misses: ['Das ist kein Problem.', 'Bitte nicht auflegen!', 'Können Sie das nicht finden?'],
  },
];
