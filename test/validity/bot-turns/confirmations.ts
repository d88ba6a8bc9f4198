/** Turns that ask for a confirmation, against turns read as `confirms`. */
import { agreementHead, cells, nothing, tally, type Counts } from '../agreement.ts';
import { blocks, grid } from '../markdown.ts';
import type { SgdDialogue, SgdTurn, Slot } from './sgd.ts';
import { kindsOf } from './speech.ts';

export function confirmations(dialogues: readonly SgdDialogue[], slots: readonly Slot[]): string {
  const yesNo = new Set(slots.filter((slot) => slot.yesNo).map(({ name }) => name));
  const alone = (turn: SgdTurn) => isConfirm(turn) || !isOtherYesNo(turn, yesNo);
  const wrong = dialogues
    .flatMap(({ turns }) => turns)
    .filter((turn) => turn.role === 'bot' && alone(turn) && !isConfirm(turn) && isRead(turn));
  const withAct = (name: string) => wrong.filter(({ acts }) => acts.some(([act]) => act === name)).length;
  return blocks(
    `**Confirmations**: turns of SGD labelled CONFIRM, against turns in which a yes or no is read to be due. Other labels put a yes or no as well: an offer ("how
about the Hilton?"), a proposal to go on ("shall I book it?"), a fact that is a yes or a no. The first row leaves these turns out. Of the ${wrong.length.toLocaleString('en')} it counts
as wrong, ${withAct('REQUEST').toLocaleString('en')} ask for a slot, some by a value to agree to ("is it for March 4th?"), which is right as read; ${withAct('REQ_MORE').toLocaleString('en')} ask whether anything else is wanted.`,
    grid(
      ['turns', ...agreementHead],
      [
        ['without others that put a yes or no', ...cells(countsOf(dialogues, alone))],
        ['all', ...cells(countsOf(dialogues, () => true))],
      ],
    ),
  );
}

/** Counts a dialogue. */
const countsOf = (dialogues: readonly SgdDialogue[], counted: (turn: SgdTurn) => boolean): Counts[] =>
  dialogues.map(({ turns }) => {
    const counts = nothing();
    const only = (holds: boolean) => new Set(holds ? ['it'] : []);
    for (const turn of turns.filter((turn) => turn.role === 'bot' && counted(turn)))
      tally(counts, only(isConfirm(turn)), only(isRead(turn)));
    return counts;
  });

const isRead = ({ text }: SgdTurn) => kindsOf(text).has('confirms');

const isConfirm = ({ acts }: SgdTurn) => acts.some(([act]) => act === 'CONFIRM');

const isOtherYesNo = ({ acts }: SgdTurn, yesNo: ReadonlySet<string>) =>
  acts.some(([act, slot]) => act === 'OFFER' || act === 'OFFER_INTENT' || (act === 'REQUEST' && yesNo.has(slot)));
