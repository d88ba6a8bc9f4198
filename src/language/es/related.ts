/** Words that speak of the same thing without meaning the same, to see what a value said is the value of. */
import { relatedIn } from '../text/related.ts';
import { spelling } from './spelling.ts';

const groups = [
  'entrega entregar llegar llega llegará recibir recibirá envío prevista estimada',
  'total suma importe precio cuesta costo coste pagar pago tarifa cargo',
  'reembolso devolución abono recibirá transferencia ingreso devolver',
  'cita visita turno técnico acudirá hora programada',
  'salida sale vuelo despega',
  'vencimiento vence caduca caducidad válido hasta termina finaliza',
  'inicio empieza comienza desde partir entrada',
  'nombre llama llamas llamarse llamo apellido titular',
  'dirección vive vives domicilio calle casa entregar',
  'teléfono llamar contactar localizar contacto',
  'email escribir enviar mandar correo',
  'matricula coche vehículo placas',
  'motivo por qué causa razón pasó ocurrió',
  'daño pasó ocurrió sucedió roto estropeado problema falla avería siniestro',
  'lugar dónde ubicado encuentra está sitio ocurrió',
  'importe cobrado cargado pagó pagaste cobro cuánto',
  'contador lectura marca consumo',
  'personas viajan viajáis cuántos son asistirán pasajeros',
  'asiento ventanilla pasillo plaza',
  'edad años nacimiento nació',
  'médico recetó receta prescripción',
  'pago pagar tarjeta transferencia efectivo',
  'plan tarifa modalidad suscripción',
  'equipaje maleta bolsa',
  'nivel experiencia principiante',
  'alergia alérgico alérgica',
  'clase curso horario',
  'siente sentirse ánimo',
];

export const relatedTo = relatedIn(groups, spelling.keysOf);
