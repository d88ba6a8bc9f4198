/** Words that stand in nearly every text of the language, to tell it from others. */
export const smallWords =
  'el la los las de del que y en un una por para con su sus no se le nos puede está están como más es son usted gracias muy qué cuál si lo ha hemos';
