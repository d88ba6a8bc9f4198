/** French words for times of day. */
import type { ClockWords } from '../text/number-words.ts';
import { unbroken } from '../text/unbroken.ts';

export const clock: ClockWords = {
  beforeHour: 'avant',
  afterHour: 'après|apres',
  parts: { quart: 15, cinq: 5, dix: 10, vingt: 20, demie: 30 },
  minutesWord: '(?: minutes?)?',
  half: 'demie',
  halfMinutes: 30,
  halves: '([ap])\\.?m',
  marks: 'h|heures?|heure pile',
  morning: 'du matin|le matin|ce matin|demain matin|dans la matinée|dans la matinee',
  evening:
    "de l'après-midi|de l' apres-midi|du soir|le soir|ce soir|cet après-midi|cet apres-midi|demain soir|dans la soirée|dans la soiree|dans la nuit",
  night: /nuit/i,
  partsOfDay: 'matins?|après-midis?|soirs?',
  until: "à|a|et|jusqu'à",
  afterRange: 'ou|et|si',
  beforeBare: "à|vers|jusqu'à|de|avant|après|dès|entre|depuis",
  the: 'les',
  afterBare: 'ou|et|le|si|mais|jusque|dans',
  counted: unbroken(`
        %|pour cent|par|de|ou|minutes?|min|heures? de|jours?|semaines?|mois|ans?|années?|annees?|personnes?|
        nuits?|euros?|kilos?|kg|km|mètres?|metres?|ouvrés|ouvres|articles?|boîtes?|boites?
      `),
  named: { midi: 720, minuit: 0 },
  aside:
    "à|vers|environ|de|du|le|la|les|matin|soir|nuit|aujourd'hui|demain|pile|heures?|h|ce|cet|après-midi|apres-midi|aux|alentours|l",
};
