/** Named parts of Spanish reading rules: see text/pattern.ts for how a line is read. */
import type { Parts } from '../text/pattern.ts';
import { unbroken } from '../text/unbroken.ts';

export const parts: Parts = {
  person: [
    'persona|humano|humana|agente|agentes|asesor|asesora|asesores|operador|operadora|compañero|compañera|compañeros|colega|representante',
    'ejecutivo|ejecutiva|especialista|técnico|técnica|gestor|gestora|supervisor|supervisora|encargado|encargada|alguien|equipo|departamento',
    'atención_al_cliente|servicio_al_cliente|soporte|farmacéutico|farmacéutica|tramitador|tramitadora|perito|responsable|personal|médico',
  ],
  cant: [
    unbroken(`
        no_puedo|no_podemos|no_se_puede|no_puede|no_pueden|no_es_posible|no_resulta_posible|
        no_ha_sido_posible|no_fue_posible|imposible|no_podrá|no_podremos
      `),
  ],
  want: ['quiere|quieres|desea|deseas|gustaría|quisiera|prefiere|prefieres|necesita|necesitas'],
  can: ['puede|puedes|podría|podrías|pueden|podrían|puedo|podemos|podría_usted'],
  tell: [
    'decirme|decirnos|indicarme|indicarnos|darme|darnos|facilitarme|facilitarnos|proporcionarme|proporcionarnos|enviarme|enviarnos|confirmarme',
    unbroken(`
        compartir|indicar|decir|facilitar|proporcionar|enviar|escribir|describir|especificar|pasarme|
        pasarnos|contarme|contarnos|mandarme|repetir|repetirme
      `),
    'recordarme|explicarme|adjuntar|ingresar|introducir|teclear|informarnos|comunicarnos|señalar|remitir|remitirnos|aportar|detallar|mencionar',
  ],
  say: [
    'dígame|díganos|dime|dinos|indique|indíqueme|indíquenos|indica|indícame|indícanos|facilite|facilítenos|facilíteme|proporcione|proporciónenos',
    unbroken(`
        envíe|envíenos|envíanos|envíame|escriba|escribe|introduzca|ingrese|ingresa|teclee|marque|describa|
        describe|especifique|comparta|comparte|pásame|pásanos|páseme
      `),
    unbroken(`
        cuéntame|cuéntenos|cuéntanos|cuénteme|mándame|mándanos|deme|dame|danos|sírvase|adjunte|adjunta|
        señale|detalle|detállenos|consigne|aporte|remita|rellene|complete|anote|confírmame|confírmeme|
        repita|repítame|comuníquenos|recuérdame
      `),
  ],
  need: [
    unbroken(`
        necesito|necesitamos|necesitaría|necesitaríamos|requiere|requerimos|preciso|precisamos|falta|faltan|
        hace_falta|hacen_falta|solicitamos|se_requiere|se_requieren|ocupo
      `),
  ],
  moment: ['momento|momentito|segundo|segundos|minuto|minutos|instante|ratito|rato|segundito|minutito|tantito'],
  check: [
    unbroken(`
        reviso|revisamos|revisando|compruebo|comprobamos|comprobando|busco|buscamos|buscando|verifico|
        verificamos|verificando|consulto|consultamos|consultando
      `),
    'miro|mirando|proceso|procesando|cargando|gestionando|tramitando|valido|validando|checo|checando|localizando|localizo|accediendo|echo_un_vistazo',
  ],
  do: [
    unbroken(`
        cancele|cancelemos|cancelar|anule|anular|anulemos|tramite|tramitar|tramitemos|proceda|procedamos|
        proceder|realice|realizar|haga|hagamos|hacer|cambie|cambiar
      `),
    unbroken(`
        reserve|reservar|envíe|enviar|confirme|confirmar|reembolse|reembolsar|devuelva|devolver|active|
        activar|renueve|renovar|registre|registrar|solicite|solicitar
      `),
    unbroken(`
        continúe|continuar|continuemos|siga|seguir|agende|agendar|programe|programar|modifique|modificar|
        contrate|contratar|abra|abrir|genere|generar|emitir|emita|apunte|apuntar|dé|dar|bloquee|bloquear|
        aplique|aplicar|deje|dejar|pida|pedir|abone|abonar|avance|cierre|cerrar
      `),
  ],
  doing: [
    unbroken(`
        añado|añadimos|agrego|agregamos|incluyo|incluimos|cancelo|cancelamos|anulo|anulamos|tramito|tramitamos|
        cambio|cambiamos|muevo|movemos|reservo|reservamos|envío|enviamos|mando|mandamos|confirmo|confirmamos
      `),
    unbroken(`
        registro|registramos|apunto|apuntamos|aplico|aplicamos|pido|pedimos|activo|activamos|bloqueo|
        bloqueamos|cierro|cerramos|abro|abrimos|renuevo|renovamos|programo|programamos|preparo|preparamos
      `),
    unbroken(`
        emito|emitimos|proceso|procesamos|devuelvo|devolvemos|reembolso|reembolsamos|pongo|ponemos|hago|hacemos|
        doy|damos|dejo|dejamos|guardo|guardamos|genero|generamos|actualizo|actualizamos|modifico|modificamos|amplío|solicito
      `),
  ],
  right: ['correcto|correcta|correctos|correctas|bien|en_orden|exacto|exactos|conforme|cierto'],
  key: [
    unbroken(`
        responda|responde|conteste|contesta|escriba|escribe|teclee|teclea|marque|marca|pulse|pulsa|envíe|
        envía|diga|di|presione|presiona|oprima|manda|ponga|pon
      `),
  ],
};
