/** How readily a fact is given whose scenario does not say. */
import { languageFor } from '../language/languages.ts';
import { kindOf } from '../language/text/values.ts';
import type { Brief, BriefFact } from './brief.ts';

/** Who is reluctant by nature keeps what identifies her to herself; the place of the pothole she came to report she names. */
export function disclosureOf(
  { disclosure, locale }: Brief['persona'],
  value: BriefFact['value'],
  called: string,
): BriefFact['disclose'] {
  if (disclosure !== 'reluctant') return disclosure;
  const language = languageFor(locale);
  const { article, own } = language.wordings.speech;
  const isPersonal = identifying.has(kindOf(value, language)) || own.test(called.replace(article, '').trim());
  return isPersonal ? 'reluctant' : 'when-asked';
}

const identifying = new Set(['code', 'email']);
