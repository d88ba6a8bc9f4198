/** What is said instead of a fact. */
import type { NothingToTell } from '../../../wordings.ts';

export const nothingToTell: NothingToTell = {
  'does-not-know': {
    formal: [
      '[lamentablemente no lo sé|no dispongo de ese dato|no sabría decirle]',
      '[lo siento, pero|desafortunadamente] no [lo sé|tengo ese dato]',
    ],
    neutral: [
      '[no lo sé|no lo tengo|ni idea|no sabría decirle|no lo tengo a mano][, lo siento||, perdón|, la verdad]',
      '[perdón|eh|uf], [ni idea|no lo sé|no lo tengo]',
    ],
    casual: ['[ni idea|no sé|no lo tengo|npi][||, perdón| la verdad]', '[eh|uf|perdón] [ni idea|no sé]'],
  },
  'does-not-know-again': {
    formal: [
      'como dije, no [lo sé|tengo ese dato]. [¿Hay otra forma?|¿Se puede hacer sin él?]',
      '[de verdad|sinceramente] no lo tengo[, lo siento|. ¿Es necesario?]',
    ],
    neutral: [
      '[como dije|otra vez|de verdad], no [lo sé|lo tengo][||. ¿Hay otra forma?|. ¿Se puede sin eso?]',
      '[sigo sin saberlo|de verdad no lo tengo][|, ¿hay otra forma?]',
    ],
    casual: [
      '[como dije|en serio|otra vez] [ni idea|no lo tengo|no sé][||, ¿otra forma?]',
      '[en serio|de verdad] no lo tengo[||, ¿lo necesitas?]',
    ],
  },
  unsure: {
    formal: ['no [estoy seguro|sabría decirle][||, lamentablemente]', 'no lo sé con [certeza|seguridad]'],
    neutral: [
      '[no estoy seguro|no lo sé|no sabría decir|es difícil de decir][||, la verdad|, perdón]',
      '[eh|bueno|uf], [no estoy seguro|difícil de decir]',
    ],
    casual: ['[no sé|ni idea|no estoy seguro|difícil decir][||, perdón| la verdad]', '[eh|bueno], [no sé|ni idea]'],
  },
  withholds: {
    formal: ['¿[puedo preguntar para qué|para qué] lo necesita?', '¿es realmente [necesario|imprescindible]?'],
    neutral: [
      '¿[para qué lo necesita|por qué hace falta|es necesario eso|de verdad lo necesita]?',
      'prefiero no [decirlo|darlo aquí]',
    ],
    casual: ['[para qué lo quieres|y eso para qué|hace falta]?', 'prefiero no decirlo'],
  },
  'withholds-named': {
    formal: ['¿es realmente [necesario|imprescindible] {the}?', '¿para qué hace falta {the}?'],
    neutral: ['¿para qué [necesita|hace falta] {the}?', '¿es necesario {the}?', 'prefiero no dar {the}'],
    casual: ['{the}? [para qué|y eso]', 'para qué quieres {the}?'],
  },
  'looks-for': {
    formal: ['[un momento, por favor|permítame un momento], [tengo que buscarlo|debo buscarlo]'],
    neutral: [
      '[espere|un momento|a ver], [tengo que buscarlo|lo busco|tengo que mirarlo]',
      '[no lo tengo aquí|no me lo sé de memoria], [un momento|ahora lo miro]',
    ],
    casual: ['[espera|un seg] [que lo busco|lo miro]', '[no lo tengo aquí|no me lo sé], [un seg|espera]'],
  },
};
