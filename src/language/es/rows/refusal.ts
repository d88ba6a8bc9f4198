import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** What cannot be done, was not found or was not understood. */
export const refusalRows: readonly ReadingRow[] = [
  {
    act: 'did-not-understand',
    says: [
      unbroken(`
          no ..3 entiendo|entendí|entender|comprendo|comprendí|comprender|entendido|comprendido|reconozco|
          reconocí|reconoce|capto|capté|pillo|interpretar|caché|descifrar
        `),
      'reformular|reformularlo|reformule|reformula|decirlo_de_otra|de_otra_forma|de_otra_manera|con_otras_palabras ..4',
      'repetir|repetirlo|repita|repetirme|repítalo ..3 ?',
      'opción|entrada|respuesta|comando|formato ..2 no_válida|inválida|incorrecta|no_reconocida|no_reconocido|inválido|no_válido',
      'qué_quiere_decir|qué_quieres_decir|a_qué_se_refiere|a_qué_te_refieres',
      'perdido|perdida|lío|confundido ..4',
    ],
    unless: ['si ..3 no_entiende', 'para_que ..9 entienda'],
    hits: [
      'Lo siento, no he entendido su mensaje.',
      '¿Puede reformular la pregunta?',
      'Opción no válida.',
      'No te entendí bien.',
    ],
    misses: ['Entiendo su problema.', 'He comprendido su solicitud.'],
  },
  {
    act: 'refuses',
    says: [
      '{cant} ..6',
      unbroken(`
          no ..2 posible|permitido|permitida|viable|procede|disponible|disponibles|reembolsable|reembolsables|
          admite|admiten|aplica|cubre|autorizado|autorizada
        `),
      'no ..3 encuentro|encontramos|encontré|encontrado|encuentra|localizado|localizamos|figura|consta|existe|hay|tenemos|coincide|queda|quedan ..3',
      'denegado|denegada|rechazado|rechazada|desestimado|desestimada|agotado|agotada|agotadas|caducado|caducada|vencido|vencida|improcedente',
      'lamentablemente|desgraciadamente|desafortunadamente|por_desgracia ..9 no',
      'no se|le|te|lo|la|les puede|pueden|podemos|puedo|podrá|corresponde',
      'fuera_de plazo|cobertura|garantía',
    ],
    unless: [
      '?',
      'no_hay_problema|no_hay_de_qué|ningún_problema|no_se_preocupe|no_te_preocupes|no_solo|sin_problema|no_hay_prisa|no_cuelgue|no_cuelgues',
      'no ..3 entiendo|entendí|entendido|comprendido|reconozco|reconoce|válida|válido',
      'no se ..2 deshacer|revertir|recuperar|modificar',
      'si|cuando|una_vez|antes',
      'para_que ..6 no',
      'no_hay ..2 coste|costo|cargo|necesidad',
    ],
    hits: [
      'Lamentablemente no es posible cambiar la fecha.',
      'No podemos devolver el importe.',
      'No encuentro ninguna reserva con ese número.',
      'Su solicitud ha sido denegada.',
    ],
    misses: ['No hay problema.', '¿No puede encontrarlo?', 'No se preocupe.'],
  },
];
