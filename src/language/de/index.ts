/** German. */
import type { Language } from '../language.ts';
import { actModel } from '../model/act-model.ts';
import { noClasses } from '../model/word-classes.ts';
import { forbiddenWords } from '../reading/forbidden.ts';
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
import { asksBeside, forbiddenRows } from './forbidden.ts';
import { impostor } from './impostor.ts';
import { keywords } from './keywords.ts';
import { matters } from './matters.ts';
import { mode } from './mode.ts';
import { packed } from './model/acts.ts';
import { numbers } from './numbers.ts';
import { parts } from './parts.ts';
import { patternsIn } from './patterns.ts';
import { people } from './people.ts';
import { relativeDays } from './relative-days.ts';
import { remarks } from './remarks.ts';
import { rows } from './rows/index.ts';
import { smallWords } from './small-words.ts';
import { spoken } from './spoken.ts';
import { fold, spelling } from './spelling.ts';
import { measures } from './units.ts';
import { hasVerb } from './verbs.ts';
import { wordings } from './wordings/index.ts';

export const german: Language = {
  code: 'de',
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
  reader: rowReader(rows, parts, fold),
  acts: actModel(packed),
  wordClasses: noClasses,
  mode,
  asked,
  facts,
  matching: null,
  choices,
  keywords,
  claims,
  matters,
  remarks,
  answers,
  checks,
  people,
  forbidden: forbiddenWords(forbiddenRows, asksBeside, patternsIn(parts).of),
  impostor,
  wordings,
  toneMeasured: false,
  name: 'German',
};
