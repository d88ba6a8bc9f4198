/** What is prepared once for a matter before any turn is read. */
import type { Brief } from '../../plan/brief.ts';
import type { Language } from '../../language/language.ts';
import { languageFor } from '../../language/languages.ts';
import { memoryOf } from '../../language/text/remember.ts';
import { learnProfiles, type LearnProfile } from './learn-profile.ts';
import { formProfiles, type FormProfile } from './answer-forms.ts';
import { claimReader, type ClaimReader } from './claims.ts';
import { ownWordsReader, type OwnWordsReader } from './own-words.ts';
import { factProfiles, type FactProfile } from './fact-profile.ts';
import { scenarioKeys } from './scenario-keys.ts';

/** All of a brief that a reading depends on. */
export interface Matter extends Pick<
  Brief,
  'today' | 'intent' | 'goal' | 'opening' | 'rephrase' | 'facts' | 'prefer' | 'decline' | 'wants' | 'verify'
> {
  persona: Pick<Brief['persona'], 'locale'>;
}

export interface Prepared {
  brief: Matter;
  /** In which the customer reads. */
  language: Language;
  profiles: FactProfile[];
  learn: LearnProfile[];
  forms: FormProfile[];
  claims: ClaimReader;
  ownWords: OwnWordsReader;
  /** Keys of the customer's matter. */
  subject: Set<string>;
  /** Keys of what it wants to have done. */
  wishes: Set<string>;
  /** Those of them that say what it came for. */
  aims: Set<string>;
  ownValues: string[];
}

const made = new WeakMap<Matter, Prepared>();
const prepare = memoryOf<Prepared>(200, 50_000);

/** Briefs that differ in nothing that reading depends on share what is prepared. */
export function preparedFor(brief: Matter): Prepared {
  const known = made.get(brief);
  if (known) return known;
  const matter = matterOf(brief);
  const found = prepare(JSON.stringify(matter), () => prepared(matter));
  made.set(brief, found);
  return found;
}

const matterOf = (brief: Matter): Matter => {
  const { today, intent, goal, opening, rephrase, facts, prefer, decline, wants, verify, persona } = brief;
  return {
    ...(today !== undefined && { today }),
    intent,
    goal,
    opening,
    rephrase,
    facts,
    prefer,
    decline,
    wants,
    verify,
    persona: { locale: persona.locale },
  };
};

function prepared(brief: Matter): Prepared {
  const facts = Object.entries(brief.facts);
  const learn = Object.entries(brief.wants.learn);
  const language = languageFor(brief.persona.locale);
  return {
    brief,
    language,
    profiles: factProfiles(brief.facts, language),
    learn: learnProfiles(brief, language),
    forms: formProfiles(brief.wants.learn, language),
    claims: claimReader(brief, language),
    ownWords: ownWordsReader(brief),
    subject: subjectOf(brief, language),
    wishes: wishesOf(brief, language),
    aims: aimsOf(brief, language),
    ownValues: [
      ...facts.flatMap(([, fact]) => [fact.value, ...fact.otherwise]),
      ...learn.flatMap(([, wanted]) => [wanted.truth ?? [], wanted.says].flat()),
    ].map(String),
  };
}

function subjectOf(brief: Matter, language: Language): Set<string> {
  const texts = [
    brief.goal,
    spoken(brief.intent),
    ...brief.opening.map((wording) => wording.text),
    ...brief.wants.done,
    ...Object.keys(brief.wants.learn).map(spoken),
    ...Object.entries(brief.facts).map(([name, fact]) => `${spoken(name)} ${fact.description}`),
  ];
  return tellingOf(texts, language);
}

function wishesOf(brief: Matter, language: Language): Set<string> {
  const wordings = [...brief.opening, ...brief.rephrase].map(({ text }) => text);
  const facts = Object.values(brief.facts).map(({ value }) => String(value));
  return new Set(
    [brief.goal, spoken(brief.intent), ...brief.wants.done, ...brief.prefer, ...wordings, ...facts].flatMap((text) =>
      scenarioKeys(text, language),
    ),
  );
}

const aimsOf = (brief: Matter, language: Language): Set<string> =>
  tellingOf([brief.goal, spoken(brief.intent), ...brief.wants.done, ...brief.prefer], language);

const tellingOf = (texts: readonly string[], language: Language): Set<string> =>
  new Set(
    texts
      .flatMap((text) => scenarioKeys(text, language))
      .filter((key) => key.length > 3 && !language.matters.common.has(key)),
  );

const spoken = (name: string) => name.replaceAll(/[_-]/g, ' ');
