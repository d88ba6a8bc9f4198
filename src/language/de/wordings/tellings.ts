import type { Tellings } from '../../wordings.ts';

export const tellings: Tellings = {
  tells: {
    formal: [
      '[|das ist |es ist |das wäre ]{value}',
      '[|gut, ][|das ist |das wäre |es ist ]{value}[|||, danke|, vielen Dank]',
      '[bitte sehr|hier bitte]: {value}',
    ],
    neutral: [
      '[|ok, |gut, |also, |okay, |ach so, |das ist |das wäre ]{value}',
      '[ok, |okay, |gut, |also, |hm, |ah ok, |alles klar, ][|das ist |das wäre |das müsste sein: ]{value}[||||, danke|, vielen Dank]',
      '[Moment|einen Moment|kurz|mal sehen|ich schau kurz|warten Sie], [|das ist |ok, ]{value}',
      '[hier|bitte sehr|da ist es|gefunden|bitte schön]: {value}',
    ],
    casual: [
      '[|ok |gut |also |das is |is |hm ]{value}',
      '[ok |hm |also |ah ok |alles klar ][|das ist |is |das wär ]{value}[|||| danke]',
      '[moment|sek|kurz|mal sehen|wart mal] [|das is |is ]{value}',
      '[hier|bitte|gefunden|da] {value}',
    ],
  },
  'tells-code': {
    formal: [
      '[hier steht|mir liegt vor|ich habe hier|bei mir steht] {value}',
      '{value}[ steht hier| steht auf dem Schreiben|, so steht es hier]',
    ],
    neutral: [
      '[|ok, |also, |ach so, |gut, ][hier steht|ich habe hier|da steht|bei mir steht|gefunden:|ich hab hier] {value}',
      '{value}[ steht hier| steht da|, so steht es hier|, gerade gefunden|, wenn ich mich nicht irre]',
    ],
    casual: [
      '[|ok |also |ah ][hier steht|ich hab hier|da steht|gefunden,] {value}',
      '{value}[ steht hier| steht da|, grad gefunden]',
    ],
  },
  'tells-gladly': {
    formal: [
      '[gerne, |natürlich, |ja, |ja, gerne: |selbstverständlich, |ja, natürlich: |sehr gern, ][|das ist |es ist |das wäre ]{value}[||, danke|, vielen Dank]',
    ],
    neutral: [
      '[gern, |ja, |ja klar, |ja gerne, |natürlich, |klar, |sicher, |ok, |okay, |kein Problem, |ja gut, |super, ][|das ist |es ist ]{value}[||||, danke|, vielen Dank]',
      '[ja|ok|klar|natürlich], [Moment|mal sehen|ich schau kurz|kurz]: {value}',
    ],
    casual: [
      '[ja |klar |jo |jap |ja klar |ok |sicher |okay |kein ding |gerne ][|das ist |is ]{value}[||| danke]',
      '[ja|ok|klar] [moment|sek|kurz] {value}',
    ],
  },
  volunteers: {
    formal: ['{value}', '[außerdem|zudem]: {value}'],
    neutral: ['{value}', '[ach ja,|und|und noch etwas:|übrigens,] {value}', '{value}, [nur zur Info|falls es hilft]'],
    casual: ['{value}', '[btw|und|ach ja|übrigens] {value}', '{value} [nur zur info|falls das hilft]'],
  },
  'tells-freely': {
    formal: ['{value}', '[nun|um genau zu sein|also], {value}'],
    neutral: [
      '{value}',
      '[also|nun|naja|gut|ähm|ok|hm|ach|na ja, also|ok, also], {value}',
      '[also|naja|hm], [im Grunde|es ist so|wie soll ich sagen|soweit ich sehe]: {value}',
    ],
    casual: ['{value}', '[also|naja|ähm|hm|ok so|tja|ach], {value}', '[also|hm|naja], [im grunde|quasi] {value}'],
  },
  'tells-named': {
    formal: ['{the} ist {value}'],
    neutral: ['{the} ist {value}'],
    casual: ['{thing} ist {value}', '{thing} is {value}'],
  },
  'volunteers-named': {
    formal: ['{the} ist {value}', '[zur Information|nur vorab|falls Sie es benötigen], {the} ist {value}'],
    neutral: [
      '{the} ist {value}',
      '[falls Sie es brauchen|nur vorab|und|ach ja|übrigens], {the} ist {value}',
      '{the} ist {value}[, falls das hilft| übrigens]',
    ],
    casual: ['{thing} ist {value}', '{thing} is {value}', '[und|achso|ach ja|btw], {thing} ist {value}'],
  },
  'tells-hedged': {
    formal: ['ich glaube, das ist {value}', '{value}[, soweit ich weiß|, wenn ich mich nicht irre|, glaube ich]'],
    neutral: [
      '[ich glaube|ich denke], [das ist|es ist] {value}',
      '{value}[, glaube ich|, denke ich|, aber ich bin nicht sicher|, hoffe ich|, wenn ich mich recht erinnere]',
      '[nicht sicher, aber|bin mir nicht sicher, aber|hm,] [vielleicht|wohl|ich meine] {value}',
    ],
    casual: ['[ich glaub|denk mal|müsste] {value}', '{value}[ glaub ich| denk ich| oder so| bin nicht sicher]'],
  },
  'mixes-up': {
    formal: ['{wrong}, nein, [Entschuldigung|verzeihen Sie], richtig ist {value}'],
    neutral: [
      '[das ist |]{wrong}, [nein, Moment|Entschuldigung|ach nein|halt], [ich meine|das ist|richtig ist] {value}',
      '{wrong}. [Entschuldigung|Moment|Oh], [vertippt|verlesen], {value}',
    ],
    casual: ['{wrong} [ne moment|sorry|ups|ach ne] {value}', '{wrong} [ups|sorry] [ich mein|vertippt] {value}'],
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
      '{the} ist {value}, wie geschrieben',
    ],
    neutral: [
      '{the} ist {value}[|, mehr nicht]',
      '[also nochmal|ich meinte|noch mal]: {the} ist {value}',
      '{value}, das ist {the}',
    ],
    casual: ['{thing} ist {value}', '[ich mein|ich meinte] {thing}, {value}', 'also nochmal, {thing} ist {value}'],
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
