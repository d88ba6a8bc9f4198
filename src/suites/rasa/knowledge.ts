/** What the training data and the domain of a Rasa bot say that its tests only name: intents, their examples, responses. */
import type { Adoption } from '../adopted.ts';
import { member, type Part, textOf } from '../part.ts';

export interface Knowledge {
  /** Examples by intent, without the marks of entities. */
  examples: Map<string, string[]>;
  /** Where each intent stands, and how what became of it is told. */
  declared: { name: string; tell: (fate: Adoption['fate'], how: string) => void }[];
  /** Texts by name of the response; `{slot}` stands in them as it was written. */
  responses: Map<string, string[]>;
}

/** @param tell Told of what no test can need. */
export function gather(
  known: Knowledge,
  part: Part,
  tell: (line: number, what: string, fate: Adoption['fate'], how: string) => void,
): void {
  for (const entry of member(part, 'nlu')?.items ?? []) {
    const name = textOf(member(entry, 'intent'));
    if (name === '') {
      const key = entry.members[0]?.key ?? 'entry';
      tell(
        entry.line,
        `nlu ${key}`,
        'left-out',
        'Synonyms, lookups and patterns are the bot’s own; customers are not told of them.',
      );
      continue;
    }
    const examples = examplesIn(member(entry, 'examples'));
    known.examples.set(name, [...(known.examples.get(name) ?? []), ...examples]);
    known.declared.push({ name, tell: (fate, how) => tell(entry.line, 'nlu intent', fate, how) });
  }
  for (const { key, part: texts } of member(part, 'responses')?.members ?? []) {
    const said = texts.items.map((item) => textOf(member(item, 'text'))).filter((text) => text !== '');
    known.responses.set(key, [...(known.responses.get(key) ?? []), ...said]);
  }
}

/** Lines of one text, or a list of texts with what is known of each. */
function examplesIn(part: Part | null): string[] {
  const listed = (part?.items ?? []).map((item) => textOf(item) || textOf(member(item, 'text')));
  const lines = textOf(part)
    .split('\n')
    .flatMap((line) => /^\s*-\s+(.+)$/.exec(line)?.[1] ?? []);
  return [...lines, ...listed].map(withoutEntities).filter((example) => example !== '');
}

/** `[tomorrow](date)` and `[tomorrow]{"entity": "date"}` as a customer types it. */
export function withoutEntities(example: string): string {
  return example.replaceAll(/\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})/g, '$1').trim();
}
