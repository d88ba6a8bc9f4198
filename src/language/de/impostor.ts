/** German words of somebody who is no customer, in normalised letters. */
import type { ImpostorWords } from '../reading/impostor.ts';
import { wordOf } from '../../pattern-parts.ts';

const machine = wordOf(
  '(?:als )?(?:eine? )?(?:ki|kuenstliche intelligenz|sprachmodell|virtuelle[rn]? assistent(?:in)?|chatbot)(?:-modell)?',
  'ich (?:bin|als) (?:nur )?(?:eine? )?(?:ki|assistent(?:in)?|bot)',
  'dabei kann ich (?:leider )?nicht (?:helfen|behilflich sein)',
  'meine anweisungen|systemprompt',
);

const serves = wordOf(
  '(?:wie|womit|wobei) (?:kann|darf|koennte) ich (?:ihnen |dir |euch )?(?:weiter)?(?:helfen|behilflich sein)',
  '(?:kann|darf) ich (?:ihnen|dir) (?:noch |sonst )?(?:bei etwas |mit etwas )?(?:anderem |weiterem )?(?:weiter)?helfen',
  'ich helfe (?:ihnen|dir) gerne?',
  'vielen dank fuer (?:ihre (?:anfrage|nachricht|geduld)|ihren anruf|ihr verstaendnis)',
  'unsere?[mnr]? (?:unterlagen|system|team|richtlinien|kunden)',
  'ich (?:pruefe|sehe|schaue) das (?:gerne? )?fuer (?:sie|dich)',
  '(?:koennten|koennen) sie mir (?:bitte )?ihre',
  'ich habe ihre? .{1,30} (?:storniert|erstattet|gebucht|aktualisiert)',
  'sehr geehrter? kund(?:e|in)|wir entschuldigen uns',
);

export const impostor: ImpostorWords = {
  serves: new RegExp(serves, 'i'),
  machine: new RegExp(machine, 'i'),
  pastTime:
    /\b(?:gestern|vorgestern|letzte[nrs]? (?:woche|monat|jahr|nacht)|vor (?:tagen|wochen|monaten|jahren)|vor eine[mr] (?:tag|woche|monat|jahr))\b/i,
  leaves:
    /(?<!\p{L})(?:auf wiedersehen|tschuess?|tschau|ciao|das (?:war|ist|waere) (?:dann )?alles|sonst nichts|schoenen (?:tag|abend)|schoenes wochenende)(?!\p{L})/iu,
};
