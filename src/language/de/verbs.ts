/** Finite verbs that say that words are a sentence, and no mere name of a thing. */
import { fold } from './spelling.ts';

const verbs = new Set(
  fold(
    'ist sind war waren bin bist seid wird werden wurde wurden habe hast hat haben hatte hatten kann kannst können könnt konnte könnte könnten muss musst müssen müsste soll sollen sollte will willst wollen möchte möchten möchtest darf dürfen mag magst gibt geht gehen kommt kommen steht stehen liegt liegen bleibt bleiben braucht brauche brauchen benötige benötigen benötigt fehlt fehlen gilt gelten kostet kosten macht machen sehe sieht seht finde findet freue freut dankt erhalten erhältst erhalte bekommst bekommen bekommt schicke schickt senden sende nenne nennen sag sagen gib geben wähle wählen tippe tippen fährt fahren läuft laufen klappt passt stimmt heißt heißen weiß wissen lief tut tun wäre wären würde würden hätte hätten endet beginnt startet öffnet schließt dauert hilft helfen',
  ).split(' '),
);

export const hasVerb = (words: readonly string[]): boolean => words.some((word) => verbs.has(word));
