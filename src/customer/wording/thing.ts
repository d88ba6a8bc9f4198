/** How a fact is spoken of: by its description, "my order number"; by its name only where that is made of people's own words. */
import type { BriefFact } from '../../plan/brief.ts';
import type { Speech } from '../../language/wordings.ts';

export interface Thing {
  /** "order number"; null where there is no short name for it. */
  bare: string | null;
  /** "the order number". */
  the: string;
  /** "my order number", or as `the`. */
  my: string;
  /** In a question to the customer: "your order number", "how long you have been waiting". */
  your: string;
}

/** Longer names are used in no sentence that is built around them. */
const longestName = 5;

export function thingOf(name: string, fact: Pick<BriefFact, 'description'> | undefined, speech: Speech): Thing {
  const described = (fact?.description ?? '')
    .trim()
    .replace(/[.;,:(].*$/s, '')
    .trim();
  const said = described === '' && speech.name.test(name) ? name.replaceAll('_', ' ') : described;
  const isClause = speech.clause.test(said);
  const noun = said.replace(speech.article, '').trim();
  const the = isClause || noun === '' ? said : withArticle(said, noun, speech.the);
  const isNamed = noun !== '' && !isClause && noun.split(/\s+/).length <= longestName;
  const isOwn = isNamed && speech.own.test(noun);
  return {
    bare: isNamed ? noun : null,
    the,
    my: isOwn && speech.my !== null ? `${speech.my} ${noun}` : the,
    your: addressed(
      isOwn && speech.your !== null ? `${speech.your} ${noun}` : the || name.replaceAll('_', ' '),
      speech,
    ),
  };
}

/** An article of its own is kept in languages where it tells the gender. */
const withArticle = (said: string, noun: string, article: string | null) =>
  article === null ? said : `${article} ${noun}`;

const addressed = (text: string, speech: Speech) =>
  speech.addressed.reduce((all, [own, other]) => all.replace(own, other), text);
