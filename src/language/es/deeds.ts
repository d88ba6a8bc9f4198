/** What services do for customers: verbs that come to the same, and how things stand once it is done. */
import { deedReader } from '../text/deeds.ts';
import { patternsIn } from './patterns.ts';
import { fold, spelling } from './spelling.ts';
import { hasVerb } from './verbs.ts';

const { of } = patternsIn({});

const deeds = [
  'cancelado cancelar cancelación anulado anular anulación rescindido rescindir rescisión terminado baja cerrado eliminado borrado revocado desactivado suprimido',
  'pausado pausar pausa suspendido suspender congelado',
  'reembolsado reembolsar reembolso devuelto devolver devolución abonado abonar abono reintegrado reintegro acreditado ingresado compensado bonificado dinero',
  'reservado reservar reserva agendado agendar cita programado programar apartado concertado',
  'cambiado cambiar cambio modificado modificar modificación actualizado actualizar movido reprogramado reprogramar corregido corregir corrección sustituido reubicado rectificado ajustado trasladado',
  'registrado registrar registro inscrito inscripción abierto presentado reportado denuncia reclamación incidencia parte ticket tramitado',
  'enviado enviar envío mandado despachado expedido emitido reenviado remitido reposición repuesto duplicado',
  'pedido pedir comprado encargado solicitado',
  'activado activar activación habilitado desbloqueado restablecido reactivado',
  'bloqueado bloquear bloqueo inhabilitado',
  'inscrito matriculado apuntado contratado contratar contratación suscrito suscripción alta',
  'renovado renovar renovación prorrogado ampliado',
  'reparado reparar solucionado resuelto arreglado',
  'pagado pagar liquidado saldado',
  'aprobado aprobar aprobación concedido autorizado admitido aceptado',
].map(fold);

export const deedWords = deedReader({
  deeds,
  light: fold(
    'hecho realizado procesado completado efectuado ejecutado confirmado finalizado gestionado tramitado formalizado registrado emitido aplicado',
  ),
  isParticiple: (word) =>
    /^\w{3,}(?:ad[oa]s?|id[oa]s?)$/.test(word) ||
    /^(?:hech[oa]s?|devuelt[oa]s?|resuelt[oa]s?|abiert[oa]s?|inscrit[oa]s?|suscrit[oa]s?|repuest[oa]s?)$/.test(word),
  auxiliary: of(
    'ha|han|hemos|he|has|queda|quedan|quedó|ha_quedado|está|están|fue|fueron|ya|quedas|estás',
    'correctamente|con_éxito|exitosamente',
  ),
  states: {
    0: of('de_baja|sin_efecto|queda_extinguido', 'dado|dada de_baja'),
    2: of('dinero|importe está|va ..3 camino|cuenta|regreso', 'tendrá|verá|recibirá ..6 reembolso|dinero|abono|cuenta'),
    3: of('cita|reserva|turno está|queda ..1 confirmada|confirmado|hecha|lista|agendada', 'le|te esperamos ..6'),
    6: of('va|está ..1 en_camino|de_camino', 'ya_salió|salió hoy'),
    8: of('ya ..2 activo|activa|funciona|operativo'),
    10: of('dado|dada de_alta', 'ya ..2 dentro|socio|socia|inscrito|inscrita', 'bienvenido|bienvenida a'),
    12: of('vuelve_a|ya funcionar|funciona'),
  },
  isUnsure: of(
    'no|nunca|ni|sin|ningún|ninguna|todavía_no|aún_no',
    'puede|puedes|podría|puedo|podemos|debe|quiere|quieres|desea|quisiera|será|serán|vamos_a|voy_a|va_a',
    'si|cuando|una_vez|en_cuanto|antes|después_de|hasta_que|para_que',
    'usted|tú ha|has|había',
    'qué|cuándo|cómo|dónde|cuál',
    'el_año_pasado|hace ..2 meses|años|semanas',
    'cuente_con|pendiente_de|está_siendo|están_siendo',
  ),
  hasVerb,
  keyOf: spelling.keyOf,
});
