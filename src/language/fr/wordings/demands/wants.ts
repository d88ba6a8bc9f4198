/** How a customer says what it wants: to have done, to be told, or a person. */
import type { Wants } from '../../../wordings.ts';

export const wants: Wants = {
  wishes: {
    formal: [
      '[je souhaite|je souhaiterais|je voudrais|ma demande : je voudrais|en bref, je voudrais|il me faudrait] {wish}',
      '[serait-il possible de|comment puis-je|puis-je] {wish} ?',
    ],
    neutral: [
      "[|écoutez, |oui, ][je veux|je voudrais|j'aimerais|je veux juste|je voudrais juste|en fait je veux|je voulais|j'ai besoin de|donc je voudrais|ce que je veux, c'est] {wish}",
      '[comment puis-je|est-ce que je peux|je peux|où est-ce que je peux] {wish} ?',
    ],
    casual: [
      "[|écoute |oui ][je veux|je veux juste|en fait je veux|faut que je puisse|je voulais|j'aimerais|bon je veux|c'est pour] {wish}",
      '[comment je peux|je peux|on peut] {wish}',
    ],
  },
  'still-wishes': {
    formal: [
      '[je souhaite toujours|je voudrais encore|il reste ma demande : je voudrais|néanmoins, je souhaite|ma demande demeure :] {wish}',
      '[comment puis-je alors|puis-je donc] {wish} ?',
    ],
    neutral: [
      "[|écoutez, |oui, ][je veux toujours|d'accord, mais je voudrais|ok, mais je veux|très bien, mais j'aimerais|mais je voudrais|il me reste à|quand même, je veux|moi je veux] {wish}",
      '[et comment puis-je|alors comment je peux|et je peux|mais est-ce que je peux] {wish} ?',
    ],
    casual: [
      '[|écoute |oui ][je veux toujours|ok mais je veux|bien mais je veux|faut encore que je puisse|mais je voulais|quand même je veux|moi je veux juste|bah je veux] {wish}',
      '[et comment je peux|alors je peux|et je peux] {wish}',
    ],
  },
  asks: {
    formal: ["[quel est|pourriez-vous m'indiquer] {the} ?", '[il manque encore|il me manque] : {the}'],
    neutral: ["[et|c'est quoi|qu'en est-il :] {the} ?", 'il me manque {the}'],
    casual: ["[et|c'est quoi] {the} ?"],
  },
  'asks-human': {
    formal: [
      '[je souhaite|je souhaiterais|je voudrais] parler à [une personne|un conseiller|un collaborateur|un membre de votre équipe]',
      '[veuillez me mettre en relation|merci de me mettre en contact] avec [un conseiller|une personne|un collègue]',
    ],
    neutral: [
      "[je veux|je voudrais|j'aimerais] parler à [une personne|quelqu'un|un conseiller|un humain]",
      "[puis-je|est-ce que je peux|je peux] parler à [quelqu'un|une personne|un conseiller] ?",
      "[une personne|un conseiller|un humain], s'il vous plaît",
    ],
    casual: [
      "[je veux|je peux|laisse-moi] parler à [un humain|quelqu'un|une vraie personne|un conseiller]",
      '[humain|conseiller|une personne] [stp|svp|vite]',
    ],
  },
  'asks-human-again': {
    formal: [
      "[encore une fois|comme je l'ai dit|je répète], je souhaite parler à [une personne|un conseiller|un collaborateur]",
      "[j'ai demandé à parler à une personne|je souhaite toujours parler à un conseiller|j'insiste pour parler à une personne]",
    ],
    neutral: [
      "[comme j'ai dit|encore une fois|s'il vous plaît|je l'ai dit], [une personne|un conseiller|un humain][, merci|]",
      "[je veux juste|je veux toujours|je voudrais] parler à [quelqu'un|une personne|un conseiller]",
      "[j'ai demandé un conseiller|je veux une personne, pas un robot|j'avais demandé quelqu'un]",
    ],
    casual: [
      "[j'ai dit|je veux|toujours|juste] [un humain|une personne|un conseiller|quelqu'un de réel]",
      '[humain|conseiller][. vite| !| enfin|. stp|, encore]',
      '[donne-moi|il me faut] [un humain|une personne] [vite|là|stp]',
    ],
  },
  'is-anyone-there': {
    formal: [
      "[bonjour|excusez-moi], y a-t-il [quelqu'un|une personne] ?",
      "quelqu'un va-t-il [arriver|se joindre à nous] ?",
      "puis-je espérer quelqu'un bientôt ?",
    ],
    neutral: [
      "allô ? il y a [quelqu'un|quelqu'un là|une personne] ?",
      "[quelqu'un arrive|où est le conseiller|quelqu'un va répondre|j'attends pour rien] ?",
    ],
    casual: [
      "[allô|hé|coucou] ? [y a quelqu'un|quelqu'un|t'es là] ?",
      "[quelqu'un arrive|il est où l'humain|y a personne] ??",
    ],
  },
};
