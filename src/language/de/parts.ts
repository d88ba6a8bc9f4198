/** Named parts of German reading rules: see text/pattern.ts for how a line is read. */
import type { Parts } from '../text/pattern.ts';
import { unbroken } from '../text/unbroken.ts';

const person = [
  'mensch|menschen|person|mitarbeiter|mitarbeiterin|mitarbeitern|mitarbeitende|kollege|kollegin|kollegen|kolleginnen|berater|beraterin',
  'team|kundenservice|kundendienst|kundenberater|kundenbetreuer|servicemitarbeiter|sachbearbeiter|sachbearbeiterin|ansprechpartner',
  'service|support|fachabteilung|abteilung|hotline|zentrale|jemand|jemanden|jemandem|agent|agenten|disponent|techniker|meister|chef|chefin',
  'spezialist|spezialistin|experte|expertin|experten|serviceteam|kundenberatung|beratung|zweigstelle|sprechstunde|arzt|ärztin|filiale',
];

export const parts: Parts = {
  person,
  ich: ['ich|wir|unser_system|das_system|unser_team|der_assistent'],
  sie: ['sie|du|ihr|ihnen|dir|euch|dich'],
  leider: ['leider|bedauerlicherweise|bedaure|schade|tut_mir_leid|tut_uns_leid|sorry|unglücklicherweise'],
  nicht: ['nicht|nie|kein|keine|keinen|keinem|keiner|nix|nichts|leider_nein'],
  kann: ['kann|können|konnte|konnten|darf|dürfen|möglich|geht|ging|lässt|werden|könnte'],
  darf: ['soll|sollen|darf|dürfen|kann|können|möchten|möchtest|wollen|willst|magst|wünschen|würden|könnten|dürfte'],
  handle: [
    'stornieren|kündigen|buchen|umbuchen|ändern|erstatten|auszahlen|verlängern|bestellen|abschicken|absenden|verschicken|losschicken|eintragen',
    'veranlassen|durchführen|ausführen|übernehmen|fortfahren|weitermachen|bestätigen|anlegen|aufnehmen|weiterleiten|einreichen|freigeben|sperren',
    'aktivieren|freischalten|reservieren|vormerken|verschieben|tauschen|umtauschen|zurückgeben|einleiten|starten|abschließen|schicken|senden|machen',
    'abbuchen|überweisen|gutschreiben|beauftragen|anmelden|abmelden|ummelden|löschen|notieren|vereinbaren|hinterlegen|beenden|anstoßen|festmachen',
  ],
  sagen: [
    'nennen|sagen|mitteilen|angeben|geben|schreiben|schicken|senden|verraten|durchgeben|eingeben|eintragen|übermitteln|bestätigen|eintippen',
    unbroken(`
        zusenden|zuschicken|erzählen|beschreiben|schildern|hochladen|wiederholen|buchstabieren|erläutern|
        ergänzen|ausfüllen|wählen|auswählen|nachreichen
      `),
  ],
  sag: [
    'nenn|nenne|sag|sage|schreib|schreibe|schick|schicke|gib|verrat|verrate|tipp|tippe|erzähl|beschreib|nennt|sagt|nennen_sie|geben_sie|teilen_sie',
  ],
  brauche: [
    'brauche|brauchen|benötige|benötigen|bräuchte|bräuchten|benötigt|fehlt|fehlen|erforderlich|notwendig|nötig|brauch|erfordert',
  ],
  moment: ['moment|momentchen|augenblick|sekunde|sekunden|minute|minuten|minütchen|sekündchen|kurz|geduld|sek|min'],
  pruefe: [
    'prüfe|prüfen|schaue|schau|schauen|suche|suchen|sehe_nach|gucke|guck|lade|rufe|hole|kümmere|kümmern|bearbeite|bearbeiten|frage_nach|checke|check',
    'überprüfe|überprüfen|ermittle|ermitteln|öffne|verarbeite|verarbeiten|wühl|wühle|kontrolliere|recherchiere',
  ],
  reden: [
    'sprechen|verbinden|verbunden|weiterleiten|reden|holen|schreiben|dazuholen|anrufen|übergeben|durchstellen|telefonieren',
    'weitergeben|weitergeleitet|übernehmen|chatten|hinzuziehen|zuschalten',
  ],
  mehr: ['noch_etwas|sonst_noch|noch_was|weiteres|weitere|weiterhelfen|noch_helfen|außerdem|darüber_hinaus|sonst_was'],
  richtig: ['richtig|korrekt|so_richtig|stimmt|stimmen|passt|in_ordnung|zutreffend|vollständig|okay|ok'],
  typ: [
    'antworten|antworte|schreiben|schreibe|schreib|tippen|tippe|senden|sende|drücken|drücke|sagen|sag|wählen|wähle|geben_sie|gib',
  ],
};
