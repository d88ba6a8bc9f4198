import { languageIn } from '../language/language-in.ts';
import type { CustomerAct } from './acts.ts';
import type { Mind } from './mind.ts';
import type { Response } from './response.ts';

/** What one says to words one has not understood. */
const helpless = new Set<CustomerAct['kind']>(['rephrases', 'does-not-know', 'waits', 'objects']);

/** The bot answers in another language than it was asked in: the customer says so once, and minds each time. */
export function noticeLanguage(mind: Mind, response: Response): void {
  const language = languageIn(mind.heard.text);
  if (language === null || language === mind.language) return;
  mind.thinking.push(`answered in another language: ${language.code}`);
  response.events.push('other-language');
  response.courtesy = false;
  if (mind.saidLanguage) return;
  mind.saidLanguage = true;
  response.due = [{ kind: 'asks-language' }, ...response.due.filter((act) => !helpless.has(act.kind))];
}
