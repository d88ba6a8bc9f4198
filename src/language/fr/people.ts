/** How French asks for a person, takes one and wants none. Accents are made plain before, but those of short words: "à", "où". */
import type { PeopleWords } from '../reading/people.ts';
import { oneOf } from '../text/expression.ts';
import { tiredOfBots } from './tired-of-bots.ts';
import { unbroken } from '../text/unbroken.ts';

const person = oneOf(
  "humain humaine personne conseiller conseillere conseillers agent agente operateur operatrice quelqu'_un quelqu'un responsable superviseur collegue interlocuteur interlocutrice technicien service_client gestionnaire teleconseiller employe employee patron chef qqun qqn qq'_un",
);
const named = new RegExp(`^(?:(?:un|une|le|la|parler [aà]|chat avec) )*(?:${person})$`);
const speak = oneOf(
  'parler parle parlez echanger discuter discute contacter joindre connecter transferer transferez transferez-moi passer passez passez-moi passe-moi mettre mettez-moi tomber avoir voir appeler',
);

const asking = [
  new RegExp(`\\b(?:${speak}) (?:[\\wà-ÿ']+ ){0,4}?(?:vrai |vraie |vrais )?(?:${person})\\b`),
  new RegExp(
    unbroken(`
        \\b(?:veux|voudrais|besoin|prefere|prefererais|exige|demande|souhaite|aimerais|donnez-moi|il y a|
        y a-t-il|y a) (?:[\\wà-ÿ']+ ){0,5}?(?:${person})\\b
      `),
  ),
  new RegExp(
    unbroken(`
        ^(?:(?:svp|ok|non|oui|bonjour|juste|une?|enfin|maintenant|j' ai dit|un vrai|
        une vraie)[,.!: ]+)*(?:${person})(?: (?:reel|humain|reelle|humaine))?(?:[,.! ]+(?:svp|maintenant|
        merci|vite|enfin))*[ .!?]*$
      `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:vrai|vraie|veritable) (?:humain|personne|conseiller|conseillere|agent|interlocuteur)\b|
      \b(?:conseiller|agent|personne|interlocuteur) (?:humain|humaine|reel|reelle|en chair)\b
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:il y a|y a-t-il|est-ce qu' il y a|estceque y a|y a) (?:encore |toujours )?(?:quelqu' ?un|
      une personne)\b|^(?:bonjour|allo|hello)?[?!., ]*(?:il y a )?quelqu' ?un ?\??$
    `),
  ),
  new RegExp(
    unbroken(String.raw`
      \b(?:quelqu' ?un|un conseiller|une personne|un humain) (?:peut|pourrait|pourrait-il|peut-il|
      peut-elle) (?:[\wà-ÿ]+ )?(?:m' ?|me )?(?:aider|appeler|rappeler|contacter|repondre)\b
    `),
  ),
  /\b(?:faites-moi rappeler|qu' on me rappelle|rappelez-moi)\b/,
];

export const people: PeopleWords = {
  asking,
  tiredOfBots,
  contrasts: [
    new RegExp(
      unbroken(String.raw`
        \b(?:pas|marre|au lieu|plutot que|assez) (?:[\wà-ÿ']+ ){0,5}(?:bot|robot|machine|ordinateur|chatbot|ia|
        automate)\b.*\b(?:humain|personne|quelqu' ?un|conseiller)\b
      `),
    ),
    /\b(?:humain|personne|quelqu' ?un|conseiller)\b.*\b(?:pas|au lieu|plutot qu) (?:[\wà-ÿ']+ ){0,4}(?:bot|robot|machine|ia)\b/,
  ],
  aboutPeople: new RegExp(
    unbroken(String.raw`
        \b(?:es-tu|tu es|etes-vous|vous etes|je parle)\b.{0,30}\b(?:humain|personne|bot|robot|machine|reel|
        ia)\b|\bpar personne\b|\b(?:agent|conseiller) (?:de voyage|immobilier)\b|\bpas (?:besoin|envie|
        la peine) (?:de|d') ?|\b(?:ne )?(?:veux|souhaite) pas\b|\bprefere pas\b|\bsans (?:parler|un|une|
        passer)\b|\baucun (?:conseiller|humain|agent)\b|\bne (?:[\wà-ÿ']+ ){0,3}[àa] personne\b|\bpersonnes? (?:dans|qui|du|de la|pour|ne)\b
      `),
  ),
  parts: /[,;:] | - | (?:mais|et|alors) (?=(?:je|svp|passez-moi|donnez-moi|pouvez-vous)\b)/,
  leftOut: /\b(?:au lieu de|plutot que|sans) (?:[\wà-ÿ']+ ){0,5}?(?:humain|personne|conseiller|agent|quelqu' ?un)\b/g,
  declines: new RegExp(
    unbroken(String.raw`
        \bne (?:[\wà-ÿ']+ ){0,3}pas (?:[\wà-ÿ']+ ){0,4}?(?:transferer|parler|passer|mettre)\b|\b(?:j' ai|
        j' avais) (?:deja )?(?:parle|eu|appele)\b|\bdois-je (?:parler|appeler)\b
      `),
  ),
  oftenMistyped: ['humain', 'personne', 'conseiller', 'agent', 'operateur', 'parler'],
  courtesies: /^(?:(?:ah|oh|bon|merci beaucoup|merci|je vois|compris|parfait|daccord|super)[,.! ]+){1,3}/,
  agrees: [
    new RegExp(
      unbroken(String.raw`
        ^(?:(?:ok|daccord|bon)[,.! ]+)?(?:oui|volontiers|bien sur|avec plaisir|absolument|svp(?: ?[.! ]*$)|
        je veux bien|ce serait (?:bien|super|parfait)|carrement)(?!,? (?:mais|mon|c')\b)
      `),
    ),
    /^(?:ok|daccord|bon|tres bien|parfait|allez-y|vas-y)(?:[,.! ]+(?:svp|merci|alors|allez-y))*[ .!]*$/,
    /\b(?:transferez-moi|passez-moi|mettez-moi|passe-moi|connectez-moi)(?![\w-])/,
  ],
  refuses: new RegExp(
    unbroken(String.raw`
        ^(?:\W|(?:ok|bon)\b)*(?:non|nan|plutot pas|pas la peine|je prefere pas|je ne prefere pas)\b|
        \b(?:pas besoin|veux pas|au lieu|sans)\b.{0,30}\b(?:humain|conseiller|agent|personne|transfert)\b
      `),
  ),
  isPerson: (label) => named.test(label),
  reached:
    /person|humain|agent|conseil|collegue|collègue|quelqu|equipe|équipe|service|parler|appel|transf|passer|mettre en relation|rappel|chat/,
  asLeave: (label) => `puis-je ${label}?`,
  calls: /^(?:appel|parler|chat|conseil)/i,
  onlyThanks: new RegExp(
    unbroken(String.raw`
        ^(?:(?:ok|non|d['’]accord|parfait|super|très bien|bien|génial|entendu|compris|(?:c['’]est )?noté|c['’]est (?:tout|bon|parfait)|
        (?:merci|mille mercis)(?: beaucoup| bien| à vous| à toi)?|pour (?:tout|votre aide|ton aide|
        l['’]aide|les informations)|au revoir|à bientôt|bonne (?:journée|soirée)|bonsoir|vous aussi|
        également|et|alors)[\s,.!:)]*)+$
      `),
    'i',
  ),
};
