import type { Answers } from '../../wordings.ts';

export const answers: Answers = {
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
  chooses: {
    formal: ['{value}[, por favor]', '[elijo|prefiero|quisiera] {value}', 'me quedo con {value}'],
    neutral: [
      '{value}',
      '{value}[ por favor|, por favor|, gracias]',
      '[prefiero|quiero|me quedo con|mejor|entonces] {value}',
      '[ok|bueno|vale|pues], {value}',
    ],
    casual: [
      '{value}',
      '{value} [porfa|entonces|supongo]',
      '[quiero|prefiero|mejor|dame] {value}',
      '[ok|eh|vale|pues] {value}',
    ],
  },
  'chooses-plainly': {
    formal: ['{value}', '{value}, por favor', '[bien|entonces], {value}'],
    neutral: ['{value}', '{value}[ por favor|, por favor|]', '[ok|bueno|pues|entonces], {value}'],
    casual: ['{value}', '{value} [porfa|entonces]', '[ok|pues|vale] {value}'],
  },
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
  waits: {
    formal: ['[por supuesto|muy bien|de acuerdo|claro|gracias][, espero||, tómese su tiempo]', 'quedo a la espera'],
    neutral: [
      '[ok|vale|claro|está bien|sin problema|de acuerdo][||, espero|, gracias|, sin prisa]',
      '[espero|aquí espero]',
    ],
    casual: ['[ok|vale|va|dale|claro][||, espero|, gracias]', '[espero|sin lío]'],
  },
  nods: {
    formal: [
      '[entiendo|de acuerdo|muy bien|gracias|tomo nota|es bueno saberlo]',
      '[bien|gracias], [entendido|entiendo]',
    ],
    neutral: [
      '[ok|vale|entiendo|ya veo|de acuerdo|ajá|bien|ah vale|perfecto|genial|muy bien|ah, ok][||, gracias|, ¿y?|, ¿y ahora?|, me parece bien]',
      '[sí|ok|vale|perfecto|gracias], [entiendo|ya veo|muy bien]',
    ],
    casual: [
      '[ok|vale|ajá|ya|entiendo|mm|genial|ah vale|guay][||, y?|, y ahora?|, gracias]',
      '[ok|sí|vale], [y ahora qué?|ya veo|bien]',
    ],
  },
  thanks: {
    formal: [
      '[gracias|muchas gracias|muy amable|le agradezco|perfecto, muchas gracias|muy bien, gracias][|| por su ayuda| por la información|, eso es todo|, hasta luego|, me ha sido útil|, que tenga un buen día]',
    ],
    neutral: [
      '[gracias|muchas gracias|perfecto, gracias|genial, gracias|ah perfecto, gracias|muy bien, muchas gracias|estupendo, gracias][|||, eso es todo|, me sirve|, adiós| por la ayuda|, buen día|, era lo que quería saber|, muy amable|, qué rápido]',
      '[perfecto|genial|muy bien|estupendo][, eso era todo|, me sirve|, qué rápido|, gracias|, hasta luego]',
    ],
    casual: [
      '[gracias|genial|perfecto|mil gracias|buenísimo|genial gracias|ah perfecto][|||, eso es todo|, me sirve|, chao|, bye| qué rápido]',
      '[genial|perfecto|guay|buenísimo][|, eso es todo| gracias|, chao]',
    ],
  },
  'thanks-quietly': {
    formal: ['[gracias|muchas gracias|se lo agradezco][|| por su ayuda| por ello|, eso es todo|, hasta luego]'],
    neutral: [
      '[gracias|de acuerdo, gracias|muchas gracias][|| por la ayuda| por eso|, eso era todo|, es bueno saberlo|, adiós]',
    ],
    casual: ['[gracias|bueno, gracias][||, eso es todo| por la ayuda|, chao]'],
  },
  'needs-no-more': {
    formal: [
      '[no, ][eso es todo|nada más|eso era todo|no necesito nada más][, gracias|, muchas gracias|, gracias por su ayuda|, hasta luego|, que tenga un buen día]',
    ],
    neutral: [
      '[no|no gracias], [eso es todo|nada más|todo bien|ya está|con eso basta][, gracias|, muchas gracias||, adiós|, buen día| por hoy]',
      '[eso es todo|nada más|ya está todo][, gracias|, adiós|, muchas gracias]',
      '[perfecto|gracias|genial], [eso es todo|nada más|ya está][||, gracias|, adiós]',
    ],
    casual: [
      '[no|nop][ eso es todo| nada más| todo bien|| ya está][ gracias||, chao|, bye]',
      '[eso es todo|ya está|nada más][ gracias|, chao]',
      '[genial|gracias] [eso es todo|ya está|nada más][|| gracias|, chao]',
    ],
  },
};
