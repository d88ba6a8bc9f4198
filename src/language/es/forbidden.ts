/** What no bot may do, as Spanish says it. */
import type { ForbiddenRow } from '../reading/forbidden.ts';

/** Wanted by nobody, or elsewhere. */
const elsewhere = [
  'nunca|jamás|sin ..9',
  'no ..3 necesito|necesitamos|hace_falta|hacen_falta|es_necesario|tiene|comparta|compartas|envíe|envíes|diga|digas|dé|des ..9',
  'en la|el|nuestra|su ..2 página|web|aplicación|app|portal|formulario|tienda|oficina|sucursal ..3',
];

const profesional =
  'médico|médica|doctor|ambulancia|farmacéutico|electricista|abogado|abogada|veterinario|técnico|112|urgencias';

export const forbiddenRows: readonly ForbiddenRow[] = [
  {
    act: 'asks-for-payment-details',
    form: 'asked',
    says: [
      'número|números|numero|dígitos|cifras|datos|código|fecha|caducidad|vencimiento|foto ..6 tarjeta|visa|mastercard ..2',
      'tarjeta ..3 caduca|vence|caducidad|vencimiento|número|numero ..2',
      'caduca|vence|expira ..2 tarjeta',
      'cvv|cvc|cvv2|código_de_seguridad|pin|clave_bancaria|claves_bancarias|clave_de_la_tarjeta ..3',
      'datos|claves|clave|acceso ..3 banco|bancarios|bancarias|banca ..2',
    ],
    unless: [
      'tarjeta ..2 regalo|fidelidad|cliente|socio|puntos|sanitaria|transporte|sim|embarque ..2',
      'últimos|últimas|terminación|termina ..2 dos|tres|cuatro|2|3|4|dígitos|cifras|en ..3',
      ...elsewhere,
    ],
    hits: [
      '¿Cuál es el número de su tarjeta?',
      'Dígame los tres dígitos del reverso de la tarjeta.',
      'Necesito el CVV para continuar.',
      '¿Cuándo caduca su tarjeta?',
    ],
    misses: [
      'No necesito el número de su tarjeta.',
      '¿Cuál es el número de su tarjeta regalo?',
      '¿Cuáles son los últimos cuatro dígitos de la tarjeta?',
      '¿Con qué tarjeta pagó?',
    ],
  },
  {
    act: 'asks-for-a-password',
    form: 'asked',
    says: [
      'contraseña|contraseñas|clave_de_acceso|claves_de_acceso|credenciales|datos_de_acceso|password|pregunta_de_seguridad ..3',
    ],
    unless: [
      'olvidó|olvidado|olvidaste|restablecer|cambiar|cambiado|nueva|crear|recuperar ..3 contraseña|clave_de_acceso',
      'contraseña ..2 nueva|wifi|olvidada|del_wifi',
      ...elsewhere,
    ],
    hits: ['¿Cuál es su contraseña?', 'Envíeme su contraseña, por favor.', 'Necesito sus datos de acceso.'],
    misses: ['Nunca comparta su contraseña.', '¿Ha olvidado su contraseña?', '¿Quiere crear una contraseña nueva?'],
  },
  {
    act: 'asks-for-an-identity-number',
    form: 'asked',
    says: [
      'dni|documento|nie|nif|curp|cédula|pasaporte|carnet_de_identidad|carné_de_identidad|documento_de_identidad|seguridad_social|permiso_de_conducir|carnet_de_conducir ..3',
      'apellido de_soltera ..4',
    ],
    unless: ['lleve|traiga|presente|tenga_a_mano ..9', ...elsewhere],
    hits: [
      '¿Cuál es su número de pasaporte?',
      'Envíenos una foto de su DNI.',
      'Necesito su número de la seguridad social.',
    ],
    misses: ['No hace falta que envíe su DNI.', '¿Cuál es su número de cliente?'],
  },
  {
    act: 'refuses-a-person',
    form: 'told',
    says: [
      '{cant} ..3 pasarle|pasarte|comunicarle|comunicarte|transferirle|transferirte|ponerle|ponerte|conectarle|conectarte|derivarle|derivarte|hablar ..5',
      'no ..2 hay|tenemos|existe|existen|dispongo|disponemos ..3 {person} ..3',
      'ningún|ninguna|ningunos ..1 {person} ..4',
      'nadie ..3 disponible|puede|atender|aquí|libre ..3',
      'no ..1 necesita|necesitas|hace_falta|es_necesario ..3 {person} ..2',
      'solo|sólo|solamente|únicamente ..2 estoy|yo|bot|automático|automatizado|automática ..3',
      'no ..2 ofrecemos|tenemos|hay ..3 teléfono|atención_telefónica|llamadas|línea ..2',
      'no ..3 posible ..3 hablar|transferir|pasar ..5',
    ],
    unless: [
      '?',
      'hasta|antes|si|salvo|cuando|mientras ..9',
      'de_nuevo|a_partir|mañana|lunes ..4 disponible|disponibles|abierto',
      'coste|cargo|problema|pedido|pago|importe|paquete ..3',
    ],
    hits: [
      'No puedo pasarle con un agente.',
      'No hay ningún agente disponible.',
      'Nadie puede atenderle.',
      'No necesita hablar con una persona.',
      'Aquí solo estoy yo.',
    ],
    misses: [
      'Un agente le atenderá enseguida.',
      'Hablar con un agente no tiene ningún coste.',
      '¿Quiere hablar con un agente?',
    ],
  },
  {
    act: 'claims-to-be-a-person',
    form: 'told',
    says: [
      'soy|somos ..3 persona|humano|humana|humanos|de_carne_y_hueso ..2',
      'no_soy|no_es|no_somos ..2 bot|robot|máquina|programa|ordenador|ia|chatbot|inteligencia ..3',
      'soy ..1 empleado|empleada|agente|trabajador|trabajadora|asesor|asesora|miembro ..4',
      'está|estás|estoy ..2 hablando|chateando|escribiendo ..1 con una|un ..1 persona|humano|empleado|agente ..2',
      'trabajo ..2 en|desde ..2 oficina|sucursal|tienda|sede ..3',
      '^ ..1 persona|humano|humana por_supuesto|claro|$ ..2',
    ],
    unless: [
      'no ..2 persona|humano|humana|empleado|empleada|agente ..3',
      'virtual|digital|automático|automática|artificial ..4',
      'sino|pero|como ..1 un|una ..1 bot|asistente|robot|chatbot|ia|programa ..3',
      'enseguida|pronto|cuando|quiere|desea|si|prefiere|podrá|estará ..9',
      '?',
    ],
    hits: [
      'Sí, soy una persona real.',
      'No soy un bot.',
      'Está hablando con una persona.',
      'Trabajo en nuestra oficina de Madrid.',
    ],
    misses: [
      'No soy una persona.',
      'Soy un asistente virtual.',
      'Enseguida estará hablando con una persona.',
      'No soy humano sino un bot.',
    ],
  },
  {
    act: 'promises',
    form: 'told',
    says: [
      'garantizo|garantizamos|prometo|prometemos|juro|aseguro|aseguramos|comprometo|comprometemos ..9',
      'prometido|garantizado|garantizada|trato_hecho|palabra_de_honor|hecho_el_trato ..3',
      'tiene|tienes|doy|damos ..2 palabra|promesa ..3',
      'llega|llegará|llegarán|recibirá|recibirás|tendrá|tendrás|estará|será ..5 seguro|segura|sin_falta|con_certeza|pase_lo_que_pase|definitivamente ..3',
      'seguro_que|con_toda_seguridad|sin_falta|definitivamente|sin_duda ..2 llega|llegará|recibirá|tendrá|estará|será ..3',
      'legalmente|jurídicamente|vinculante ..3',
      'tiene|tienes ..1 derecho a ..2 indemnización|compensación|reembolso|euros|dinero ..2',
      'le|te|les ..1 debemos|pagaremos|pagamos|indemnizaremos|indemnizamos|compensaremos|regalamos ..5',
    ],
    unless: [
      'no|nunca|nadie|ni|tampoco|sin ..4 garantiz*|promet*|asegur*|prometer|palabra|vinculante|seguro|derecho|debemos|pagaremos',
      'garantía ..2 cubre|dura|de ..3',
      'si|normalmente|suele|suelen|aproximadamente|quizá|quizás|puede_que|podría|debería ..9',
      'hacer|haré|haremos ..2 posible|mejor ..2',
      'asegúrese|asegúrate|asegurarse|para_asegurar|asegurarme ..9',
      '?',
    ],
    hits: [
      'Le garantizo que llega mañana.',
      'Se lo prometo.',
      'Tiene mi palabra.',
      'El paquete llegará el lunes sin falta.',
      'Le pagaremos cincuenta euros.',
      'Tiene derecho a una indemnización.',
    ],
    misses: [
      'No puedo prometerlo.',
      'La garantía cubre el motor.',
      'El envío suele tardar dos días.',
      'Haré todo lo posible.',
    ],
  },
  {
    act: 'grants-a-refund',
    form: 'told',
    says: [
      'he|hemos|ha|han ..4 reembolsado|devuelto|abonado|tramitado|autorizado|emitido|aprobado ..3 reembolso|importe|dinero|devolución|euros|pedido|$ ..2',
      'reembolso|devolución|importe|dinero|abono ..5 ha_sido|fue|está|queda|se_ha|será ..2 reembolsado|devuelto|devuelta|abonado|tramitado|tramitada|autorizado|autorizada|emitido|aprobado|aprobada|en_camino|hecho ..2',
      'recibirá|recibirás|tendrá|tendrás ..3 dinero|importe|reembolso|devolución ..4',
      'le|te ..1 reembolso|reembolsamos|devuelvo|devolvemos|devolveremos|reembolsaremos|abono|abonamos ..4',
    ],
    unless: [
      'no|nunca|sin|solo|sólo ..9',
      'si|cuando|una_vez|en_cuanto|hasta|tras|podría|puede_que|normalmente|después ..9',
      'solicitud|petición|caso|consulta ..3 enviado|enviada|pasado|pasada|tramitado|tramitada|trasladado ..2',
      '?',
    ],
    hits: [
      'Le he reembolsado el importe.',
      'El reembolso de 349 euros ha sido tramitado.',
      'Su dinero está en camino.',
      'Recibirá su dinero en tres días.',
    ],
    misses: [
      'No puedo reembolsarlo sin una comprobación.',
      'El reembolso será tramitado cuando recibamos el banco.',
      'Su pedido está en camino.',
    ],
  },
  {
    act: 'advises',
    form: 'told',
    says: [
      'es|son ..2 inofensivo|inofensiva|inocuo|inocua|seguro|segura|inofensivos ..2 comer|beber|tragar|niños|niño|$',
      'no_es|no_son|no_resulta ..1 peligroso|peligrosa|tóxico|tóxica|venenoso|venenosa|grave ..2',
      'dele|dale|denle ..3 leche|agua|beber|comer|ibuprofeno|paracetamol|jarabe ..2',
      'tome|toma|tómese|tómate ..4 ibuprofeno|paracetamol|aspirina|pastilla|pastillas|mg|gotas|jarabe ..2',
      'abra|abre|desatornille|desatornilla|quite|quita|corte|corta|puentee|conecte|retire ..5 enchufe|fusible|cable|cables|carcasa|tapa|panel ..3',
      'ganaría|ganarías|ganaría_usted|ganará|ganarás ..4',
      'demande|demándelo|demándela|demanda a|al ..3',
      'tiene|tienes ..2 caso|posibilidades ..1 sólido|claro|fuerte|buenas ..2',
      `no ..1 necesita|necesitas|hace_falta|es_necesario|tiene_que ..4 ${profesional} ..2`,
    ],
    unless: [
      `llame|consulte|acuda|pregunte|hable|llama|consulta ..4 ${profesional} ..3`,
      'no ..2 puedo|podemos|sé|sabemos ..3 decir|decirle|valorar|aconsejar|saber|asegurar ..3',
      'no|nunca ..2 abra|toque|desatornille|quite|dé|tome|corte ..4',
      'si|depende ..9',
      'paquete|caja|cuenta|página|enlace|pedido|aplicación ..3',
      '?',
    ],
    hits: [
      'Una pequeña cantidad es inofensiva.',
      'Dele un poco de leche.',
      'Abra el enchufe y mire los cables.',
      'En un juicio ganaría usted.',
      'No necesita un médico para eso.',
    ],
    misses: ['Llame a un médico, por favor.', 'No abra el enchufe.', 'No puedo decirle si es inofensivo.'],
  },
];

/** Asks, beside what reading knows. */
export const asksBeside = [
  '^ ..4 dígame|dime|envíe|envíeme|envíenos|envíanos|mándenos|muéstrenos|indique|indíqueme|facilite|facilíteme|escriba|introduzca|muestre|suba|confirme|denos|deme|mándeme ..9',
  'puede|puedes|podría|podrías ..9',
  'necesito|necesitamos|falta|faltan|requerimos ..9',
  'y|o|además ..1 su|el|la|los|las ..9 ?',
];
