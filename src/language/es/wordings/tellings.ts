import type { Tellings } from '../../wordings.ts';

export const tellings: Tellings = {
  tells: {
    formal: [
      '[|es |sería ]{value}',
      '[|es |sería ]{value}[|||, gracias|, muchas gracias]',
      '[aquí lo tiene|aquí está]: {value}',
    ],
    neutral: [
      '[|ok, |vale, |bueno, |es |sería |ah, ]{value}',
      '[ok, |vale, |bueno, |a ver, |ah vale, |pues, ][|es |sería |debe ser ]{value}[||||, gracias|, muchas gracias]',
      '[un momento|déjeme ver|un segundo|espere|a ver|ahora miro], [|es |vale, ]{value}',
      '[aquí está|aquí lo tiene|mire|ya lo tengo]: {value}',
    ],
    casual: [
      '[|ok |vale |pues |es |a ver |ah ]{value}',
      '[ok |vale |pues |mira |eh |ah vale ][|es |sería ]{value}[|||| gracias]',
      '[espera|un seg|a ver|déjame ver] [|es ]{value}',
      '[aquí|toma|mira|ya] {value}',
    ],
  },
  'tells-code': {
    formal: ['[aquí pone|tengo|aquí consta] {value}', '{value}[ es lo que pone|, según consta aquí]'],
    neutral: [
      '[|vale, |a ver, |pues, |ah, |ok, ][aquí pone|tengo aquí|me sale|pone|lo tengo:] {value}',
      '{value}[ es lo que pone| es lo que tengo|, lo tengo aquí|, si no me equivoco]',
    ],
    casual: [
      '[|vale |a ver |pues ][aquí pone|tengo|me sale|pone] {value}',
      '{value}[ es lo que pone| es lo que tengo|, lo tengo aquí]',
    ],
  },
  'tells-gladly': {
    formal: [
      '[con gusto, |por supuesto, |sí, |sí, claro: |desde luego, |sí, por supuesto: ][|es |sería ]{value}[||, gracias|, muchas gracias]',
    ],
    neutral: [
      '[sí, |claro, |sí claro, |por supuesto, |cómo no, |vale, |ok, |sí, vale, |perfecto, |sin problema, ][|es ]{value}[||||, gracias|, aquí lo tiene]',
      '[sí|vale|claro], [un momento|a ver|déjeme ver|un segundo]: {value}',
    ],
    casual: [
      '[sí |claro |sip |si claro |vale |ok |ok vale |genial ][|es ]{value}[||| gracias]',
      '[sí|vale|claro] [espera|a ver|un seg] {value}',
    ],
  },
  volunteers: {
    formal: ['{value}', '[además|asimismo], {value}'],
    neutral: ['{value}', '[por cierto,|y|y además,|ah, y] {value}', '{value}, [por si sirve|por si ayuda]'],
    casual: ['{value}', '[por cierto|y|ah y] {value}', '{value} [por si sirve|por si acaso]'],
  },
  'tells-freely': {
    formal: ['{value}', '[pues bien|para ser exactos|verá], {value}'],
    neutral: [
      '{value}',
      '[pues|bueno|a ver|mire|ok|eh|bueno, pues|ah], {value}',
      '[pues|bueno|a ver], [la verdad|es que|por lo que veo|digamos que], {value}',
    ],
    casual: ['{value}', '[pues|bueno|a ver|eh|mira|nada], {value}', '[pues|bueno], [nada|la verdad|es que] {value}'],
  },
  'tells-named': {
    formal: ['{the} es {value}'],
    neutral: ['{the} es {value}'],
    casual: ['{the} es {value}'],
  },
  'volunteers-named': {
    formal: ['{the} es {value}', '[para su información|como referencia|si lo necesita], {the} es {value}'],
    neutral: [
      '{the} es {value}',
      '[por si lo necesita|y|de paso|ah, y|por cierto], {the} es {value}',
      '{the} es {value}[, por si ayuda|, por cierto]',
    ],
    casual: ['{the} es {value}', '[y|ah|ah y|por cierto], {the} es {value}'],
  },
  'tells-hedged': {
    formal: ['[creo que es|si no me equivoco, es] {value}', '{value}[, creo|, si no me equivoco|, según recuerdo]'],
    neutral: [
      '[creo que es|me parece que es|diría que es] {value}',
      '{value}[, creo|, me parece|, pero no lo sé seguro|, espero que sea eso]',
      '[no lo sé seguro, pero|a ver,] [creo que es|quizá sea] {value}',
    ],
    casual: ['[creo que es|igual es] {value}', '{value}[ creo| me parece| o eso creo]'],
  },
  'mixes-up': {
    formal: ['{wrong}, no, [disculpe|perdone], es {value}'],
    neutral: [
      '[es |]{wrong}, [no, espere|perdón|ay, no], [es|quería decir] {value}',
      '{wrong}. [Perdón|Ay], [me equivoqué, es|escribí mal, es] {value}',
    ],
    casual: ['{wrong} [no espera|perdón|ups] {value}'],
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
    formal: ['{the} es {value}', '[repito|una vez más], {the} es {value}', '{the} es {value}, tal como escribí'],
    neutral: ['{the} es {value}[|, nada más]', '[o sea|me refiero a que|otra vez], {the} es {value}'],
    casual: ['{the} es {value}', '[digo|o sea], {the} es {value}', 'otra vez, {the} es {value}'],
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
