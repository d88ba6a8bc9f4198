import type { PersonalData } from '../hidden/personal/personal-data.ts';
import type { Tally } from './tally.ts';
import type { Transcript } from './transcript.ts';

/** Before anything is made of it: what is read from it, quoted and kept is then free of personal data too. */
export function redactTranscript(transcript: Transcript, personal: PersonalData, tally: Tally): Transcript {
  const before = personal.count();
  const { id, goal, meta, label, end, entries } = transcript;
  const told = entries.map(({ text, calls }) => ({ text, given: calls.map(({ arguments: given }) => given) }));
  const outcome = [label?.expected ?? '', label?.actual ?? '', end?.detail ?? ''];
  const all = { id, goal, meta, outcome, told };
  const clean = personal.json(all, [], [meta, ...told.map(({ given }) => given)]);
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
      text: clean.told[at]!.text,
      calls: entry.calls.map((call, index) => ({ ...call, arguments: clean.told[at]!.given[index]! })),
    })),
  };
}
