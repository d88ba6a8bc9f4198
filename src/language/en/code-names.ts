/** How English speakers read codes out: letters by names, digits one by one. */
import type { CodeNames } from '../text/number-words.ts';

const letters = {
  a: 'alpha alfa',
  b: 'bravo',
  c: 'charlie',
  d: 'delta',
  e: 'echo',
  f: 'foxtrot',
  g: 'golf',
  h: 'hotel',
  i: 'india',
  j: 'juliet juliett',
  k: 'kilo',
  l: 'lima',
  m: 'mike',
  n: 'november',
  o: 'oscar',
  p: 'papa',
  q: 'quebec',
  r: 'romeo',
  s: 'sierra',
  t: 'tango',
  u: 'uniform',
  v: 'victor',
  w: 'whiskey whisky',
  x: 'x-ray xray',
  y: 'yankee',
  z: 'zulu zed zee',
};

const digits = {
  zero: '0',
  oh: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  niner: '9',
};

export const codeNames: CodeNames = {
  letters,
  digits,
  times: { double: 2, triple: 3 },
  between: 'then|and|dash|hyphen|slash|point|dot|stroke|space|capital|letter|number|as in|for',
};
