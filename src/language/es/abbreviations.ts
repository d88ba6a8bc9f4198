/** Ends with a point that ends no sentence. */
const listed =
  'sr sra srta dr dra d dña ud uds núm num nº n pág pag av avda c tel ref aprox máx mín incl etc ej p.ej ene feb mar abr may jun jul ago sept sep oct nov dic depto [a-z]';

export const abbreviation = new RegExp(`(?:^|[\\s(])(?:${listed.replaceAll('.', '\\.').replaceAll(' ', '|')})$`, 'i');
