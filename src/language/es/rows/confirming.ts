import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** Leave to act, checks, how things are, what is done. */
export const confirmingRows: readonly ReadingRow[] = [
  {
    act: 'asks-leave',
    says: [
      '{want} ..4 que ..4 {do} ..6 ?',
      '{want}|puedo|podemos|procedo|procedemos ..4 {do} ..6 ?',
      unbroken(`
          procedo|procedemos|confirmo|lo_hago|lo_hacemos|lo_cancelo|lo_tramito|te_lo|se_lo|continuamos|
          seguimos|adelante|cancelo|reservo|tramito|le_damos|avanzamos ..4 ?
        `),
      'la|lo|las|los|le|te {doing} ..3 ?',
      '^ ..1 {doing} ..5 ?',
      'confirme|confirma|confirmas|confirme_que|confirmar|autoriza|autorizas|acepta|aceptas ..6 ?',
      '{key} ..3 sí|si|confirmar|confirmo|acepto|ok|no|cancelar|aceptar|s|anular ..6',
      'de_acuerdo|está_seguro|estás_seguro|segura|conforme|te_parece|le_parece|está_bien|te_late|va|vale|sale|trato ..3 ?',
      'puedo|podría|podemos|podríamos ..6 {do} ..6 si ..4',
      'sí o no',
      'da|das|dan ..2 conformidad|consentimiento|autorización|visto_bueno ..3 ?',
      'sírvase|es_preciso|requiere|requerimos ..4 confirmar|confirmación|conformidad|consentimiento ..6',
    ],
    unless: [
      '{person} ..2',
      '{can} ..2 {tell} ..6 ?',
      'boletín|encuesta|valorar',
      'cuándo|dónde|cuál|cuántos|cuántas ..9 ?',
      '{right} ..3 ?',
      'algo_más',
    ],
    hits: [
      '¿Quiere que cancele el pedido?',
      '¿Procedo con la reserva?',
      'Responda SÍ para confirmar.',
      '¿La añado?',
      '¿Se lo cambio para el martes?',
      '¿Está de acuerdo?',
    ],
    misses: ['¿Quiere que le pase con una persona?', '¿Cuándo quiere que lo cancele?', '¿Lo ha recibido?'],
  },
  {
    act: 'asks-check',
    says: [
      'es|son|está|están|todo ..4 {right} ..3 ?',
      '{right} $?',
      'revise|revisa|compruebe|comprueba|verifique|verifica|confirme|confirma ..2 datos|resumen|información|que|si|siguiente ..6',
      'es|son|sería eso|así|correcto|cierto ..2 ?',
      'lo|la|te|le tengo|anoté|apunté|entendí ..2 bien ..2 ?',
      'si ..5 {right}|correctos',
    ],
    unless: ['de_acuerdo', 'te_parece|le_parece'],
    anyScope: true,
    hits: ['¿Es correcto?', '¿Son correctos los datos?', 'Revise los datos, por favor.', '¿Está todo bien?'],
    misses: ['¿Le parece bien?'],
  },
  {
    act: 'asks-state',
    says: [
      'ha|has|han ..2 *ado|*ido|visto|hecho|puesto ..9 ?',
      'tiene|tienes ya|todavía|aún|encendido|encendida|instalada|conectado ..6 ?',
      'está|están ..4 encendido|encendida|conectado|conectada|abierto|cerrado|enchufado ..2 ?',
      'es|eres ..2 mayor_de|socio|cliente|titular ..3 ?',
    ],
    unless: ['sido|entendido|correcto', 'alguna|más'],
    hits: ['¿Ha reiniciado el router?', '¿Está encendido el aparato?', '¿Es mayor de edad?'],
    misses: ['¿Tiene alguna duda más?'],
  },
  {
    act: 'done',
    says: [
      '^ ..1 listo|hecho|lista|ya_está|ya_quedó|solucionado|resuelto|completado ..4',
      'ya está|quedó|queda|han ..3 listo|hecho|solucionado|realizado|gestionado|resuelto',
      unbroken(`
          gestión|solicitud|operación|trámite|cambio|proceso ..1 ha_sido|fue|se_ha|está|quedó|
          ha_quedado ..2 realizada|realizado|completada|completado|procesada|tramitada|tramitado|efectuado|
          efectuada
        `),
      'todo está|ha|quedó ..2 listo|hecho|resuelto|arreglado|solucionado',
      'hemos|he ..1 realizado|completado|tramitado|gestionado|procesado|resuelto ..6',
    ],
    unless: ['?', 'no|si|cuando|una_vez|será|casi|pendiente'],
    hits: ['¡Listo!', 'La solicitud ha sido procesada.', 'Ya está hecho.', 'Hemos tramitado su petición.'],
    misses: ['Todavía no está listo.', 'Una vez completado, le avisaremos.'],
  },
  {
    act: 'small-print',
    says: [
      'conversación|chat|llamada|mensaje ..4 grabada|grabado|grabado_con|automático|automáticamente|confidencial|registrada',
      'política|aviso ..1 privacidad|legal',
      'protección_de_datos|darse_de_baja|no_responda_a_este|términos_y_condiciones|rgpd|fines_de_calidad',
    ],
    unless: ['?', 'quiero|quiere'],
    over: 'sentence',
    hits: [
      'Esta conversación puede ser grabada por motivos de calidad.',
      'Consulte nuestro aviso de privacidad.',
      'No responda a este mensaje: es automático.',
    ],
    misses: ['Su llamada es mañana.'],
  },
  {
    act: 'suggests',
    says: [
      'sugerencias|preguntas_frecuentes|también_puedes|también_puede|otras_preguntas|puedes_preguntar|temas_relacionados ..4',
    ],
    over: 'sentence',
    hits: ['Preguntas frecuentes:', 'Sugerencias:'],
    misses: ['Su pregunta queda anotada.'],
  },
];
