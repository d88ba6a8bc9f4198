/** French words of somebody who is no customer, in normalised letters. */
import type { ImpostorWords } from '../reading/impostor.ts';
import { wordOf } from '../../pattern-parts.ts';

const machine = wordOf(
  "(?:en tant qu(?:e |' ?))?(?:une? )?(?:ia|intelligence artificielle|modele de langage|assistante? virtuel(?:le)?|chatbot)",
  'je (?:ne )?suis (?:qu.)?(?:une? )?(?:ia|assistante?|bot)',
  'je ne peux pas vous aider',
  'mes instructions|invite systeme',
);

const serves = wordOf(
  '(?:comment|en quoi) (?:puis-je|je peux|pourrais-je) (?:vous|t.)? ?(?:aider|etre utile)',
  '(?:je serai[st]?|je suis) (?:ravie?|heureu(?:x|se)) de (?:vous|t.) ?aider',
  'autre chose (?:pour|dans|sur) (?:lequel|laquelle|quoi) je (?:peux|puisse)|puis-je (?:vous )?aider pour autre chose',
  "merci (?:de|d' ?avoir) (?:nous )?(?:contacter|contactes?|appeler|votre patience|votre comprehension)",
  'nos (?:dossiers|clients|services|equipes)|notre (?:systeme|equipe|politique)',
  'je (?:verifie|regarde) (?:cela|ca) (?:pour vous|tout de suite)',
  '(?:pourriez|pouvez)-vous (?:me )?(?:fournir|communiquer|indiquer) votre',
  "j' ?ai (?:annule|rembourse|traite|mis a jour|reserve) votre",
  'chere? client(?:e)?|nous nous excusons',
);

export const impostor: ImpostorWords = {
  serves: new RegExp(serves, 'i'),
  machine: new RegExp(machine, 'i'),
  pastTime:
    /\b(?:hier|avant-hier|la semaine derniere|le mois dernier|l' ?annee derniere|il y a (?:des|quelques|une?) (?:jours?|semaines?|mois|ans?))\b/i,
  leaves: /\b(?:au revoir|c' ?est tout|ce sera tout|rien d' ?autre|bonne (?:journee|soiree)|bon week-end)\b/i,
};
