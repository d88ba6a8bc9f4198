/** Bot turns of the Schema-Guided Dialogue data set that may part or wish well though nobody labelled them so, each distinct text once. */
import { dialoguesOf, turnsOf, type Turned } from './dialogues.ts';
import { distinct } from './draw.ts';
import { labelled, labelsIn } from './labels.ts';

const net =
  /\b(?:bye|take care|have fun|safe travels|see you|cheers|farewell|enjoy)\b|\bha(?:ve|ving) (?:a|an|some)\b[^.?!]*\b(?:day|time|evening|night|trip|stay|journey|flight|weekend|one|ride|meal|experience|visit|drive|travels?)\b|\b(?:good|great|nice) (?:day|evening|night)\b/i;

export const unlabelledFarewells = (data: string) =>
  labelled(
    distinct(dialoguesOf(data, 'sgd-acts').flatMap(withoutGoodbye)).filter(({ text }) => net.test(text)),
    labelsIn('farewells.tsv'),
  );

const withoutGoodbye = (dialogue: Turned) =>
  turnsOf(dialogue, 'sgd-acts', 'bot').filter(
    ({ turn }) => !dialogue.turns[turn]!.acts!.some(([act]) => act === 'GOODBYE'),
  );
