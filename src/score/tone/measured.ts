/** Which language a bot's turn is in, and whether its tone can be measured there. */
import type { Conversation } from '../../conversation/conversation.ts';
import type { Language } from '../../language/language.ts';
import { languageIn } from '../../language/language-in.ts';
import { languageFor } from '../../language/languages.ts';

/** The language the customer asked in. */
export const askedIn = ({ brief }: Pick<Conversation, 'brief'>): Language => languageFor(brief.persona.locale);

/** The language a text is plainly in, else the one that was asked in. */
export const saidIn = (text: string, conversation: Pick<Conversation, 'brief'>): Language =>
  languageIn(text) ?? askedIn(conversation);
