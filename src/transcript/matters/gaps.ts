/** Where real customers come with matters, or in words, that no scenario of a suite has. */
import { grouped } from '../../grouped.ts';
import { type Group, groupsOf, type Said } from './groups.ts';
import type { Match, Matcher } from './matcher.ts';
import type { Opening } from './opening.ts';

export interface Gap {
  /** What these openings share. */
  words: string[];
  conversations: number;
  /** The first of them. */
  examples: { id: string; said: string }[];
}

export interface Gaps {
  /** Openings held against the suite's. */
  compared: number;
  /** Of these, such as surely go with one of its intents. */
  sure: number;
  /** Matters that no scenario is about. */
  matters: Gap[];
  /** Words for a matter of the suite that no opening of its scenarios says. */
  wordings: (Gap & { intent: string; scenario: string })[];
}

export interface GapFinder {
  /** @param stated The intent that the file names; null: it names none. */
  add(id: string, opening: Opening, stated: string | null, match: Match | null): void;
  gaps(): Gaps;
}

/** Two customers may have a word in common by chance; of a matter of the suite one in twenty must have it. */
const fewest = 3;
const shareOfMatter = 0.05;
const mostGaps = 12;
const mostExamples = 3;
const longestExample = 200;

export function gapFinder(matcher: Matcher): GapFinder {
  const unsure: Said[] = [];
  const foreign: (Said & { intent: string })[] = [];
  const sure: (Said & Pick<Match, 'intent' | 'scenario'>)[] = [];
  return {
    add(id, { said, gist }, stated, match) {
      const one = { id, said: said.slice(0, longestExample), gist };
      const intent = stated ?? (match?.isSure ? match.intent : null);
      const scenario = intent === null ? undefined : matcher.scenarioFor(intent, match);
      if (intent === null) unsure.push(one);
      else if (scenario === undefined) foreign.push({ ...one, intent });
      else sure.push({ ...one, intent, scenario });
    },
    gaps: () => ({
      compared: sure.length + unsure.length + foreign.length,
      sure: sure.length,
      matters: largest([
        ...[...grouped(foreign, ({ intent }) => intent)].map(([intent, members]) =>
          gapOf({ words: [intent], members }),
        ),
        ...groupsOf(unsure, { others: sure, fewest }).map(gapOf),
      ]),
      wordings: largest([...grouped(sure, ({ intent }) => intent).values()].flatMap(wordings)),
    }),
  };

  function wordings(own: typeof sure): Gaps['wordings'] {
    const { intent } = own[0]!;
    const others = [...sure.filter((one) => one.intent !== intent), ...unsure, ...foreign];
    const isTelling = (key: string, { gist: { language } }: Said) => !matcher.isSaid(key, language);
    const scenarios = new Map(own.map(({ id, scenario }) => [id, scenario]));
    const options = { others, fewest: Math.max(fewest, own.length * shareOfMatter), isTelling };
    return groupsOf(own, options).map((group) => {
      const near = grouped(group.members, ({ id }) => scenarios.get(id)!);
      const [scenario] = [...near].toSorted(([, a], [, b]) => b.length - a.length)[0]!;
      return { ...gapOf(group), intent, scenario };
    });
  }
}

const gapOf = ({ words, members }: Group): Gap => ({
  words,
  conversations: members.length,
  examples: members.slice(0, mostExamples).map(({ id, said }) => ({ id, said })),
});

const largest = <T extends Gap>(gaps: T[]): T[] =>
  gaps.toSorted((a, b) => b.conversations - a.conversations).slice(0, mostGaps);
