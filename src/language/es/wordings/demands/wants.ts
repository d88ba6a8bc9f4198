/** How a customer says what it wants: to have done, to be told, or a person. */
import type { Wants } from '../../../wordings.ts';

export const wants: Wants = {
  wishes: {
    formal: [
      '[quisiera|desearía|me gustaría|mi solicitud: quisiera|en concreto, quisiera|necesitaría] {wish}',
      '¿[sería posible|cómo puedo|podría] {wish}?',
    ],
    neutral: [
      '[|mire, |sí, ][quiero|necesito|quisiera|solo quiero|lo que quiero es|me gustaría|en realidad quiero|querría|estoy intentando|lo que necesito es] {wish}',
      '¿[cómo puedo|puedo|dónde puedo|se puede] {wish}?',
    ],
    casual: [
      '[|mira |sí ][quiero|necesito|solo quiero|es que quiero|lo que quiero es|tengo que|quería|nada, quiero] {wish}',
      '[cómo puedo|puedo|cómo hago para] {wish}',
    ],
  },
  'still-wishes': {
    formal: [
      '[sigo queriendo|aún deseo|queda pendiente: quisiera|no obstante, quisiera|mi solicitud sigue siendo] {wish}',
      '¿[cómo puedo entonces|podría entonces] {wish}?',
    ],
    neutral: [
      '[|mire, |sí, ][todavía quiero|aún necesito|vale, pero quiero|ok, pero necesito|está bien, pero quiero|pero yo quiero|me falta|sigo queriendo] {wish}',
      '¿[y cómo puedo|entonces cómo puedo|y puedo ya|pero puedo] {wish}?',
    ],
    casual: [
      '[|mira |sí ][todavía quiero|ok pero quiero|bien pero quiero|aún tengo que|pero yo quería|igual quiero|es que quiero|me falta] {wish}',
      '[y cómo hago para|entonces puedo|y puedo] {wish}',
    ],
  },
  asks: {
    formal: ['¿[cuál es|podría indicarme] {the}?', '[falta todavía|me falta saber]: {the}'],
    neutral: ['¿[y|cuál es|qué hay de] {the}?', 'me falta saber {the}'],
    casual: ['[y|cuál es] {the}?'],
  },
  'asks-human': {
    formal: [
      '[quisiera|desearía|me gustaría] hablar con [una persona|un agente|un empleado|alguien de su equipo]',
      '[por favor, páseme|por favor, comuníqueme] con [una persona|un agente|un compañero]',
    ],
    neutral: [
      '[quiero|necesito|quisiera] hablar con [una persona|alguien|un agente|un humano]',
      '¿[puedo|podría|es posible] hablar con [alguien|una persona|un agente]?',
      '[una persona|un agente|un humano], por favor',
    ],
    casual: [
      '[quiero|puedo|déjame] hablar con [una persona|alguien|alguien real|un humano]',
      '[humano|agente|persona] [porfa|ya|por favor]',
    ],
  },
  'asks-human-again': {
    formal: [
      '[una vez más|como dije|repito], quisiera hablar con [una persona|un agente|un empleado]',
      '[he pedido hablar con una persona|sigo queriendo hablar con un agente|insisto en hablar con una persona]',
    ],
    neutral: [
      '[como dije|otra vez|por favor|ya lo dije], [una persona|un agente|un humano][, por favor|]',
      '[solo quiero|todavía quiero|quiero] hablar con [alguien|una persona|un agente]',
      '[pedí un agente|quiero una persona, no un bot|había pedido una persona]',
    ],
    casual: [
      '[dije|quiero|todavía quiero|solo] [un humano|una persona|un agente|alguien real]',
      '[humano|agente][. ya|!| por fin|. porfa|, otra vez]',
      '[dame|necesito] [un humano|una persona] [ya|ahora|porfa]',
    ],
  },
  'is-anyone-there': {
    formal: [
      '[hola|disculpe], ¿hay [alguien|alguien ahí]?',
      '¿[va a venir|se conectará] alguien?',
      '¿puedo contar con alguien pronto?',
    ],
    neutral: [
      '¿hola? ¿[hay alguien|hay alguien ahí|sigue ahí]?',
      '¿[viene alguien|dónde está el agente|va a contestar alguien|sigo esperando para nada]?',
    ],
    casual: ['[hola|ey]? [hay alguien|alguien ahí|sigues ahí]?', '[viene alguien|dónde está el humano|no hay nadie]??'],
  },
};
