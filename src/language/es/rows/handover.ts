import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** A person: promised now, or offered. */
export const handoverRows: readonly ReadingRow[] = [
  {
    act: 'promises-human',
    says: [
      unbroken(`
          paso|transfiero|conecto|comunico|derivo|pongo|traslado|pasamos|transferimos|conectamos|derivamos|
          enlazo|canalizo ..4 con|a|al ..5 {person} ..4
        `),
      unbroken(`
          voy_a|vamos_a ..1 pasar|pasarle|pasarte|transferir|transferirle|transferirte|conectar|conectarle|
          conectarte|derivar|derivarle|comunicarle|comunicarte|ponerle|ponerte|canalizarte ..6 {person} ..4
        `),
      '{person} ..3 atenderá|atiende|tomará|continuará|seguirá|retoma|se_hace_cargo|te_escribe|le_atiende|se_une ..4',
      'está|estás|será|serás|es|ha_sido ..2 transferido|transferida|conectado|conectada|atendido|atendida|derivado|derivada ..6',
      'escribirá|llamará|atenderá ..6 {person} ..6',
      'se_pone|pongo ..3 {person} ..3',
      'transfiriendo|conectando|derivando|pasando ..5 {person} ..2',
    ],
    unless: [
      '?',
      'si|cuando|en_caso|quiere|quieres|desea|podría|puedo|podemos',
      'no',
      'días|hábiles|laborables|correo|por_escrito',
    ],
    hits: [
      'Le paso con un compañero del equipo.',
      'Voy a transferirle a un agente.',
      'Una asesora le atenderá en breve.',
    ],
    misses: ['¿Quiere que le pase con un agente?', 'Le paso la factura por correo.'],
  },
  {
    act: 'offers-human',
    says: [
      '{want} ..8 {person} ..4',
      unbroken(`
          {want}|prefiere|puedo|podemos|si ..4 hablar|chatear|comunicarse|comunicarte|conectarle|conectarte|
          pasarle|pasarte|pase|ponga|transfiera|conecte|transferirte|transferirle|derive|
          llame ..5 {person} ..4
        `),
      '{key} ..4 agente|asesor|humano|persona|operador|ayuda|asesora ..4',
      'hablar con ..3 {person} ..2 ?',
      'para hablar con ..3 {person} ..6',
      'a_su_disposición ..4 {person}',
    ],
    unless: ['no {want}', 'nadie|ningún|ninguna|ninguno ..9', 'número|nombre ..2 {person}'],
    anyScope: true,
    hits: [
      '¿Quiere hablar con un agente?',
      '¿Prefieres que te pase con una compañera?',
      'Escriba AGENTE para hablar con una persona.',
    ],
    misses: [
      'Un agente anotó su número.',
      'No hay nadie con quien pueda pasarle.',
      'Ningún agente puede hablar con usted.',
    ],
  },
];
