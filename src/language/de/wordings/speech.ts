import { unbroken } from '../../text/unbroken.ts';
import type { Speech } from '../../wordings.ts';

const firstWords = new RegExp(
  unbroken(`
    ^(?:
      Ich|Mein|Meine|Meinen|Meinem|Meiner|Der|Die|Das|Den|Dem|Es|Wir|Unser|Unsere|Kann|Können|Könnten|Kannst|Bitte|Wo|Wann|
      Warum|Wieso|Was|Wie|Ein|Eine|Einen|Habe|Hab|Seit|Ihr|Ihre|Sie|Mir|Mich|Ist|Sind|Gibt|In|Bei|Auf|An|Für|Am|Zu|Nach|
      Bis|Als|Wenn|Ob|Hier|Heute|Gestern|Leider
    )$
  `),
);

/** "Erfahren, wann es kommt": the infinitive stands first; else it stands last. */
const leading = /^\p{L}+(?:en|ern|eln)(?=,)/u;
const trailing = /\p{Ll}(?:en|ern|eln)$/u;

export const speech: Speech = {
  dates: { '*': ['{d}. {month} {y}', '{d}.{m}.{y}', '{dd}.{mm}.{y}'] },
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  ordinal: (day) => `${day}.`,
  decimal: ',',
  and: 'und',
  article: /^(?:der|die|das|den|dem|eine?[nrms]?|meine?[nrms]?|ihre?[nrms]?|seine?[nrms]?) /i,
  the: null,
  my: null,
  your: null,
  own: /$^/,
  clause: /^(?:ob|wenn|seit wann|seit|wann|was|welche[rsnm]?|wie|warum|wieso|weshalb|wo|wer|bis wann)(?![\p{L}])/iu,
  name: /(?:nummer|name|datum|adresse|plz|postleitzahl|code|betrag|email|telefon|alter|ort|stadt|tag|preis|größe|farbe)$/i,
  wish: (goal) => {
    const text = goal.trim().replace(/[.!?]+$/, '');
    if (!leading.test(text) && !trailing.test(text)) return null;
    if (/\b(?:kund(?:e|en|in)|seine?[nrms]?|ihre?[nrms]?)\b/i.test(text)) return null;
    const [first = ''] = text.split(/[\s,]/);
    return leading.test(text) || firstWords.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  },
  addressed: [
    [/\bich\b/gi, 'Sie'],
    [/\bmir\b/g, 'Ihnen'],
    [/\bmich\b/g, 'Sie'],
    [/\bmein(e[nrms]?)?\b/gi, 'Ihr$1'],
    [/\bhabe\b/g, 'haben'],
    [/\bhatte\b/g, 'hatten'],
    [/\bbin\b/g, 'sind'],
    [/\bwar\b/g, 'waren'],
    [/\bkann\b/g, 'können'],
    [/\bwerde\b/g, 'werden'],
    [/\bmöchte\b/g, 'möchten'],
    [/\bwill\b/g, 'wollen'],
    [/\bwarte\b/g, 'warten'],
    [/\bbrauche\b/g, 'brauchen'],
  ],
  taken: [
    [/\bIhre([nrms]?)\b/g, 'meine$1'],
    [/\bIhr\b/g, 'mein'],
    [/\bIhnen\b/g, 'mir'],
    [/\bdein(e[nrms]?)?\b/gi, 'mein$1'],
  ],
  greeting: /^(?:hallo|hi|hey|guten (?:tag|morgen|abend)|moin|servus|sehr geehrte|liebe[rs]?)(?![\p{L}])/iu,
  favour:
    /\b(?:können|könnten|würden|wollen|dürfte|dürften|kannst|könntest|haben|hätten) (?:sie|ihr|wir|ich|du)\b|\b(?:darf|dürfte) ich\b/i,
  alike: {
    formal: [
      [/(?<=^|[.!?,] )(?:können|könnten) Sie\b/i, ['können Sie', 'könnten Sie', 'würden Sie', 'könnten Sie bitte']],
      [/\bich (?:will|möchte)\b/i, ['ich möchte', 'ich würde gerne']],
    ],
    neutral: [
      [/(?<=^|[.!?,] )(?:können|könnten) Sie\b/i, ['können Sie', 'könnten Sie', 'können Sie bitte', 'könnten Sie mal']],
      [/\bich (?:will|möchte)\b/i, ['ich möchte', 'ich will', 'ich möchte gern', 'ich möchte bitte']],
      [/, bitte(?=\?$)/, ['', ', bitte', ' bitte']],
    ],
    casual: [
      [/(?<=^|[.!?,] )(?:können|könnten) Sie\b/i, ['könnt ihr', 'kann man', 'können Sie']],
      [/\bich (?:will|möchte)\b/i, ['ich will', 'ich möchte', 'ich möcht']],
      [/, bitte(?=\?$)/, ['', ' bitte', ' pls']],
    ],
  },
  courtesy: /(?<!\p{L})(?:bitte|danke|dank|sorry|entschuldigung|entschuldigen|freundlich|gerne?)(?!\p{L})/iu,
  please: /(?:, )?(?<!\p{L})bitte(?!\p{L})(?:,? )?/iu,
  asking: /\b(?:bitte|hilfe|helfen|danke|können|könnt|kannst)\b|\?/i,
  lowers: firstWords,
};
