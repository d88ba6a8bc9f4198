import type { Speech } from '../../wordings.ts';

const infinitive =
  /^(?!(?:lugar|ayer|mujer|taller|alquiler)\b)\p{L}+(?:ar|er|ir|ír)(?:me|se|lo|la|los|las|le)?(?![\p{L}])/iu;

export const speech: Speech = {
  dates: { '*': ['{d} de {month} de {y}', 'el {d} de {month} de {y}', '{dd}/{mm}/{y}', '{d} de {month} del {y}'] },
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  ordinal: (day) => String(day),
  decimal: ',',
  and: 'y',
  article: /^(?:el|la|los|las|un|una|mi|mis|su|sus|tu|tus) /i,
  the: null,
  my: null,
  your: null,
  own: /$^/,
  clause:
    /^(?:si|desde cuándo|desde cuando|desde|cuándo|cuando|qué|que|cuál|cómo|como|por qué|dónde|donde|quién|hasta cuándo|cuánto)(?![\p{L}])/iu,
  name: /(?:^|_)(?:numero|número|nombre|apellidos?|direccion|dirección|codigo|código|fecha|correo|email|telefono|teléfono|importe|precio|edad|talla|color|ciudad|calle|dia|día|referencia)$/i,
  wish: (goal) => {
    const text = goal.trim().replace(/[.!?]+$/, '');
    if (!infinitive.test(text) || /\b(?:clientes?|sus?)\b/i.test(text)) return null;
    return text.charAt(0).toLowerCase() + text.slice(1);
  },
  addressed: [
    [/\bmis\b/gi, 'sus'],
    [/\bmi\b/gi, 'su'],
    [/\btengo\b/g, 'tiene'],
    [/\bestoy\b/g, 'está'],
    [/\bpuedo\b/g, 'puede'],
    [/\bquiero\b/g, 'quiere'],
    [/\bvivo\b/g, 'vive'],
    [/\bespero\b/g, 'espera'],
    [/\bhe\b/g, 'ha'],
    [/\bme\b/g, 'le'],
  ],
  taken: [
    [/\bsus?\b/gi, 'mi'],
    [/\btus?\b/gi, 'mi'],
  ],
  greeting: /^(?:hola|buen[oa]s|hey|ey|estimad[oa]s?|saludos)(?![\p{L}])/iu,
  favour:
    /\b(?:podría|podrías|puede|puedes|podrían|pueden|podemos|puedo|tiene|tienes|sería posible|me (?:da|das|dice|dices|facilita|indica))\b/i,
  alike: {
    formal: [
      [
        /(?<=^|[.!?,] |¿)(?:puede|podría)(?= \p{Ll}+r(?:me|nos|lo|la)?\b)/iu,
        ['puede', 'podría', 'sería tan amable de'],
      ],
      [/\b(?:quiero|quisiera|me gustaría)(?= \p{Ll}+r\b)/iu, ['quisiera', 'me gustaría', 'desearía']],
    ],
    neutral: [
      [
        /(?<=^|[.!?,] |¿)(?:puede|podría)(?= \p{Ll}+r(?:me|nos|lo|la)?\b)/iu,
        ['puede', 'podría', 'me puede', 'por favor, puede'],
      ],
      [
        /\b(?:quiero|quisiera|me gustaría)(?= \p{Ll}+r\b)/iu,
        ['quiero', 'quisiera', 'me gustaría', 'necesito', 'solo quiero'],
      ],
    ],
    casual: [
      [/\b(?:quiero|quisiera|me gustaría)(?= \p{Ll}+r\b)/iu, ['quiero', 'necesito', 'me gustaría', 'solo quiero']],
    ],
  },
  courtesy: /(?<!\p{L})(?:por favor|porfa|gracias|perdone?|disculpe|lo siento|amable)(?!\p{L})/iu,
  please: /(?:, )?(?<!\p{L})(?:por favor|porfa)(?!\p{L})(?:,? )?/iu,
  asking: /por favor|porfa|ayuda|gracias|\b(?:puede|pueden|podría|podrían|puedes)\b|\?/i,
  lowers: /^(?:[AYOEÉ]|\p{Lu}[\p{Ll}]+)$/u,
};
