/** How Spanish asks for a person, takes one and wants none. Accents are made plain before, but those of small words: "sí", "cómo". */
import type { PeopleWords } from '../reading/people.ts';
import { oneOf } from '../text/expression.ts';
import { tiredOfBots } from './tired-of-bots.ts';
import { unbroken } from '../text/unbroken.ts';

const person = oneOf(
  'persona humano humana agente agentes asesor asesora operador operadora representante alguien ejecutivo ejecutiva supervisor supervisora encargado encargada gestor gestora tecnico atencion_al_cliente servicio_al_cliente soporte empleado empleada companero companera responsable jefe',
);
const named = new RegExp(`^(?:(?:una?|el|la|con|hablar con|chat con) )*(?:${person})$`);
const speak = oneOf(
  'hablar hablo hable hablando chatear comunicarme comunicar comuniqueme comunicame conectar conecte conectarme pasar pase paseme pasarme pasame transferir transfiera transferirme transfiereme contactar atienda atender ponga pongame ponme derivar',
);

const asking = [
  new RegExp(`\\b(?:${speak}) (?:[\\wà-ÿ]+ ){0,4}?(?:${person})\\b`),
  new RegExp(
    `\\b(?:quiero|necesito|prefiero|quisiera|exijo|pido|busco|solicito|deme|dame|hay|puede haber|me gustaria) (?:[\\wà-ÿ]+ ){0,5}?(?:${person})\\b`,
  ),
  new RegExp(
    unbroken(`
        ^(?:(?:por favor|ok|no|si|hola|solo|una?|ya|ahora|que|dije)[,.!: ]+)*(?:${person})(?: (?:real|
        humana?|de verdad))?(?:[,.! ]+(?:por favor|ya|ahora|gracias|de una vez|real|humano|
        de verdad))*[.!?]*$
      `),
  ),
  /\b(?:puede|podria|pueden) (?:llamarme|contactarme|atenderme|ayudarme) (?:[\wà-ÿ]+ )?(?:una persona|alguien|un agente|un asesor)\b/,
  /\b(?:persona|agente|asesora?|operador|alguien) (?:real|humana?|de carne y hueso|de verdad)\b/,
  /\bhay alguien\b|^(?:hola[?!., ]*)?alguien (?:ahi|aqui)\b|\bme atiende alguien\b|\bsigue ahi\b/,
  /\b(?:puede|podria) (?:[\wà-ÿ]+ )?(?:una persona|alguien|un agente|un asesor)(?: \w+)? (?:ayudarme|llamarme|atenderme|contactarme)\b/,
  /\b(?:me|nos) (?:puede|podria|pueden|podrian) (?:llamar|atender|contactar|ayudar) (?:alguien|una persona|un agente|una? asesora?)\b/,
  /\b(?:alguien|una persona|un agente|una? asesora?) (?:me |nos )?(?:puede|podria|pueden|podrian) (?:me )?(?:[\wà-ÿ]+ )?(?:llamar|atender|contactar|ayudar)(?:me|nos)?\b/,
  /\bque (?:me|nos) (?:llame|atienda|contacte|ayude) (?:[\wà-ÿ]+ ){0,2}(?:alguien|persona|agente|asesora?)\b/,
];

export const people: PeopleWords = {
  asking,
  tiredOfBots,
  contrasts: [
    new RegExp(
      unbroken(String.raw`
        \b(?:no|sin|en vez de|en lugar de|harto de|harta de) (?:[\wà-ÿ]+ ){0,4}(?:bot|robot|maquina|contestador|
        ia|computadora|automatico)\b.*\b(?:persona|humano|alguien|agente)\b
      `),
    ),
    /\b(?:persona|humano|alguien|agente)\b.*\b(?:no|en vez de|en lugar de) (?:[\wà-ÿ]+ ){0,3}(?:bot|robot|maquina|ia)\b/,
  ],
  aboutPeople: new RegExp(
    unbroken(String.raw`
        \b(?:eres|es usted|hablo con|estoy hablando con)\b.{0,30}\b(?:humano|persona|bot|robot|maquina|real|
        ia)\b|\bpor persona\b|\bagente de viajes\b|\bno (?:quiero|necesito|deseo|hace falta) (?:hablar|una|
        un|que|ningun)\b|\bprefiero no\b|\bsin (?:hablar|un|una|ningun)\b|\bpersonas? (?:en|que|del|de la|para)\b
      `),
  ),
  parts: /[,;:] | - | (?:pero|sino|y|entonces) (?=(?:quiero|por favor|puede|paseme|necesito|deme)\b)/,
  leftOut: /\b(?:en vez de|en lugar de|sin) (?:[\wà-ÿ]+ ){0,5}?(?:humano|persona|agente|asesora?|alguien)\b/g,
  declines: new RegExp(
    unbroken(String.raw`
        \bno (?:[\wà-ÿ]+ ){0,4}?(?:transfiera|pase|conecte|hablar|transferir|pasar)\b|\b(?:ya )?(?:hable|
        habia hablado|he hablado) con\b|\btengo que hablar\b.*\?
      `),
  ),
  oftenMistyped: ['persona', 'humano', 'agente', 'alguien', 'operador', 'asesor', 'hablar'],
  courtesies: /^(?:(?:ah|oh|ya|bueno|muchas gracias|gracias|entiendo|entendido|perfecto|vale|genial)[,.! ]+){1,3}/,
  agrees: [
    new RegExp(
      unbroken(String.raw`
        ^(?:(?:ok|vale|bueno)[,.! ]+)?(?:sí|si|claro|por supuesto|desde luego|por favor(?:[.! ]*$)|
        me gustaria|estaria bien|seria genial|adelante|dale)(?!,? (?:pero|mi|es)\b)
      `),
      'u',
    ),
    /^(?:ok|vale|bueno|de acuerdo|esta bien|perfecto)(?:[,.! ]+(?:por favor|gracias|entonces|adelante))*[.! ]*$/,
    /\b(?:transfierame|paseme|conecteme|pasame|conectame|transfiereme|comuniqueme)\b/,
  ],
  refuses: new RegExp(
    unbroken(String.raw`
        ^(?:\W|(?:ok|vale)\b)*(?:no|mejor no|prefiero que no|nada)\b|\b(?:no necesito|no quiero|
        en vez de|sin)\b.{0,30}\b(?:persona|agente|humano|transferencia)\b
      `),
  ),
  isPerson: (label) => named.test(label),
  reached:
    /person|human|agente|asesor|compañer|alguien|equipo|departamento|gestor|especialista|hablar|llam|pas[aoe]r?|transfer|comunic|deriv|conect|chat/,
  asLeave: (label) => `puedo ${label}?`,
  calls: /^(?:llam|habl|chat|agente)/i,
  onlyThanks: new RegExp(
    unbroken(String.raw`
        ^(?:(?:ok|no|vale|perfecto|genial|bien|muy bien|está bien|de acuerdo|entendido|anotado|listo|eso es todo|nada más|(?:muchas |mil )?gracias|
        muy amable|por (?:todo|su ayuda|tu ayuda|la ayuda|la información)|adiós|hasta luego|hasta pronto|
        chao|buen(?:as|os)? (?:días?|tardes?|noches?)|igualmente|y|entonces)[\s,.!:)]*)+$
      `),
    'i',
  ),
};
