/** What is said instead of a fact. */
import type { NothingToTell } from '../../../wordings.ts';

export const nothingToTell: NothingToTell = {
  'does-not-know': {
    formal: [
      'das [weiß ich leider nicht|kann ich Ihnen nicht sagen|liegt mir leider nicht vor]',
      '[leider|bedauerlicherweise] [weiß ich das nicht|habe ich das nicht zur Hand]',
    ],
    neutral: [
      '[das weiß ich nicht|das habe ich nicht|keine Ahnung|das kann ich nicht sagen|hab ich gerade nicht da][, leider||, tut mir leid|, sorry]',
      '[sorry|hm|puh], [keine Ahnung|weiß ich nicht|hab ich nicht]',
    ],
    casual: [
      '[keine ahnung|weiß nicht|hab ich nicht|ka|kp][||, sorry| ehrlich gesagt]',
      '[hm|puh|sorry] [keine ahnung|weiß ich nicht]',
    ],
  },
  'does-not-know-again': {
    formal: [
      'wie gesagt, das [weiß ich nicht|habe ich nicht]. [Geht es auch anders?|Geht es auch ohne?]',
      'das habe ich wirklich nicht[, leider|. Ist es denn nötig?]',
    ],
    neutral: [
      '[wie gesagt|nochmal|wirklich], das [weiß ich nicht|habe ich nicht][||. Geht es auch anders?|. Geht es auch ohne?]',
      'das [weiß|habe] ich [wirklich|immer noch] nicht[|, geht es auch anders?]',
    ],
    casual: [
      '[wie gesagt|echt|nochmal] [keine ahnung|hab ich nicht|weiß nicht][||, gehts auch anders?]',
      'hab ich [echt|wirklich] nicht[||, brauchst du das?]',
    ],
  },
  unsure: {
    formal: [
      'da bin ich [nicht sicher|mir nicht sicher]',
      'das kann ich nicht [sicher|genau] sagen',
      'das weiß ich leider nicht',
    ],
    neutral: [
      '[nicht sicher|weiß ich nicht|kann ich nicht sagen|schwer zu sagen|da bin ich mir nicht sicher][||, ehrlich gesagt|, leider]',
      '[hm|naja|puh], [nicht sicher|schwer zu sagen]',
    ],
    casual: [
      '[nicht sicher|ka|keine ahnung|schwer zu sagen|weiß nicht][||, sorry| ehrlich gesagt]',
      '[hm|naja], [weiß nicht|ka]',
    ],
  },
  withholds: {
    formal: ['[darf ich fragen, wofür|wofür] Sie das brauchen?', 'ist das wirklich [nötig|notwendig|erforderlich]?'],
    neutral: [
      '[wozu brauchen Sie das|wofür ist das nötig|muss das sein|brauchen Sie das wirklich]?',
      'das möchte ich [lieber nicht sagen|ungern hier angeben]',
    ],
    casual: ['[wozu brauchst du das|wofür das|muss das sein|echt jetzt, wozu]?', 'sag ich lieber nicht'],
  },
  'withholds-named': {
    formal: ['ist {the} wirklich [nötig|erforderlich]?', '[wozu|wofür] ist {the} nötig?'],
    neutral: ['[wozu|wofür] ist {the} nötig?', 'ist {the} wirklich [nötig|notwendig]?', 'muss das sein, {the}?'],
    casual: ['{thing}? [wozu denn|wofür]', 'muss das sein mit {thing}?'],
  },
  'looks-for': {
    formal: [
      '[einen Moment bitte|bitte haben Sie einen Moment Geduld], das [muss ich erst suchen|muss ich erst nachsehen]',
    ],
    neutral: [
      '[Moment|einen Moment|warten Sie kurz], das muss ich [erst suchen|kurz nachsehen|raussuchen]',
      '[das habe ich nicht zur Hand|das weiß ich nicht auswendig], [ich schau nach|Moment]',
    ],
    casual: [
      '[moment|sek|warte] muss [suchen|kurz schauen|gucken]',
      '[hab ich nicht hier|weiß ich nicht auswendig], [sek|moment]',
    ],
  },
};
