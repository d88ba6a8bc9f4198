import type { Labels } from '../../wordings.ts';

export const labels: Labels = {
  yes: /^(?:👍|✅|✔)|^(?:ja|jep|jo|klar|sicher|ok|okay|stimmt|richtig|korrekt|bestätigen|bestätige|einverstanden|weiter|fortfahren|akzeptieren|annehmen|gern|gerne|genau|passt)(?![\p{L}])/iu,
  no: /^(?:nein|ne|nee|nicht|abbrechen|ablehnen|lieber nicht|später|zurück|überspringen|behalten|stopp?)(?![\p{L}])/iu,
  away: /^(?:👎|❌|✗)|^(?:lassen|schließen|verwerfen|ändern|vielleicht|doch nicht|warten|falsch)(?![\p{L}])/iu,
  other: /(?:andere[rsn]?|sonstiges|etwas anderes|nichts davon|keines)(?![\p{L}])/iu,
  dull: 'der die das den dem des ein eine einen einem einer und für mit auf von zu zum zur im in am an bei ist sind war hat haben habe will wollen möchte möchten kann können bitte ich mein meine meinen ihr ihre sie er es wir dass wie was wann wo wer nicht kunde kundin',
};
