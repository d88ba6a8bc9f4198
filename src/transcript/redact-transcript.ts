import type { PersonalData } from '../hidden/personal/personal-data.ts';
import type { Tally } from './tally.ts';
import type { Transcript } from './transcript.ts';

/** Before anything is made of it: what is read from it, quoted and kept is then free of personal data too. */
export function redactTranscript(transcript: Transcript, personal: PersonalData, tally: Tally): Transcript {
  const before = personal.count();
  const { id, goal, meta, label, end, entries } = transcript;
  const told = entries.map(({ text, calls }) => ({ text, given: calls.map(({ arguments: given }) => given) }));
  // Of one speaker alone a value goes on from one message to the next.
  const turns = told.reduce<(typeof told)[]>((before, one, at) => {
    if (at > 0 && entries[at]!.by === entries[at - 1]!.by) before.at(-1)!.push(one);
    else before.push([one]);
    return before;
  }, []);
  const outcome = [label?.expected ?? '', label?.actual ?? '', end?.detail ?? ''];
  const all = { id, goal, meta, outcome, turns };
  const clean = personal.json(all, [], [meta, ...told.map(({ given }) => given)]);
  const said = clean.turns.flat();
  const [expected = '', actual = '', detail = ''] = clean.outcome;
  if (personal.count() > before)
    tally.add('changed', 'personal data', 'replaced by pseudonyms', personal.count() - before);
  return {
    ...transcript,
    id: clean.id,
    goal: clean.goal,
    meta: clean.meta,
    label: label && { ...label, expected, actual },
    end: end && { ...end, detail },
    entries: entries.map((entry, at) => ({
      ...entry,
      text: said[at]!.text,
      calls: entry.calls.map((call, index) => ({ ...call, arguments: said[at]!.given[index]! })),
    })),
  };
}
