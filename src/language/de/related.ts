/** Words that speak of the same thing without meaning the same, to see what a value said is the value of. */
import { relatedIn } from '../text/related.ts';
import { spelling } from './spelling.ts';

const groups = [
  'lieferung liefern ankommen ankunft zustellung zustellen kommt eintrifft geliefert versendet voraussichtlich',
  'gesamt summe betrag kosten kostet preis zahlen bezahlen gebühr rechnung macht beträgt',
  'auszahlung erstattung erhalten überweisung zurück erstattet gutschrift',
  'termin besuch techniker kommt uhrzeit vereinbart gebucht',
  'abfahrt fährt ab los geht startet abflug',
  'kündigung endet ende läuft ablauf frist gekündigt',
  'beginn start ab startet beginnt gültig los losgehen',
  'name heißen heißt nennen ansprechen rufen unterwegs namens spreche',
  'adresse wohnen wohnst straße haus liefern hinschicken anschrift',
  'telefon erreichen anrufen nummer zurückrufen',
  'email mailen schicken schreiben senden hinmailen elektronisch',
  'kennzeichen auto fahrzeug wagen zugelassen',
  'grund warum wieso weshalb anlass passiert gründe bewogen entschluss',
  'schaden passiert kaputt defekt fehler problem los vorgefallen',
  'gefühl geht fühlen zumute ergehen stimmung',
  'stelle wo steht stehen abgestellt geparkt gefunden verloren liegt',
  'betrag abgebucht bezahlt gezahlt belastet abgeknöpft berechnet kostete',
  'zähler stand ablesen abgelesen anzeigen angezeigt zeigt kilowattstunden',
  'umzug ausziehen auszug einzug umziehen ziehen einziehen',
  'personen mitfahren reisen reist köpfe leute viele seid haushalt',
  'kind kinder kids mitfahren nachwuchs',
  'sitzplatz sitzen platz fenster gang reihe',
  'zone bereich gebiet viertel',
  'student studieren studiert immatrikuliert hochschule',
  'alter alt jahre geboren jahrgang',
  'version app installiert softwarestand',
  'arzt praxis behandelt behandlung',
  'zahlung zahlen bezahlen lastschrift karte überweisung',
  'abo tarif modell wählen variante paket vertrag',
  'gepäck koffer tasche stück',
  'ticket fahrschein fahrkarte buchung',
];

export const relatedTo = relatedIn(groups, spelling.keysOf);
