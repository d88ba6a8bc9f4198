/** `convos` and `partialConvos` of a YAML or JSON file. */
import type { SuiteFile } from '../adopted.ts';
import { member, type Part, scalarText, textOf } from '../part.ts';
import { type Convo, type ConvoStep, type IsCall, type Item, itemOf, type Sender, senders } from './convo.ts';

export function readConvosYaml(
  { path }: SuiteFile,
  part: Part,
  key: 'convos' | 'partialConvos',
  isKnown: IsCall,
): Convo[] {
  return (member(part, key)?.items ?? []).map((convo) => ({
    file: path,
    line: convo.line,
    name: textOf(member(convo, 'name')) || 'unnamed',
    description: textOf(member(convo, 'description')),
    steps: (member(convo, 'steps')?.items ?? []).flatMap((step) => stepOf(step, isKnown)),
  }));
}

function stepOf(step: Part, isKnown: IsCall): ConvoStep[] {
  return step.members.flatMap(({ key, part }) => {
    const sender = senders.find((one) => one === key);
    if (sender === undefined) return [];
    const listed = part.items.length > 0 ? part.items : [part];
    const items = listed.flatMap((item) => itemIn(item, sender, isKnown));
    return [{ sender, line: part.line, items, named: sender === 'include' ? listed.map(plain).join('|') : '' }];
  });
}

const plain = ({ value }: Part): string => scalarText(value);

/** `text`, or `{NOT_INTENT: [name]}`, `{asserter: INTENT, args: [name], not: true}`. */
function itemIn(item: Part, sender: Sender, isKnown: IsCall): Item[] {
  const { line } = item;
  if (item.members.length === 0) return plain(item) === '' ? [] : [itemOf(plain(item), line, sender, isKnown)];
  const listed = (part: Part | null): string[] =>
    part === null ? [] : part.items.length > 0 ? part.items.map(plain) : plain(part) === '' ? [] : [plain(part)];
  const named = ['asserter', 'logicHook', 'logichook', 'userInput', 'userinput'].flatMap((key) =>
    textOf(member(item, key)) === '' ? [] : [textOf(member(item, key))],
  );
  if (named.length > 0)
    return [
      {
        line,
        content: { name: named[0]!, args: listed(member(item, 'args')) },
        written: '',
        isNot: member(item, 'not')?.value === true,
        isOptional: member(item, 'optional')?.value === true,
      },
    ];
  return item.members.map(({ key, part }) => {
    const [, optional = '', not = '', name = key] = /^(OPTIONAL_|\?)?(NOT_|!)?(.+)$/.exec(key) ?? [];
    return { line, content: { name, args: listed(part) }, written: '', isNot: not !== '', isOptional: optional !== '' };
  });
}
