/** Ends with a point that ends no sentence; one that only what follows tells of is `\\0`. */
const listed = 'est mr mrs ms dr st nr vs e.g i.e approx a.m p.m ref tel ext incl excl dept ave rd inc ltd [a-z]';

export const abbreviation = new RegExp(
  `\\w\\sno$|(?:^|[\\s(])no\\0 of (?!course)|(?:^|[\\s(])(?:${listed.replaceAll('.', '\\.').replaceAll(' ', '|')})$`,
  'i',
);
