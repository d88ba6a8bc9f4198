import type { Tellings } from '../../wordings.ts';

export const tellings: Tellings = {
  tells: {
    formal: [
      '[|es |sería |se trata de: ]{value}',
      '[|claro, |por supuesto, |muy bien, ][|es |sería ]{value}[||, gracias]',
    ],
    neutral: [
      '[|ok, |vale, |claro, |bueno, |es |sería ]{value}',
      '[|ok, |vale, |claro, |bueno, |a ver, |aquí está: |mire: ][|es |sería |debe ser ]{value}[|||, gracias]',
    ],
    casual: [
      '[|ok |vale |claro |pues |es |a ver ]{value}',
      '[|ok |vale |claro |sip |pues |mira |eh ][|es |sería ]{value}[||| gracias]',
    ],
  },
  'tells-gladly': {
    formal: ['[con gusto, |por supuesto, |sí, |sí, claro: |desde luego, ][|es |sería ]{value}[||, gracias]'],
    neutral: ['[sí, |claro, |sí claro, |por supuesto, |cómo no, |vale, ][|es ]{value}[|||, gracias|, aquí lo tiene]'],
    casual: ['[sí |claro |sip |si claro |vale |ok ][|es ]{value}[|| gracias]'],
  },
  volunteers: {
    formal: ['{value}', '[para su información|como referencia]: {value}'],
    neutral: ['{value}', '[por si sirve|por si lo necesita|para que lo tenga]: {value}'],
    casual: ['{value}', '[por cierto|y|ah y] {value}'],
  },
  'tells-freely': {
    formal: ['{value}', '[pues bien|para ser exactos|verá], {value}'],
    neutral: ['{value}', '[pues|bueno|a ver|mire|ok|eh], {value}', '{value}[, básicamente|, la verdad|, creo]'],
    casual: ['{value}', '[pues|bueno|a ver|eh|mira|nada], {value}', '{value}[ básicamente| la verdad| y ya|]'],
  },
  'tells-named': {
    formal: ['{the} es {value}', '[para su información|como referencia], {the} es {value}', '{thing}: {value}'],
    neutral: ['{the} es {value}', '[por si lo necesita|y|de paso], {the} es {value}', '{thing}: {value}'],
    casual: ['{the} es {value}', '{thing} {value}', '[y|ah], {the} es {value}'],
  },
  'tells-again': {
    formal: [
      '[como ya le indiqué|como he dicho|como mencioné|según lo escrito], {value}',
      '[ya se lo he dado|ya consta más arriba|ya lo tienen]: {value}',
      '[una vez más|repito]: {value}',
    ],
    neutral: [
      '[|mire, |sí, ][ya lo dije|como dije|como le decía|otra vez|ya se lo puse|como antes], {value}',
      '{value}, [como dije|como antes|lo mismo de antes|ya lo puse]',
      '[eso ya lo preguntó|ya lo escribí arriba|eso ya se lo di]. {value}',
    ],
    casual: [
      '[|mira |sí ][ya te dije|como dije|otra vez|ya lo puse|te lo acabo de decir] {value}',
      '{value} [como dije|igual que antes|otra vez]',
      '[otra vez?|en serio?|está arriba.] {value}',
    ],
  },
  'tells-clearly': {
    formal: ['[quiero decir|repito|para ser claro]: {value}', '{value}, [tal como escribí|exactamente]'],
    neutral: ['[quiero decir|me refiero a|perdón, quise decir|o sea], {value}', '{value}, [eso quería decir|nada más]'],
    casual: ['[digo|o sea|me refiero a] {value}', '{value}, [eso|nada más]'],
  },
  'tells-clearly-named': {
    formal: ['{the} es {value}', '[repito|una vez más], {the} es {value}', '{thing}: {value}, tal como escribí'],
    neutral: ['{the} es {value}', '[o sea|me refiero], {the}: {value}', '{value}, ese es el dato'],
    casual: ['{the} es {value}', '[digo|o sea], {the}, {value}', '{thing}!! {value}'],
  },
  'fact-yes': {
    formal: ['sí[||, así es|, en efecto|, correcto]', 'así es'],
    neutral: ['sí[||, así es|, claro|, exacto]', '[exacto|claro]'],
    casual: ['[sí|si|sip|claro]', 'sí[ claro| exacto|]'],
  },
  'fact-no': {
    formal: ['no[||, no es así|, lamentablemente no]', 'no es el caso'],
    neutral: ['no[||, para nada|, que yo sepa no|, no es así]'],
    casual: ['[no|nop|nah]', 'no[ la verdad| para nada|]'],
  },
  corrects: {
    formal: [
      'eso no es [correcto|así]. Es {value}, no {wrong}',
      '[por favor, corríjalo|hay un error]: es {value}, no {wrong}',
    ],
    neutral: [
      '[no|que no|perdón, no], es {value}, no {wrong}',
      '[eso está mal|eso no es así|no exactamente], es {value}',
      '{wrong} no. {value}',
    ],
    casual: ['[no|nop|que no], es {value}', '[está mal|eso no], es {value} no {wrong}', '{wrong} no, {value}'],
  },
  'corrects-named': {
    formal: [
      'eso no es [correcto|así]. {the} es {value}, no {wrong}',
      '[por favor, corrija un dato|hay un error]: {the} es {value}',
    ],
    neutral: [
      '[no|perdón|un momento], {the} es {value}, no {wrong}',
      '[eso está mal|no exactamente|hay un error]: {the} es {value}',
      '{the} está mal, es {value}',
    ],
    casual: ['[no|eh no|espera], {the} es {value}', '{the} está mal, es {value}'],
  },
};
