import type { Labels } from '../../wordings.ts';

export const labels: Labels = {
  yes: /^(?:👍|✅|✔)|^(?:sí|si|claro|vale|ok|okay|correcto|confirmar|confirmo|adelante|aceptar|acepto|continuar|de acuerdo|exacto)(?![\p{L}])/iu,
  no: /^(?:no|cancelar|rechazar|más tarde|ahora no|volver|atrás|omitir|mantener)(?![\p{L}])/iu,
  away: /^(?:👎|❌|✗)|^(?:dejar|cerrar|descartar|cambiar|quizás|mejor no|esperar|incorrecto)(?![\p{L}])/iu,
  other: /(?:otr[oa]s?|ningun[oa]|algo distinto)(?![\p{L}])/iu,
  dull: 'el la los las un una unos unas y o de del en con para por que es son era ha han quiero quiere necesito puede puedo mi mis su sus yo usted lo le se no cuando donde como quien cliente clienta',
};
