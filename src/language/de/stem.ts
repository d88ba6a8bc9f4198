/** A light German stemmer: enough that storniert, stornieren and Stornierung meet; no dictionary. Umlauts are made plain before. */

const irregular: Record<string, string> = {
  abgeschlossen: 'abschliess',
  abschluss: 'abschliess',
  angenommen: 'annehm',
  annahme: 'annehm',
  aufgehoben: 'aufheb',
  bekommen: 'bekomm',
  beschrieben: 'beschreib',
  erhalten: 'erhalt',
  gegeben: 'geb',
  geht: 'geh',
  geholfen: 'helf',
  genommen: 'nehm',
  geschickt: 'schick',
  geschrieben: 'schreib',
  geschlossen: 'schliess',
  gesendet: 'send',
  gesandt: 'send',
  versandt: 'versend',
  versand: 'versend',
  getan: 'tu',
  gutgeschrieben: 'gutschrift',
  gutschreiben: 'gutschrift',
  hilfe: 'helf',
  namens: 'name',
  rueckgabe: 'zurueckgeb',
  ueberwiesen: 'ueberweis',
  ueberweisung: 'ueberweis',
  umgezogen: 'umzieh',
  umzug: 'umzieh',
  verbunden: 'verbind',
  verlegt: 'verleg',
  verschoben: 'verschieb',
  zurueckgegeben: 'zurueckgeb',
  zurueckgenommen: 'zuruecknehm',
  zurueckgetreten: 'zuruecktret',
};

/** Before the "ge" of a participle: "umgebucht". */
const prefixed =
  /^(ab|an|auf|aus|bei|durch|ein|fest|frei|fort|gut|her|hin|hoch|mit|nach|um|vor|weg|weiter|wieder|zu|zurueck|zusammen)ge(\w{3,})$/;

/** @param word Lower case. */
export function stem(word: string): string {
  if (Object.hasOwn(irregular, word)) return irregular[word]!;
  // Codes, dates and amounts have no grammar.
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const [, prefix, rest] = prefixed.exec(word) ?? [];
  if (rest !== undefined && /(?:t|en)$/.test(rest)) return prefix! + strip(rest);
  return /^ge\w{4,}t$/.test(word) ? strip(word.slice(2)) : strip(word);
}

function strip(word: string): string {
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
  return word;
}

/** Longest first. */
const endings =
  'ierungen erungen ungen igungs ungs ung eten eter etes etem test test ten ter tes tem end ern est est en er es em et te st e n t s'.split(
    ' ',
  );
