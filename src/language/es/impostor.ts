/** Spanish words of somebody who is no customer, in normalised letters. */
import type { ImpostorWords } from '../reading/impostor.ts';
import { wordOf } from '../../pattern-parts.ts';

const machine = wordOf(
  '(?:como )?(?:una? )?(?:ia|inteligencia artificial|modelo de lenguaje|asistente virtual|chatbot)',
  'soy (?:solo )?(?:una? )?(?:ia|asistente|bot)',
  'no puedo (?:ayudar(?:te|le)?|asistir(?:te|le)?) con (?:eso|esto)',
  'mis instrucciones|prompt del sistema',
);

const serves = wordOf(
  'en que (?:puedo|podria) (?:ayudar|servir)(?:le|te|les|los)?',
  'como (?:puedo|podria) ayudar(?:le|te|les|los)',
  '(?:estare|estoy) encantad[oa] de ayudar(?:le|te)?',
  'algo mas en (?:lo )?que pueda ayudar(?:le|te)',
  'gracias por (?:contactar|ponerse en contacto|llamar|su (?:paciencia|comprension|consulta))',
  'nuestr[oa]s? (?:registros|sistema|equipo|politica|clientes)',
  '(?:voy a|dejeme|permitame) (?:comprobar|revisar|mirar)(?:lo|selo)',
  '(?:podria|puede) (?:facilitarme|proporcionarme|indicarme) su',
  'he (?:cancelado|reembolsado|tramitado|actualizado|reservado) su',
  'estimad[oa] cliente|le pedimos disculpas',
);

export const impostor: ImpostorWords = {
  serves: new RegExp(serves, 'i'),
  machine: new RegExp(machine, 'i'),
  pastTime:
    /\b(?:ayer|anteayer|anoche|la semana pasada|el (?:mes|ano) pasado|hace (?:dias|semanas|meses|anos|una? (?:dia|semana|mes|ano)))\b/i,
  leaves: /\b(?:adios|hasta luego|eso es todo|nada mas|que tenga (?:un )?buen|buen (?:dia|fin de semana))\b/i,
};
