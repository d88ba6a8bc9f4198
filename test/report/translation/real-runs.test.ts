/** What is made in English of real runs is known to every language whole, or stays English whole. */
import { beforeAll, describe, expect, it } from 'vitest';
import { reportModel } from '../../../src/report/model.ts';
import { catalogues } from '../../../src/report/translation/languages.ts';
import { namesIn } from '../../../src/report/translation/names.ts';
import { toldModel, toldTranscript } from '../../../src/report/translation/told-model.ts';
import { toldIn } from '../../../src/report/translation/told.ts';
import { transcript } from '../../../src/report/transcript.ts';
import { play, playedRuns, type Played } from './played.ts';

let runs: Awaited<ReturnType<typeof play>>;
beforeAll(async () => {
  runs = await play();
});

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

async function toldOf({ input, conversations }: Played, language: keyof typeof catalogues) {
  const lines = new Set<string>();
  const left = new Set<string>();
  const leave = (text: string) => left.add(text);
  const told = toldIn({ language, words: await catalogues[language]() }, namesIn(input), { leave });
  const heard = (text: string): string => {
    if (hasWords(text)) lines.add(text);
    return told(text);
  };
  const model = reportModel(input);
  toldModel(model, heard);
  const scored = new Map(input.candidate.scored.map((one) => [one.id, one]));
  for (const one of conversations) toldTranscript(transcript(one, scored.get(one.id)!, ''), heard);
  const first = JSON.stringify([model.verdict, model.trust, model.untested, model.gates]);
  return {
    lines: lines.size,
    left: [...left],
    above: [...left].filter((text) => first.includes(JSON.stringify(text))),
  };
}

describe.each(Object.keys(catalogues) as (keyof typeof catalogues)[])('in %s', (language) => {
  it.each(playedRuns)('of %s hardly a line stays English, and none of the first screen', async (run) => {
    const { lines, left, above } = await toldOf(runs[run], language);
    expect(lines).toBeGreaterThan(300);
    expect(above).toEqual([]);
    expect(left.slice(0, left.length > lines * 0.03 ? undefined : 0)).toEqual([]);
  });
});
