import type { Demands } from '../../wordings.ts';

export const demands: Demands = {
  greets: { formal: ['Buenos días'], neutral: ['[Hola|Buenas|Buenos días]'], casual: ['[hola|buenas|hey]'] },
  'opens-with': {
    formal: [
      '[Buenos días|Buenas tardes|Estimados señores|Hola],',
      '[Buenos días|Buenas tardes].',
      '[|Buenos días. ][Espero que puedan ayudarme|Les escribo por un problema|Tengo una consulta].',
    ],
    neutral: [
      '[Hola|Buenas|Buenos días|Buenas tardes|Hola, buenas][,|,|.]',
      '[|Hola. |Buenas, |Hola, ][tengo una pregunta|espero que puedan ayudarme|necesito ayuda|una consulta|tengo un problema].',
      '[|Hola, |Buenas, ][no sé si es aquí|perdone la molestia|no sé a quién preguntar], pero',
      '[a ver|bueno|una cosa],',
    ],
    casual: [
      '[hola|buenas|hey|ey][,|.]',
      '[a ver|oye|una cosa],',
      '[|hola |hey ][una pregunta|necesito ayuda|tengo un problema|una duda].',
    ],
  },
  'opens-and': {
    formal: [
      '¿[podrían|podría usted] [ayudarme|ayudarme con esto|revisarlo]?',
      '[gracias de antemano|agradecería su ayuda|quedo a la espera de su respuesta]',
    ],
    neutral: [
      '¿[me pueden ayudar|pueden ayudarme|me ayuda con eso|lo pueden mirar]?',
      '[ayuda por favor|gracias de antemano|no sé qué hacer|espero que puedan ayudarme]',
      '¿[qué puedo hacer|qué hago ahora|cómo se hace|qué necesitan de mí]?',
    ],
    casual: ['[me ayudas|ayuda porfa|qué hago|y ahora qué|cómo va esto|no sé qué hacer]', 'gracias'],
  },
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
      '[he pedido hablar con una persona|sigo esperando a un agente|insisto en hablar con una persona]',
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
  doubts: {
    formal: ['¿[está usted seguro|es eso seguro]?', '¿[podría|puede] [comprobarlo|confirmarlo] otra vez?'],
    neutral: [
      '¿[seguro|está seguro|de verdad|es seguro|y eso es así]?',
      '¿[puede|podría] [comprobarlo|confirmarlo|mirarlo] otra vez?',
    ],
    casual: ['[seguro|de verdad|en serio]?', '[puedes mirar otra vez|lo confirmas]?'],
  },
  plight: {
    formal: ['[este es un momento muy difícil para mí|todo esto me resulta muy duro]'],
    neutral: ['[estoy pasando por un momento muy difícil|todo esto se me hace muy duro ahora mismo]'],
    casual: ['[lo estoy pasando mal|es un momento muy duro para mí]'],
  },
  'plight-bereavement': {
    formal: ['ha fallecido un familiar muy cercano, [le ruego paciencia|y me resulta muy duro]'],
    neutral: [
      '[se me ha muerto alguien muy cercano|hemos tenido una muerte en la familia], [y se me hace muy duro|le pido paciencia]',
    ],
    casual: ['[se murió alguien cercano|tuvimos una muerte en la familia], [se me hace muy duro|es mucho ahora]'],
  },
  'plight-hardship': {
    formal: ['atravieso dificultades económicas, [por eso me importa mucho|y me preocupa]'],
    neutral: ['[ando muy mal de dinero|perdí el trabajo], [y me preocupa mucho|por eso me importa tanto]'],
    casual: ['[ando fatal de dinero|perdí el curro], [me preocupa|me importa mucho]'],
  },
  'plight-illness': {
    formal: ['me encuentro bastante mal de salud, [y no me resulta fácil|le ruego paciencia]'],
    neutral: ['[estoy bastante mal de salud|acabo de salir del hospital], [le pido paciencia|no me resulta fácil]'],
    casual: ['[estoy fatal de salud|acabo de salir del hospital], [ten paciencia|me cuesta]'],
  },
  'plight-disability': {
    formal: [
      'tengo [una discapacidad visual|una discapacidad], [agradecería respuestas cortas|y me lleva algo más de tiempo]',
    ],
    neutral: [
      '[tengo una discapacidad|veo muy mal|uso un lector de pantalla], [escriba corto, por favor|me lleva más tiempo]',
    ],
    casual: ['[veo muy mal|uso lector de pantalla], [escribe corto porfa|me lleva más tiempo]'],
  },
  objects: {
    formal: [
      'eso [no me parece aceptable|no puedo aceptarlo][. ¿De verdad no hay otra forma?|. ¿A qué se debe?|]',
      'debo oponerme. Algo se podrá hacer',
    ],
    neutral: [
      '[eso no puede ser|eso no me vale|no lo acepto|eso no tiene sentido][||. Algo se podrá hacer|. ¿Por qué no?]',
      '¿[por qué no|y eso por qué|de verdad|está seguro]? [Tiene que haber una manera|Algo se podrá hacer]',
      '[eh|pero], ¿por qué no?',
    ],
    casual: [
      '[por qué no|y eso|seguro|en serio]?',
      '[en serio|venga ya|qué], algo se podrá hacer',
      '[eso no vale|no puede ser|no es justo][||, por qué]',
    ],
  },
  complains: {
    formal: [
      '[esto está tardando demasiado|estoy decepcionado|esto no me ayuda|esperaba un mejor servicio][||, debo decir|, sinceramente]',
    ],
    neutral: [
      '[esto es frustrante|esto tarda demasiado|esto no me ayuda|estamos dando vueltas|así no avanzamos|ya cansa][||, la verdad|, de verdad]',
    ],
    casual: [
      '[qué pesado|omg|esto no va a ningún lado|en serio|qué pérdida de tiempo|uf][||, la verdad| tío| de verdad]',
    ],
  },
  insults: {
    formal: [
      'es el servicio más [incompetente|ridículo] que he [visto|tenido] nunca',
      '[es usted totalmente inútil|qué empresa tan ridícula]',
    ],
    neutral: [
      '[es usted un inútil|qué vergüenza de empresa|este bot es una basura|es usted tonto o qué|el peor servicio][||, de verdad|, la verdad]',
    ],
    casual: [
      '[inútil|estúpido|tonto|pésimo] [bot|aparato|robot]',
      '[qué vergüenza|eres tonto|esto es basura|el peor bot][||, de verdad| jaja]',
    ],
  },
  'asks-meaning': {
    formal: [
      '[no entiendo a qué se refiere|eso no responde a mi pregunta|no le sigo][. ¿Qué significa para mí?||, lo siento]',
    ],
    neutral: [
      '¿[qué quiere decir|qué significa eso|cómo dice|y eso qué es]?',
      '[no pregunté eso|no lo entiendo|eso no me ayuda|eso no es una respuesta|no era mi pregunta][||, perdón|, la verdad]',
      '[eh|perdón|ok, pero], [qué significa eso|no era la pregunta]',
    ],
    casual: [
      '[qué|cómo|eh|a qué te refieres]?',
      '[no pregunté eso|no entiendo|qué significa|no es eso][||, perdón| la verdad]',
      '[eh|ok pero|mm], [qué|cómo|no era eso]',
    ],
  },
  'says-again': {
    formal: ['[dicho de otro modo|en otras palabras|quiero decir|una vez más]:', '[como dije|como escribí],'],
    neutral: ['[o sea|como dije|otra vez|no|de nuevo|perdón, pero|a ver|lo que digo es],'],
    casual: ['[o sea|como dije|otra vez|a ver|no|oye|ok|hola,]'],
  },
  'repeats-before': {
    neutral: [
      'otra vez,',
      'como dije,',
      'repito,',
      'por favor,',
      'ok,',
      'bueno,',
      'perdón,',
      'de verdad,',
      'vale,',
      'pues,',
      'eh,',
      'mire,',
      'sí,',
      'pero',
      'y',
      'a ver,',
    ],
  },
  'repeats-after': {
    neutral: [
      'como dije',
      'otra vez',
      'como antes',
      'de nuevo',
      'repito',
      'igual que arriba',
      'por última vez',
      'por favor',
      'ok',
      'de verdad',
      'la verdad',
      'nada nuevo',
      'como ya sabe',
      'ya ve',
      'perdón',
      'eso es todo',
      'como ya escribí',
      'lo mismo',
    ],
  },
  'other-language': {
    formal: ['¿[podría|le importaría] [escribir|responder] en español?', 'lamentablemente solo hablo español'],
    neutral: [
      '¿[en español, por favor|puede escribir en español|puede ser en español]?',
      'perdón, solo [hablo|entiendo] español',
    ],
    casual: ['[en español porfa|puede ser en español|hablas español]?', 'perdón solo español'],
  },
};
