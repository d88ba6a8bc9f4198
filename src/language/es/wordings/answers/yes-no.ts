/** A yes or a no. */
import type { YesNo } from '../../../wordings.ts';

export const yesNo: YesNo = {
  'yes-right': {
    formal: [
      'sí[, es correcto|, así es||, todo es correcto|, lo confirmo]',
      '[es correcto|correcto|así es|todo es correcto]',
    ],
    neutral: [
      'sí[, correcto|, exacto|||, así es|, todo bien|, está bien|, perfecto|, eso es|, lo confirmo]',
      '[correcto|exacto|así es|todo bien|está bien|eso es|todo correcto]',
    ],
    casual: [
      '[sí|si|sip][, exacto|||, eso|, correcto| todo bien| perfecto]',
      '[exacto|todo bien|eso es|correcto|eso mismo]',
    ],
  },
  'yes-do': {
    formal: [
      'sí[, por favor||, adelante|, de acuerdo|, hágalo|, se lo agradecería]',
      '[adelante|de acuerdo|proceda, por favor]',
    ],
    neutral: [
      'sí[, por favor|, adelante|, hágalo||, de acuerdo|, está bien|, me parece bien|, perfecto|, eso quiero]',
      '[claro|ok|vale|bueno|perfecto], [adelante|hágalo|de acuerdo|me parece bien|por favor]',
      '[sí por favor|adelante|de acuerdo|vale, por favor|sí, gracias]',
    ],
    casual: [
      '[sí|si|sip|claro|vale|ok][||, hazlo|, dale|, adelante|, porfa| perfecto| me parece bien]',
      '[dale|hazlo|adelante|sí porfa|vale dale]',
    ],
  },
  'yes-offer': {
    formal: ['sí[, por favor|, con gusto|, me parece bien]', 'me [parece bien|gustaría]'],
    neutral: [
      'sí[, por favor|, me parece bien|, estaría bien|, suena bien]',
      '[me parece bien|suena bien|vale, sí|claro que sí]',
    ],
    casual: ['[sí|si|vale|ok|claro][ porfa|||, suena bien|, por qué no]', '[suena bien|me sirve|venga]'],
  },
  'yes-plain': {
    formal: ['sí', 'es un sí'],
    neutral: ['sí', 'es un sí', 'un sí claro'],
    casual: ['sí', 'SÍ', 'que sí'],
  },
  'no-right': {
    formal: ['no[, no es correcto|, eso no es así]'],
    neutral: ['no[, eso está mal|, no es correcto|, no es mío]', 'eso no es correcto'],
    casual: ['[no|nop][, está mal||, eso no]', 'está mal'],
  },
  'no-do': {
    formal: ['no[, gracias||, por favor, no lo haga]', 'prefiero que no'],
    neutral: ['no[||, por favor no|, eso no|, no quiero eso]', '[mejor no|prefiero que no]'],
    casual: ['[no|nop|nah][||, no lo hagas|, eso no]', 'mejor no'],
  },
  'no-offer': {
    formal: ['no[, gracias|, no lo necesito|, gracias, no me interesa]', 'gracias, pero no', 'no me interesa'],
    neutral: [
      'no[ gracias|, muchas gracias||, no quiero eso|, no me interesa|, no lo necesito]',
      '[no me interesa|prefiero que no|no lo necesito|gracias, pero no]',
    ],
    casual: ['[no|nop|nah][ gracias|||, no quiero|, no hace falta]', '[no me interesa|paso|no hace falta]'],
  },
  'no-plain': {
    formal: ['no', 'es un no'],
    neutral: ['no', 'es un no', 'un no claro'],
    casual: ['no', 'NO', 'que no'],
  },
  'no-human': {
    formal: [
      'no, gracias. [Prefiero no ser transferido|Prefiero resolverlo aquí]',
      'no, [por favor no me transfiera|prefiero resolverlo aquí mismo]',
    ],
    neutral: [
      'no[ gracias|], [no necesito hablar con nadie|prefiero hacerlo aquí|no me pase con nadie|¿no se puede hacer aquí?]',
      'mejor no, [¿no se puede hacer aquí?|¿no puede hacerlo usted?]',
    ],
    casual: ['[no|nop|nah], [sin personas porfa|mejor aquí|no me pases|hazlo tú]'],
  },
};
