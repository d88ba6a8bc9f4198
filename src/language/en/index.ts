/** English. */
import type { Language } from '../language.ts';
import { actModel } from '../model/act-model.ts';
import { wordClasses } from '../model/word-classes.ts';
import { wordPattern } from '../text/pattern.ts';
import { rowReader } from '../text/rows.ts';
import { askingWords } from './asking-words.ts';
import { abbreviation } from './abbreviations.ts';
import { answers } from './answers.ts';
import { asked } from './asked.ts';
import { checks } from './checks.ts';
import { choices } from './choices.ts';
import { claims } from './claims.ts';
import { clauses } from './clauses.ts';
import { clock } from './clock.ts';
import { codeNames } from './code-names.ts';
import { facts } from './facts.ts';
import { asksBeside, forbiddenRows } from './forbidden/index.ts';
import { forbiddenWords } from '../reading/forbidden.ts';
import { impostor } from './impostor.ts';
import { keywords } from './keywords.ts';
import { matching } from './matching.ts';
import { matters } from './matters.ts';
import { mode } from './mode.ts';
import { packed } from './model/acts.ts';
import { classedWords } from './model/word-classes.ts';
import { numbers } from './numbers.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { relativeDays } from './relative-days.ts';
import { remarks } from './remarks.ts';
import { rows } from './rows/index.ts';
import { smallWords } from './small-words.ts';
import { spelling } from './spelling.ts';
import { spoken } from './spoken.ts';
import { measures } from './units.ts';
import { hasVerb } from './verbs.ts';
import { wordings } from './wordings/index.ts';

const classes = wordClasses(classedWords);

export const english: Language = {
  code: 'en',
  ...spelling,
  smallWords,
  askingWords,
  abbreviation,
  hasVerb,
  numbers,
  relativeDays,
  spoken,
  clock,
  measures,
  codeNames,
  clauses,
  rows,
  reader: rowReader(rows, parts),
  acts: actModel(packed, classes),
  wordClasses: classes,
  mode,
  asked,
  facts,
  matching,
  choices,
  keywords,
  claims,
  matters,
  remarks,
  answers,
  checks,
  people,
  forbidden: forbiddenWords(forbiddenRows, asksBeside, (...lines) => wordPattern(lines, parts)),
  impostor,
  wordings,
  toneMeasured: true,
  name: 'English',
};
