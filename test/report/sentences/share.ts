/** How much of what a page says is held against the data: of its texts with a figure or of four words and more, those that stand in a sentence that a rule reads. */
import type { ReportModel } from '../../../src/report/model.ts';
import { toldModel } from '../../../src/report/translation/told-model.ts';
import type { Case } from './cases.ts';
import { kindOf } from './checked.ts';

export interface Share {
  /** Of the model: `verdict`, `trust`. */
  section: string;
  texts: string[];
  unread: string[];
}

const isClaim = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && (/\d/u.test(text) || text.trim().split(/\s+/u).length > 3);

/** @param model What the sentences of the case are of. Sections that say nothing are left out. */
export function sharesOf(model: ReportModel, { sentences, facts }: Case): Share[] {
  const read = sentences.filter((one) => kindOf(one, facts) !== null).map(({ text }) => text);
  const isRead = (text: string) => read.some((one) => holds(one, text));
  return Object.keys(model).flatMap((section): Share[] => {
    const texts = [...textsIn(model, section as keyof ReportModel)].filter(isClaim);
    return texts.length === 0 ? [] : [{ section, texts, unread: texts.filter((text) => !isRead(text)) }];
  });
}

/** Whole, and not as a part of another figure or word. */
function holds(sentence: string, text: string): boolean {
  const said = sentence.toLowerCase();
  const part = text.toLowerCase();
  for (let at = said.indexOf(part); at >= 0; at = said.indexOf(part, at + 1)) {
    const [before, after] = [said.charAt(at - 1), said.charAt(at + part.length)];
    if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return true;
  }
  return false;
}

/** What is the program's own of a section, as translators are given it. */
function textsIn(model: ReportModel, section: keyof ReportModel): Set<string> {
  const texts = new Set<string>();
  const alone = { [section]: model[section], map: null, conversations: null } as unknown as ReportModel;
  toldModel(alone, (text) => {
    texts.add(text);
    return text;
  });
  return texts;
}
