/** Finite verbs that say that words are a sentence, and no mere name of a thing. */
import { fold } from './spelling.ts';

const verbs = new Set(
  fold(
    'est sont était étaient sera seront ai as a avons avez ont avait peut peux pouvez pouvons peuvent pourriez pourrais dois devez doit devons voulez veux souhaitez souhaites souhaite faut manque manquent reste restent va vont vais allons part arrive coûte vaut recevrez recevras indiquez indique dites donnez envoyez envoie saisissez tapez répondez choisissez cliquez attendez patientez suis sommes êtes trouve trouvons figure comprend comprends comprenons confirmez confirme faites fait ferme ouvre commence termine dure propose proposons vois voyons sais savez veuillez regrette regrettons désole merci puis-je pouvez-vous avez-vous',
  ).split(' '),
);

export const hasVerb = (words: readonly string[]): boolean => words.some((word) => verbs.has(word));
