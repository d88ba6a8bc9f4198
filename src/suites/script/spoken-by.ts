import type { Language } from '../../language/language.ts';
import type { Adopted } from '../adopted.ts';

/** Customers who speak the language of a suite; nothing is said of them where it is English or not known here. */
export function spokenBy(language: Language | null): Pick<Adopted['project'], 'personas'> {
  if (language === null || language.code === 'en') return {};
  return { personas: { customer: { title: `Average customer who speaks ${language.name}`, locale: language.code } } };
}
