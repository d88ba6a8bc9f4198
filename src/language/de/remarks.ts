/** Side remarks of a turn that asks for something, and what one act excludes of another. */
import type { RemarkWords } from '../reading/claims.ts';
import { saidOf } from '../text/pattern.ts';
import { remember } from '../text/remember.ts';
import { wordsOf } from '../text/words.ts';
import { patternsIn } from './patterns.ts';
import { spelling } from './spelling.ts';
import { onlyOf } from '../text/only-of.ts';
import { unbroken } from '../text/unbroken.ts';

const { of } = patternsIn({});
const undone = of(
  'rückgängig|rückgängig_gemacht|widerrufen|wiederhergestellt|unwiderruflich|endgültig|nachträglich|danach|anschließend|dann',
  'nicht|keine|kein ..4 mehr|möglich|erstattet|erstattung|änderungen|zurück',
);
const perfect = of('habe|haben|hab|wurde|wurden|ist|sind ..9 *t|*en ..1 $', 'habe|haben|hab ich|wir ..9');
/** One sentence is asked about by several of them. */
const said = remember((text) => saidOf(wordsOf(spelling.normalise(text)), text.trim().endsWith('?')), 300);

export const remarks: RemarkWords = {
  mayBeUndone: (text) => undone.test(said(text)),
  isPerfect: (text) => !text.trim().endsWith('?') && perfect.test(said(text)),
  isAside: /(?<![\p{L}])(?:antworten|schreiben|tippen|senden) (?:sie )?(?:mit )?\S+ für (?!ja)\w+/iu,
  saysWhatIsWanted: /^(?:[\w ]+ )?(?:verstehe|sehe|weiss)\b[^?]*\b(?:moechten|moechtest|wollen|lieber)\b[^?]*$/,
  hasUnderstood: /^(?:ok(?:ay)?,? |alles |gut,? )*(?:verstanden|verstehe|notiert|alles klar)(?:[.!,:;]|$)/,
  saysOfRest: /^alles andere (?:\p{L}+t|wird|und)(?!\p{L})[^?]*$/u,
  isBackOffice: new RegExp(
    unbroken(String.raw`
        \b(?:werktage?n?|arbeitstage?n?|in kuerze per|innerhalb von|meldet sich|melden uns|in der regel|
        normalerweise|schriftlich|per (?:e-?mail|post)|rueckruf|prueft)\b
      `),
  ),
  waitsForWord:
    /\b(?:sag|sagen|schreib|schreiben|antworten|gib|geben|bestaetigen)\b[^?]*\b(?:dann|und) (?:\w+ )?(?:ich|wir)\b/,
  owesNothing: new RegExp(
    unbroken(String.raw`
      \b(?:nichts|keine?n? (?:weiteren? |offenen? )?(?:zahlung|zahlungen|kosten|gebuehr|gebuehren|betrag|
      betraege|abbuchung|abbuchungen|rechnungen|schritte)) (?:mehr |weiter |weiteres )*(?:abgebucht|eingezogen|berechnet|erhoben|faellig|zu (?:zahlen|tun|bezahlen|erledigen)|offen|faellig|noetig|
      erforderlich)\b|\b(?:offen|faellig|restbetrag|saldo): (?:nichts|keiner|null|0)\b
    `),
  ),
  exclaims: new RegExp(
    unbroken(String.raw`
      ^(?:oh,? |ach,? )?(?:was fuer ein\w* (?:\w+ )?\w+|wie (?:\w+ )?\w+|(?:schoene|toller|tolle|tolles|schoener|schoenes|gute|guter|gutes|super|
      klasse) \w+)[.!]$
    `),
  ),
  nods: onlyOf(
    unbroken(String.raw`
      ich (?:verstehe|sehe|habe (?:es |das |alles )?(?:notiert|verstanden|vermerkt))|(?:ist |das ist |alles )?(?:notiert|vermerkt|verstanden)|(?:das )?(?:klingt|hört sich|passt)(?: gut| an)*|
      perfekt|super|prima|toll|klasse|wunderbar|sehr (?:gut|gern[e]?)|gut|gerne?|gern geschehen|alles klar|in ordnung|okay|ok|natürlich|selbstverständlich|klar|sicher|(?:gar )?kein problem|
      danke(?: schön| sehr)?|vielen dank|tschüss|auf wiedersehen|lassen sie sich zeit|ja|und|nun|also|dann|aha|ach so|bitte(?: schön| sehr)?
    `),
  ),
  regrets: /^(?:leider|es tut (?:mir|uns)|tut mir|sorry|bedauerlicherweise|nein,|das geht leider)/,
  proposes: /\b(?:wie w[äa]re es mit|wie wär's mit|was halten sie von|kennen sie schon)\b/,
  writes: new RegExp(
    unbroken(String.raw`
      ^(?:und |dann )?(?:wir|ich) (?:schicken?|senden?|erinnern?|mailen?|schreiben?|benachrichtigen?) (?:sie|ihnen|dich|dir|euch)\b(?!.*\b(?:ihre?|deine?|
      sie|du)\b)
    `),
  ),
  insteadOf: /\b(?:anstatt|statt|anstelle)\b(.{3,60})/,
  introducesSteps:
    /\b(?:versuch\w*|probier\w*|pruef\w*|folg\w*|geh\w*|mach\w*)\b[^:]{0,40}\b(?:dinge|sachen|schritte?n?|folgendes?|folgende\w*|dies|tipps?)\b/,
  hasHelped: /\b(?:hilft|geholfen|weitergeholfen|funktioniert|geklappt|geloest|beantwortet|hilfreich)\b/,
  isItBetter: new RegExp(
    unbroken(String.raw`
      ^(?:und |so |nun )?(?:hat (?:das|es|dies|etwas davon)\b.{0,25}\b(?:geholfen|funktioniert|geklappt|gebracht)|(?:geht|funktioniert|laeuft|klappt|
      hilft) (?:es|das|jetzt|alles|ihre?|deine?)\b|ist (?:es|das|alles)\b.{0,15}\b(?:besser|behoben|geloest)\b)
    `),
  ),
  asksTried:
    /\b(?:haben sie|hast du)\b[^?]{0,60}\b(?:versucht|probiert|ausprobiert|neu gestartet|neugestartet|zurueckgesetzt|ausgeschaltet|ausgesteckt)\b/,
  reportsBack: new RegExp(
    unbroken(String.raw`
      \b(?:sag\w*|teil\w*|schreib\w*|meld\w*|geben sie|gib)\b[^.?!]{0,30}\b(?:was passiert|was geschieht|ob (?:es|das)\b[^.?!]{0,12}\b(?:hilft|geholfen|
      funktioniert|klappt|geklappt|geht)|wie es (?:laeuft|lief|geklappt))\b
    `),
  ),
  isBroken: new RegExp(
    unbroken(String.raw`
        \b(?:(?:etwas|da|hier) ist (?:etwas )?schief\s?gelaufen|technische[rns]? (?:fehler|stoerung|problem|schwierigkeit)(?:e|en)?|systemfehler|
        (?:ein|der) (?:interner |unerwarteter )?fehler (?:ist )?aufgetreten|fehlercode|
        (?:system|dienst|server) ist (?:derzeit |zurzeit |momentan |voruebergehend )?(?:nicht (?:erreichbar|verfuegbar)|gestoert|ausgefallen)|
        (?:spaeter|in (?:einigen|ein paar) minuten) (?:noch einmal|nochmals?|erneut|wieder))\b
      `),
  ),
  introducesTold:
    /\b(?:naechste|schritte?|folgt|passiert|so geht|danach|zusammenfassung|enthaelt|weil|gruende|erledigt|aenderungen|hinweis|beachten)\b/,
};
