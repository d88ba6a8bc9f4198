import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** What is asked: for a matter, for details, for a choice; and things besides. */
export const askingRows: readonly ReadingRow[] = [
  {
    act: 'offers-more',
    says: [
      'algo|alguna|otra|otro|en_qué ..2 más|adicional|cosa|consulta|duda|pregunta ..6 ?',
      'algo_más|alguna_otra|otra_cosa|algo_adicional|en_qué_más|en_algo_más|qué_más|alguna_duda|más_dudas|otra_consulta|otra_duda ..6',
      'eso|esto es|sería todo ..1 ?',
    ],
    unless: ['para ..6', 'antes_de'],
    anyScope: true,
    hits: ['¿Puedo ayudarle en algo más?', '¿Tiene alguna otra consulta?', '¿Algo más?'],
    misses: ['Para ayudarle con su consulta necesito el número.'],
  },
  {
    act: 'asks-want',
    says: [
      'en_qué|cómo|qué ..1 puedo|podemos|puede ..2 ayudarle|ayudarte|ayudar|servirle|servirte|hacer|ayudarlo|ayudarla',
      'en_qué ..3 ayudo|ayudamos|ayudarle|ayudarte',
      unbroken(`
          qué|cuál|cuéntame|cuéntenos|cuéntanos|dígame|díganos|dime|describa|describe|explique|explica|
          indique|indíquenos|exponga ..3 necesita|necesitas|motivo|problema|consulta|solicitud|duda|gestión|
          desea_hacer|quieres_hacer|pasó|caso|petición|objeto ..3
        `),
      'qué_necesita|qué_necesitas|qué_se_te_ofrece|qué_desea|qué_deseas|qué_quiere_hacer|qué_quieres_hacer|qué_te_trae|qué_le_trae|cuéntame',
      'motivo|objeto de su|tu contacto|consulta|llamada',
    ],
    unless: ['más', 'otra'],
    hits: ['¿En qué puedo ayudarle?', 'Cuéntenos su problema.', '¿Qué necesita?', 'Indique el motivo de su consulta.'],
    misses: ['¿Qué más necesita?'],
  },
  {
    act: 'asks-to-tell',
    says: [
      '{can} ..3 {tell} ..9',
      '{say} ..9',
      '{need} ..9',
      'me|nos dice|dices|indica|indicas|da|das|facilita|facilitas|confirma|confirmas|pasa|pasas|regala|regalas|recuerda|compartes ..9 ?',
      'por_favor ..1 {tell} ..6',
      'le|te agradecería|agradeceríamos|rogamos|solicitamos|pedimos ..6',
      'sería|serías ..3 tan_amable ..9',
      'está|están|queda|quedan pendiente|pendientes|por_indicar ..4',
    ],
    unless: [
      '{moment}|paciencia',
      'no_es_necesario|no_hace_falta|no_necesita|no_necesitamos|no_necesito',
      'si ..4 correcto|correctos',
      '{key} ..1 sí|no|si|ok',
    ],
    hits: [
      '¿Puede indicarme su número de pedido?',
      'Necesito su código postal.',
      '¿Me dices la fecha?',
      'Indíquenos el motivo.',
    ],
    misses: ['Necesito un momento.', 'No es necesario.'],
  },
  {
    act: 'needs',
    says: [
      '{need} ..5 siguiente|siguientes|datos|información|documentos|documentación ..4',
      'siguiente|siguientes ..1 datos|información|documentos|campos|detalles|puntos ..4',
      '{say}|{tell} ..5 siguiente|siguientes ..4',
      '{need} ..6',
      'datos ..1 requeridos|necesarios|obligatorios|pendientes ..4',
    ],
    unless: ['{moment}', 'no', '?'],
    anyScope: true,
    hits: ['Necesito los siguientes datos:', 'Por favor, indique lo siguiente:', 'Aún nos hace falta:'],
    misses: ['Necesito un momento.', 'No necesitamos más datos.'],
  },
  {
    act: 'lets-choose',
    says: [
      'elija|elige|seleccione|selecciona|escoja|escoge|elegir|seleccionar|opciones|menú ..6',
      unbroken(`
          cuál|cuáles|qué ..3 prefiere|prefieres|le_viene|te_viene|quiere|quieres|desea|deseas|elige|elegiría|
          le_conviene|te_conviene|te_late|te_queda|opción ..6 ?
        `),
      'cuál|qué opción|horario|día|plan|tarifa|fecha|modalidad ..6 ?',
      '{can}|puedo|podemos|tenemos|ofrecemos|ofrezco|hay|tengo ..3 ofrecerle|ofrecerte|siguientes|dos|tres|varias|varios|disponibles|entre ..6',
      '{key} ..3 número|letra|1|a|dígito|opción ..4',
      'prefiere|prefieres ..9 o ..9 ?',
    ],
    anyScope: true,
    hits: ['Elija una opción:', '¿Cuál prefiere?', 'Tenemos tres planes disponibles.', 'Responda con el número.'],
    misses: ['Su pedido está en camino.'],
  },
  {
    act: 'offers-extra',
    says: [
      'boletín|encuesta|valorar|valoración|seguro|promoción|oferta|descuento|premium|upgrade|newsletter|cupón|club|puntos|opinión|calificar ..9 ?',
      'por_cierto|aprovecha|aproveche|solo_hoy|gratis|exclusivo|exclusiva|sabías_que|sabía_que|de_regalo ..9',
      'te|le interesa|interesaría|apetece|animas ..6 ?',
      'añadir|agregar|sumar|incluir|contratar ..4 por ..3 ?',
    ],
    unless: ['cuál|cuándo'],
    anyScope: true,
    hits: [
      '¿Quiere suscribirse a nuestro boletín?',
      'Por cierto, solo hoy tiene un descuento.',
      '¿Le interesa un seguro de viaje?',
    ],
    misses: ['¿Quiere que cancele la reserva?'],
  },
];
