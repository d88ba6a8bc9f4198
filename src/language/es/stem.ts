/** A light Spanish stemmer: enough that cancelar, cancelado and cancelación meet; no dictionary. Accents are made plain before. */

const irregular: Record<string, string> = {
  devuelto: 'devolv',
  devuelta: 'devolv',
  devolucion: 'devolv',
  devoluciones: 'devolv',
  hecho: 'hac',
  hecha: 'hac',
  puesto: 'pon',
  resuelto: 'resolv',
  resuelta: 'resolv',
  abierto: 'abr',
  abierta: 'abr',
  inscrito: 'inscrib',
  inscrita: 'inscrib',
  inscripcion: 'inscrib',
  suscrito: 'suscrib',
  suscripcion: 'suscrib',
  envio: 'envi',
  envios: 'envi',
  viaje: 'viaj',
  viajes: 'viaj',
  dinero: 'dinero',
  calle: 'calle',
  noche: 'noche',
  noches: 'noche',
  nombre: 'nombre',
  nombres: 'nombre',
};

/** @param word Lower case. */
export function stem(word: string): string {
  if (Object.hasOwn(irregular, word)) return irregular[word]!;
  if (word.length <= 3 || !/^[a-zñ]+$/.test(word)) return word;
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
  return word.replace(/(?:es|os|as|s|a|o|e)$/, (end) => (word.length - end.length >= 3 ? '' : end));
}

/** Longest first. */
const endings =
  'aciones amientos imientos aremos eremos iremos amiento imiento aciones acion iciones icion iendo ando aron ieron adas ados idas idos amos emos imos aba aban ada ado ida ido ara era ira are ere ire aria eria iria arse erse irse arlo arla ar er ir'
    .split(' ')
    .sort((one, other) => other.length - one.length);
