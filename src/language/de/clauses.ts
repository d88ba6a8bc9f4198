/** Where German clauses begin, and what their words make of them. Umlauts are made plain before. */
import type { ClauseWords } from '../reading/clauses.ts';
import { oneOf } from '../text/expression.ts';
import { past } from './past.ts';
import { patternsIn } from './patterns.ts';
import { unbroken } from '../text/unbroken.ts';

const conditional = oneOf(
  'wenn falls sobald sofern bevor nachdem solange bis sollten_sie sollte_die sollte_das sollte_der fuer_den_fall im_fall',
);
const purpose = 'um|damit';
const reason = 'weil|da|denn';
const subject = oneOf(
  'ich wir sie du ihr er es das dies diese dieser der die den dem unser unsere unserer ihre ihren ihrem ihrer dein deine deinen mein meine ein eine einen man niemand alles',
);
const verb = oneOf(
  'ist sind war waren wird werden wurde wurden hat habe haben hatte kann koennen konnte koennte muss muessen soll sollen darf duerfen moechte moechten will wollen gibt bitte',
);
const wh = oneOf(
  'was wer wen wem wann wo woher wohin warum weshalb wieso wie wieviel wieviele wielange welche welcher welchen welches',
);

const boundary = new RegExp(
  [
    '[;:] ',
    ' [-–—] | ?— ?',
    '[()]',
    unbroken(`
        , (?=(?:${conditional}|${purpose}|${reason}|dass|ob|und|aber|oder|sondern|jedoch|allerdings|dann|
        also|${subject}|${verb}|${wh}|bitte|nicht|ja|nein)\\b)
      `),
    ` (?=(?:und|oder) (?:dann |auch |noch )?(?:${subject}|${verb}|bitte|${wh}|${conditional})\\b)`,
    ' (?=(?:aber|sondern|jedoch|weil) )',
    // "Am 4. März" is one.
    '! |(?<!\\b\\d\\d?)\\. ',
  ].join('|'),
);

const { over } = patternsIn({
  participle: ['*t|*en'],
});

const negates = over(
  'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keinerlei|nichts|niemand|weder|ohne|leider_nein|unmöglich',
  'noch_nicht|nicht_mehr|fehlgeschlagen|abgelehnt|verweigert|gescheitert',
  'statt|anstatt|anstelle *',
);
const harmless = new RegExp(
  unbroken(String.raw`
      \b(?:nicht nur|kein problem|keine sorge|keine ursache|kein thema|keine frage|ohne probleme|
      ohne weiteres|nichts weiter|nichts mehr|kein stress|ob nicht|oder nicht|keine (?:weiteren )?kosten|
      keine gebuehren?|nichts (?:mehr )?(?:abgebucht|berechnet|faellig|zu (?:zahlen|tun))|kostenlos|nicht spaeter als|nicht mehr als)\b
    `),
  'g',
);

const wishes = over(
  'möchte|möchten|würde|würden|will|willst|wollen|kann|kannst|können|könnte|könnten|soll|sollen|sollte|darf|dürfen|muss|müssen|müsste',
  'zu *en $',
  'versuche|versuchen|werde|werden_wir|werden_sie|wird in|innerhalb|demnächst|bald|gleich|anschließend',
  'wunsch|wünschen|beantragt|angefragt|gebeten|bitten',
);

/** Has the customer check that it is so, or says that somebody will see to it. */
const haveChecked =
  /^(?:(?:bitte|erst|dann|und|auch) )*(?:pruefen|kontrollieren|bestaetigen|schauen|achten|stellen) sie\b/u;
const willSee =
  /\b(?:sorg(?:t|en|e) dafuer|stell(?:t|en|e) sicher|kuemmer[nte]+ (?:sich|mich|uns) darum|werden? (?:\p{L}+ )*(?:pruefen|sicherstellen))\b/u;

export const clauses: ClauseWords = {
  boundary,
  condition: new RegExp(`^(?:(?:und|oder|aber|erst|nur|auch|sowie) )*(?:${conditional})\\b`),
  exception: /^(?:es sei denn|ausser|sofern nicht)\b/,
  // "Damit ist der Vertrag gekündigt" says that it is so.
  purpose: new RegExp(`^(?:und |aber )?(?:${purpose}) (?!(?:ist|sind|wurden?|wird|haben?|hat|gilt|gelten) )`),
  relative: new RegExp(
    unbroken(String.raw`
        ^(?:(?:in|mit|von|zu|auf|bei|an|ueber|fuer) )?(?:der|die|das|den|dem|deren|dessen|
        welche[rsnm]?) (?=.* (?:\w+t|\w+en|ist|sind|hat|war)$)(?!ist |sind |hat |war |wird |wurde )
      `),
  ),
  that: /^(?:dass|ob) /,
  but: /^(?:aber|jedoch|allerdings|sondern) ?/,
  courtesy: /^(?:bitte|danke|vielen dank|danke schoen|entschuldigung|sorry|ja|okay|ok)[?!. ]*$/,
  imperative: new RegExp(`${haveChecked.source}|${willSee.source}`, 'u'),
  ownReport: /^(?:ich|wir) (?:kann|koennen|darf|duerfen|bin|sind)\b/,
  isReporting: over(
    'sage|sagen|sagt|sehe|sehen|sieht|bestätige|bestätigen|bestätigt|weiß|wissen|denke|glaube|hoffe|hoffen ..9',
    'mitteilen|mitgeteilt|informieren|informiert|zeigt|finde|gefunden|freue|freuen|freut|bedaure|bedauern|stelle_fest|heißt|bedeutet ..9',
    'versichere|versichern|garantieren|melden|gemeldet|verstehe|verstanden|tut_mir_leid|schade ..9',
  ),
  isDenied: (text) => negates(text.replace(harmless, ' ')),
  ...past,
  isWished: (text) => wishes(text),
  isGeneral: (text, words) =>
    general(text) ||
    (/^(?:bei|kunden|mitglieder|fahrgaeste|alle)$/.test(words[0] ?? '') &&
      !/\b(?:sie|du|ihre?n?|deine?n?)\b/.test(text)),
  isDoneForm: over(
    'habe|haben|hat|ist|sind|wurde|wurden|bin ..9 {participle}',
    'erledigt|fertig|abgeschlossen|bestätigt|unterwegs|in_bearbeitung|storniert|erfolgreich',
  ),
  isPromised: over('wird|werden|wirst ..7 {participle}', 'bekommst|bekommen|erhältst|erhalten|kommt|trifft ..9'),
};

const general = over(
  'grundsätzlich|generell|in_der_regel|normalerweise|üblicherweise|allgemein|allgemeinen|jeder|jede|jedes|jeweils|stets|immer',
  'laut|gemäß|nach ..3 bedingungen|agb|satzung|regeln|richtlinien|tarifbestimmungen',
);
