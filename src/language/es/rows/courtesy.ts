import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** Greetings, thanks, apologies, farewells, and what is said while somebody waits. */
export const courtesyRows: readonly ReadingRow[] = [
  {
    act: 'apologises',
    says: ['perdón|perdona|perdone|disculpa|disculpe|disculpas|lamento|lamentamos|siento|sentimos|lamentablemente'],
    unless: ['siento|sentimos que|cómo ?'],
    anyScope: true,
    hits: ['Lo siento mucho.', 'Le pedimos disculpas.'],
    misses: ['Se siente bien.'],
  },
  {
    act: 'thanks',
    says: ['gracias|agradezco|agradecemos|agradecido|agradecida'],
    anyScope: true,
    hits: ['Gracias por su paciencia.', '¡Muchas gracias!'],
    misses: ['Espere, por favor.'],
  },
  {
    act: 'greets',
    says: [
      '^ ..1 hola|buenas|buenos_días|buenas_tardes|buenas_noches|bienvenido|bienvenida|saludos|estimado|estimada|qué_tal|holi|buen_día',
      'soy ..4 asistente|asistenta|bot',
    ],
    over: 'sentence',
    hits: ['¡Hola!', 'Buenos días, soy el asistente virtual.', 'Estimada clienta:'],
    misses: ['Su vuelo sale por la noche.'],
  },
  {
    act: 'goodbye',
    says: [
      'adiós|hasta_luego|hasta_pronto|hasta_la_próxima|chao|chau|hasta_mañana|nos_vemos|bye|cuídese|cuídate',
      unbroken(`
          tenga|ten|que_tenga|que_tengas|le_deseo|te_deseo|le_deseamos|pase|disfrute|disfruta ..2 buen|buena|
          feliz|excelente|bonito|bonita|estupendo|lindo ..2 día|tarde|noche|viaje|fin|semana|vuelo|estancia|
          jornada
        `),
      'buen|feliz día|viaje|vuelo|fin_de_semana $',
      'chat|conversación|sesión|llamada|consulta|caso ..2 finalizado|finalizada|cerrado|cerrada|terminado|terminada|concluida|concluido',
      'cierro|cerramos|finalizo|finalizamos|doy_por_cerrado|damos_por ..3 chat|conversación|sesión|caso|consulta|concluida|cerrada',
    ],
    unless: ['?'],
    over: 'sentence',
    hits: ['¡Hasta luego!', 'Que tenga un buen día.', 'El chat ha finalizado.', '¡Buen viaje!'],
    misses: ['¿Tiene un buen día para la visita?', 'Su viaje empieza el lunes.'],
  },
  {
    act: 'waits',
    says: [
      'un|este|unos|dame|deme|denos|espere|espera|permítame|permíteme|aguarde|aguarda|en ..2 {moment} ..4',
      'espere|espera|aguarde|aguarda|no_cuelgue|no_cuelgues|no_se_retire|manténgase|permanezca|paciencia ..3',
      'estoy|estamos ..1 {check} ..6',
      '^ ..3 {check} ..6',
      'déjame|déjeme|permítame|permíteme|voy_a|vamos_a ..1 revisar|comprobar|buscar|consultar|verificar|mirar|ver|checar|localizar ..6',
      '{moment} ..1 por_favor',
      unbroken(`
          solicitud|consulta|mensaje|caso|petición|reclamación ..3 recibido|recibida|registrado|en_curso|
          en_proceso|en_trámite|está_siendo|trasladado|trasladada|remitido|remitida ..4
        `),
      'está|están siendo ..2 procesado|procesada|revisado|revisada|tramitada|verificados',
    ],
    unless: [
      '?',
      'para ..3 revisar|comprobar|buscar|verificar',
      'minutos|segundos ..2 antes|después|tarda|de_retraso|a_pie',
      '{need}',
      'en_todo|en_cualquier|en_este_momento_no|por_el {moment}',
      'último {moment}',
    ],
    hits: [
      'Un momento, por favor.',
      'Estoy revisando su cuenta.',
      'Déjame comprobarlo: voy a mirar tu reserva.',
      'Espere un instante.',
    ],
    misses: ['El autobús sale diez minutos antes.', 'Puede cancelar en cualquier momento.'],
  },
];
