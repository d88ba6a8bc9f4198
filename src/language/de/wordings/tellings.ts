import type { Tellings } from '../../wordings.ts';

export const tellings: Tellings = {
  tells: {
    formal: [
      '[|das ist |es ist |das wäre ]{value}',
      '[|gut, |natürlich, |selbstverständlich, ][|das ist |das wäre |es ist ]{value}[||, danke]',
    ],
    neutral: [
      '[|ok, |gut, |klar, |also, |das ist |das wäre ]{value}',
      '[|ok, |okay, |gut, |klar, |also, |moment, |hier: |bitte sehr: ][|das ist |das wäre |das müsste sein: ]{value}[|||, danke]',
    ],
    casual: [
      '[|ok |klar |gut |also |hier |das is |is ]{value}',
      '[|ok |klar |jo |hm |also |moment |hier ][|das ist |is |das wär ]{value}[||| danke]',
    ],
  },
  'tells-gladly': {
    formal: [
      '[gerne, |natürlich, |ja, |ja, gerne: |selbstverständlich, ][|das ist |es ist |das wäre ]{value}[||, danke]',
    ],
    neutral: ['[gern, |ja, |ja klar, |ja gerne, |natürlich, |klar, |sicher, ][|das ist |es ist ]{value}[|||, danke]'],
    casual: ['[ja |klar |jo |jap |ja klar |ok |sicher ][|das ist |is ]{value}[|| danke]'],
  },
  volunteers: {
    formal: ['{value}', '[zur Information|der Vollständigkeit halber]: {value}'],
    neutral: ['{value}', '[nur zur Info|falls es hilft|damit Sie es haben]: {value}'],
    casual: ['{value}', '[btw|und|ach ja|nur zur info] {value}'],
  },
  'tells-freely': {
    formal: ['{value}', '[nun|um genau zu sein|also], {value}'],
    neutral: ['{value}', '[also|nun|naja|gut|ähm|ok], {value}', '{value}[, eigentlich|, soweit ich weiß|, leider]'],
    casual: ['{value}', '[also|naja|ähm|hm|ok so|tja], {value}', '{value}[ halt| irgendwie| eigentlich|]'],
  },
  'tells-named': {
    formal: ['{the} ist {value}', '[zur Information|nur vorab]: {the} ist {value}', '{thing}: {value}'],
    neutral: ['{the} ist {value}', '[falls Sie es brauchen|nur vorab|und], {the} ist {value}', '{thing}: {value}'],
    casual: ['{thing} ist {value}', '{thing} {value}', '[und|achso], {thing} ist {value}'],
  },
  'tells-again': {
    formal: [
      '[wie bereits geschrieben|wie schon gesagt|wie oben angegeben|wie erwähnt], {value}',
      '[das habe ich Ihnen bereits mitgeteilt|das steht bereits oben|das haben Sie schon]: {value}',
      '[noch einmal|zur Wiederholung]: {value}',
    ],
    neutral: [
      '[|hm, |ja, ][wie gesagt|ich sagte es schon|hab ich schon geschrieben|wie eben|nochmal|wie vorhin], {value}',
      '{value}, [wie gesagt|wie vorhin|wie schon geschrieben|wie eben]',
      '[das haben Sie schon gefragt|das steht doch oben|das hatte ich schon geschrieben]. {value}',
    ],
    casual: [
      '[|hm |ja ][wie gesagt|hab ich doch gesagt|nochmal|hatte ich schon|steht oben] {value}',
      '{value} [wie gesagt|immer noch|nochmal|wie eben]',
      '[schon wieder?|echt jetzt?|steht doch oben.] {value}',
    ],
  },
  'tells-clearly': {
    formal: ['[ich meinte|zur Wiederholung|noch einmal]: {value}', '{value}, [wie geschrieben|um es klar zu sagen]'],
    neutral: [
      '[ich meine|ich meinte|also nochmal|Entschuldigung, ich meinte], {value}',
      '{value}, [das meinte ich|mehr nicht]',
    ],
    casual: ['[ich mein|ich meinte|also nochmal] {value}', '{value}, [das mein ich|mehr nicht]'],
  },
  'tells-clearly-named': {
    formal: [
      '{the} ist {value}',
      '[zur Wiederholung|noch einmal]: {the} ist {value}',
      '{thing}: {value}, wie geschrieben',
    ],
    neutral: ['{the} ist {value}', '[also nochmal|ich meinte], {thing}: {value}', '{value}, das ist {the}'],
    casual: ['{thing} ist {value}', '[ich mein|ich meinte] {thing}, {value}', '{thing}!! {value}'],
  },
  'fact-yes': {
    formal: ['ja[||, das ist richtig|, das stimmt|, so ist es]', 'das ist der Fall'],
    neutral: ['ja[||, stimmt|, genau|, ist so]', '[genau|stimmt]'],
    casual: ['[ja|jo|jap|jup|klar]', 'ja[ genau| stimmt|]'],
  },
  'fact-no': {
    formal: ['nein[||, das ist nicht der Fall|, leider nicht]', 'das ist nicht der Fall'],
    neutral: ['nein[||, leider nicht|, nicht dass ich wüsste|, ist es nicht]'],
    casual: ['[nein|nee|ne|nö]', 'ne[ leider nicht| nicht wirklich|]'],
  },
  corrects: {
    formal: [
      'das ist nicht [richtig|korrekt]. Es ist {value}, nicht {wrong}',
      '[bitte korrigieren Sie das|da ist ein Fehler]: {value}, nicht {wrong}',
    ],
    neutral: [
      '[nein|ne|Moment, nein], {value}, nicht {wrong}',
      '[das stimmt nicht|das ist falsch|nicht ganz], [es ist|richtig ist] {value}',
      'nicht {wrong}. {value}',
    ],
    casual: [
      '[nein|nee|ne|quatsch], {value}',
      '[stimmt nicht|falsch], {value} nicht {wrong}',
      'nicht {wrong}, {value}',
    ],
  },
  'corrects-named': {
    formal: [
      'das ist nicht [richtig|korrekt]. {the} ist {value}, nicht {wrong}',
      '[bitte korrigieren Sie|da ist ein Fehler]: {the} ist {value}',
    ],
    neutral: [
      '[nein|Moment|ne], {the} ist {value}, nicht {wrong}',
      '[das stimmt nicht|nicht ganz|eins ist falsch]: {the} ist {value}',
      '{the} stimmt nicht, richtig ist {value}',
    ],
    casual: [
      '[nein|ne|moment], {thing} ist {value}',
      '{thing} stimmt nicht, {value}',
      '{thing} ist {value} nicht {wrong}',
    ],
  },
};
