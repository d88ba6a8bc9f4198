/** What the page itself says, in the language it was written for. */
import type { ComponentChildren } from 'preact';
import type { Catalogue } from '../translation/catalogue.ts';
import { inEnglish, sayIn } from '../translation/say.ts';

const given = typeof document === 'undefined' ? null : document.querySelector('#words')?.textContent;

export const say = given ? sayIn(JSON.parse(given) as Catalogue) : inEnglish;

/** A sentence with elements of the page in its places. */
export const tell = (english: string, values: Readonly<Record<string, ComponentChildren>>): ComponentChildren[] =>
  say.parts(english, values);

export const { number } = say;

/** A title within a sentence; nouns of German keep their capital. */
export const lowered = (title: string): string => (say.language === 'de' ? title : title.toLowerCase());
