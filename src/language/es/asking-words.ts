/** Words with which something is asked for, and that say nothing of what it is. */
export const askingWords =
  'cual cuál cuáles qué quién cuándo dónde cómo podría puede puedes podrías podemos dame deme dígame dime diga indique indícame indíqueme indica indicar indicarme dar darme decir decirme facilitarme escriba escribe facilite facilíteme proporcione necesito necesitamos favor por tu su sus tus usted quiere desea';
