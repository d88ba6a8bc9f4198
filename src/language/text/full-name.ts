/** Of the patterns that find names: two to four names with capitals, with a small word before the last: "Ana de Souza". */
export const fullName = String.raw`(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:\p{Ll}{2,3} )?\p{Lu}[\p{L}'’-]+`;
