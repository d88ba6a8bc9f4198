/** Finite verbs that say that words are a sentence, and no mere name of a thing. */
import { fold } from './spelling.ts';

const verbs = new Set(
  fold(
    'es son era eran está están estaba fue fueron será serán ha han hemos he había tiene tienes tienen tengo tenemos puede puedes pueden puedo podemos podría podrías podemos debe deben debes quiere quieres quiero desea deseas hay haya necesito necesitamos necesita necesitas falta faltan queda quedan va van voy vamos sale salen llega llegan cuesta cuestan vale recibirá recibirás indique indica dígame dime díganos envíe envía escriba escribe seleccione elija elige responda responde gracias espere espera siento sentimos lamento lamentamos encuentro encontramos hace hizo hicimos incluye funciona abre cierra empieza termina dura ofrecemos ofrezco aparece consta veo vemos entiendo entendemos confirma confirme gustaría parece sabe sabes',
  ).split(' '),
);

export const hasVerb = (words: readonly string[]): boolean => words.some((word) => verbs.has(word));
