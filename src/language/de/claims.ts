/** How German says that something has been done. */
import type { ClaimWords } from '../reading/claims.ts';
import { deedWords } from './deeds.ts';
import { patternsIn } from './patterns.ts';
import { spelling } from './spelling.ts';
import { saidOf } from '../text/pattern.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;
const { of } = patternsIn({});
const guides = of(
  '^ ..2 öffnen|gehen|rufen|klicken|tippen|wählen|loggen|melden|drücken|scannen sie ..6',
  '^ ..2 öffne|geh|ruf|klick|tippe|tipp|wähle|logg|drück|scanne ..6 app|auf|dich|die|den|das|in',
);
const answered = of('hier|unten|oben|antworten|chat|eine|nummer|ja|nein');

export const claims: ClaimWords = {
  ...deedWords,
  unfolded: (text) => text,
  be: 'werden',
  perfect: ['habe', 'haben', 'hat', 'wurde', 'ist'],
  small: new Set(
    keysOf(
      'haben hat ist sind war wurde der die das den dem und für mit dies ihr ihre ihren sein seine nicht weil ein eine einen zwei aus raus zurück neu jetzt alle wer was wann wo wie getan machen gemacht wieder kann wird mehr etwas auf zu zum zur von bei es wegen dass',
    ),
  ),
  common: new Set(
    keysOf(
      'buchung reservierung bestellung auftrag antrag änderung betrag geld zahlung konto fall anmeldung termin platz ticket abo vertrag kündigung anliegen vorgang',
    ),
  ),
  reason: /^(?:da|weil|nachdem|obwohl)\b/,
  others: new RegExp(
    unbroken(String.raw`
      \b(?:
        (?:ein anderer|eine andere|andere|anderen|manche|viele|die meisten) kund(?:e|en|in|innen)|jemand ander\w*|
        (?:dein|ihr|mein)e?[nmrs]? (?:
          freund|freundin|nachbar|nachbarin|bruder|schwester|mutter|vater|sohn|tochter|mann|frau|partner|partnerin
        )s?
      )\b
    `),
  ),
  indefinite: /^(?:eine?|jede[rs]?|alle|kein|keine|manche) .*\b(?:ist|sind|wird|werden|kann|koennen|darf|soll)\b/,
  otherThing: new RegExp(
    unbroken(String.raw`
      (?<!\bkeine )\b(?:(?:ein|der|die|das|ihr|dein)\w* )?(?:andere|vorherige|fruehere)[nrms]? (?:bestellung|buchung|vertrag|artikel|konto|paket|
      reservierung|ticket|auftrag|termin|karte|fall|abo)\w*
    `),
  ),
  taken: new RegExp(
    unbroken(String.raw`
      \banderweitig\b|^(?!.*\b(?:ihre?[nmrs]?|ihnen|sie|dir|dich|deine?[nmrs]?|du|ich|wir|es)\b).*\b(?:schon|
      bereits) (?:\w+ )?(?:reserviert|gebucht|belegt)\b
    `),
  ),
  leavesOut: new RegExp(
    unbroken(String.raw`
      \b(?:ausser|bis auf|mit ausnahme (?:von|der|des)|nicht(?: aber)?|aber nicht) (?:(?:ihre?[nmrs]?|deine?[nmrs]?|de[rnms]|die|das|bestellung|vertrag|
      buchung|nummer) ){0,3}$
    `),
  ),
  deniesIt:
    /^,? ?(?:jedoch|aber|dagegen|hingegen|leider|selbst)? ?(?:ist |wurde |konnte |bleibt )?(?:noch )?(?:nicht|aktiv|bestehen|offen)\b/,
  denial:
    /^(?:(?:jedoch|aber|doch|dagegen|hingegen|leider|und) )*(?:nicht|noch nicht|keine?r?s?|nein|null|0|nichts)[.!]?$/,
  keepsInformed:
    /\b(?:halte[nt]? (?:wir )?(?:sie|dich) .*(?:laufenden|informiert)|(?:sie|du) (?:werden|wirst) .*(?:informiert|benachrichtigt))\b/,
  undone: new RegExp(
    unbroken(String.raw`
      (?:[;,] |\b(?:und|aber|dann|spaeter|seitdem|bevor) )(?:(?:es|er|sie|das|wurde|ist|war|hat|dann|spaeter|wieder|inzwischen|im|jahr|\d{4}) ){0,8}
      (wieder (?:aktiviert|aufgenommen|eingesetzt|in kraft)|reaktiviert|widerrufen|zurueckgenommen|zurueckgezogen|rueckgaengig gemacht|aufgehoben|abgelehnt)
      |\bdoch nicht$
    `),
  ),
  whileSo: /\b(?:waehrend|solange|so lange)\b(?!.*\b(?:wurden?|worden|waren?)\b).*\b(?:ist|sind|bleib(?:t|en))\b/,
  longAgo: /\b(?:wurde|wurden|war|waren|hatte|hatten) (?:[^ ,;]+ ){0,6}(?:im jahr )?(?:19|20)\d\d (?:[^ ,;]+ ?){1,4}$/,
  your: 'ihre',
  about: /^(?:es|das|dies|sie|du|dir|dich|ihnen|ihr|alles|beide|dein|deine|deinen|ihren|ihrem)$/,
  ofBot: /^(?:ich|wir)\b/,
  isSelfService: (words) => {
    const said = saidOf(words, false);
    return guides.test(said) && !answered.test(said);
  },
};
