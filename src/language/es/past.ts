/** Spanish words of what was so, and is no longer. Accents are made plain before. */
import type { PastWords } from '../reading/past.ts';
import { unbroken } from '../text/unbroken.ts';
import { patternsIn } from './patterns.ts';

const { over } = patternsIn({
  period: ['año|temporada|mes|semana|trimestre|verano|invierno|otoño|primavera'],
  change: ['cambio|modificación|subida|reforma|actualización|fusión'],
});

/** What was said before. */
const itself = '(?:eso|esto|ese (?:importe|dato)|esa (?:fecha|cifra)|lo cual)';
const wrong = '(?:un error|una equivocacion|incorrect[oa]|erroneo|equivocado|mal|desactualizado)';

export const past: PastWords = {
  isOvertaken: over(
    'originalmente|inicialmente|anterior|anteriormente|antiguo|antigua|previo|previa|estaba_previsto|en_lugar_de|en_vez_de|ya_no',
    'antes !del|de',
    'el_año|la_temporada pasado|pasada',
    'en_el pasado',
    'antes del|de_la|de_este|de_esta {change}',
    'había|habían|habría|habrían ..2 sido',
    'le|te ..1 había|habíamos dicho|indicado|calculado|anunciado',
    'al_principio',
    'debía|debían|iba_a|iban_a ..2 *ar|*er|*ir',
  ),
  wasSo: over('era|eran|fue_de|fueron_de|costaba|costaban|ascendía|ascendían'),
  isOver: over(
    'en_aquel_entonces|en_aquella_época|en_aquel_momento|por_aquel_entonces|por_entonces|antaño|antiguamente|en_su_día|en_esa_época',
    '{period} pasado|pasada|anterior',
    'hace ..2 año|años|mes|meses|tiempo',
    'en 19*|20*',
    'hasta hace|el|la ..1 poco|{period}',
    'hasta el|la|este|esta {change}',
    'durante las|la|el rebajas|promoción|oferta',
    'cuando|la_última_vez_que ..2 preguntó|preguntaste|llamó|llamaste|escribió|escribiste|consultó|consultaste|contactó',
    'cuando hablamos',
  ),
  takesBack: new RegExp(
    unbroken(String.raw`
      ^\W*(?:(?:pero|y|aunque|sin embargo|lo siento|por desgracia|perdon),? )*(?:
      ${itself} (?:(?:era|es|fue|estaba|esta)(?: ya)? ${wrong}|
      ya no (?:es asi|es correcto|vale|es valido|se aplica)|no (?:es|era) (?:correcto|asi)|ha cambiado)|
      ya no es (?:asi|correcto|el caso)|me (?:he equivocado|equivoque|confundi)|(?:fue|ha sido|es) (?:un error|culpa) mi[oa]|
      (?:no|perdon|uy),? (?:espere?|perdon|un momento)\b|correccion[:,]|quiero decir\b|
      se ha (?:cambiado|movido|aplazado|pospuesto|adelantado|retrasado)\b)
    `),
  ),
};
