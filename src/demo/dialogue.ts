/** One turn of the bot: what it remembers and hears → what it says and remembers now. Changes nothing but the back end. */
import type { EntityName } from './entities.ts';
import { handOff } from './hand-off.ts';
import { isTask, type TaskName } from './intents.ts';
import { procedures } from './procedures.ts';
import { slotValue } from './slot-values.ts';
import type { Awaiting, State } from './state.ts';
import { slotOptions, taskOption, taskTable, yesNo, type SlotName } from './tasks.ts';
import { ask, carryOut, proceed, startTask } from './task-flow.ts';
import { likelyIntent } from './understanding.ts';
import type { ReplyKey } from './wording/replies.ts';
import { beginTurn, endTurn, say, type Reply, type Turn, type World } from './turn.ts';

// Confidence beside likelyIntent: what breaks off a task under way, and what is offered as a guess.
const clearlyAnother = 0.7;
const worthAButton = 0.2;

export function respond(before: State, text: string, world: World): { state: State; reply: Reply } {
  const turn = beginTurn(before, text, world);
  if (before.handedOff) say(turn, 'with_colleague');
  else {
    if (turn.heard.upset) say(turn, 'upset');
    if (turn.meant === 'human') connect(turn);
    else if (!answer(turn, before.awaiting)) takeUp(turn);
  }
  return endTurn(turn);
}

/** A person it is; the right one, where the same message or the task at hand says what it is about. */
function connect(turn: Turn): void {
  const special = turn.heard.guesses.find(({ label, confidence }) => label !== 'human' && confidence >= likelyIntent);
  if (special !== undefined && isTask(special.label) && procedures[special.label].queue !== undefined) {
    return startTask(turn, special.label);
  }
  const matter = turn.heard.guesses.flatMap(({ label, confidence }) =>
    isTask(label) && label !== 'human' && confidence >= worthAButton ? [label] : [],
  )[0];
  const task = matter ?? turn.state.task;
  handOff(turn, 'human', (task === null ? undefined : procedures[task].desk) ?? 'customer-care');
}

/** Takes the message as the answer to what the bot asked last. False: it is none. */
function answer(turn: Turn, awaiting: Awaiting | null): boolean {
  const { task } = turn.state;
  if (awaiting?.kind === 'human') return answerOffer(turn, awaiting.resume);
  if (awaiting?.kind === 'more') return answerMore(turn);
  if (awaiting === null || task === null) return false;
  const corrected = correct(turn, task);
  if (awaiting.kind === 'slot' && fillSlot(turn, awaiting.slot)) {
    proceed(turn, task);
    return true;
  }
  if (corrected) {
    say(turn, 'corrected');
    proceed(turn, task);
    return true;
  }
  if (awaiting.kind === 'confirmation' && (turn.meant === 'affirm' || turn.meant === 'deny')) {
    if (turn.meant === 'affirm') carryOut(turn, task);
    else decline(turn);
    return true;
  }
  return !changesSubject(turn, task) && askAgain(turn, awaiting);
}

/** New values for slots already filled: "no, it's 4012345678". */
function correct(turn: Turn, task: TaskName): boolean {
  const { slots } = turn.state;
  const changes = (Object.entries(turn.heard.entities) as [EntityName, string][]).filter(
    ([name, value]) => taskTable[task].slots.includes(name) && slots[name] !== undefined && slots[name] !== value,
  );
  if (changes.length === 0) return false;
  const moved =
    changes.some(([name]) => name === 'postcode') && slotValue('new_address', turn.heard, turn.world.understanding);
  turn.state = {
    ...turn.state,
    slots: { ...slots, ...Object.fromEntries(changes), ...(moved ? { new_address: moved } : {}) },
  };
  return true;
}

function fillSlot(turn: Turn, slot: SlotName): boolean {
  const isMove = turn.meant !== null && !isTask(turn.meant);
  if (slot === 'words' && isMove) return false;
  const offered = slotOptions[slot]?.some(({ payload }) => payload === turn.chosen) === true;
  const value = offered ? turn.chosen : slotValue(slot, turn.heard, turn.world.understanding);
  if (value === null) return false;
  const { postcode } = turn.heard.entities;
  const slots = { ...turn.state.slots, [slot]: value };
  if (slot === 'new_address' && postcode !== undefined) slots.postcode = postcode;
  turn.state = { ...turn.state, slots, misunderstandings: 0 };
  return true;
}

function decline(turn: Turn): void {
  say(turn, 'declined');
  say(turn, 'more');
  turn.state = { ...turn.state, task: null, slots: {}, awaiting: { kind: 'more' } };
}

/** In the middle of a task only a clear request for another one counts. */
const changesSubject = ({ meant, heard, chosen }: Turn, task: TaskName) =>
  isTask(meant) && meant !== task && (chosen !== null || heard.confidence >= clearlyAnother);

function askAgain(turn: Turn, awaiting: Awaiting): true {
  if (awaiting.kind === 'slot' && turn.meant === 'unknown_value') return explain(turn, awaiting.slot, 'where_to_find');
  if (awaiting.kind === 'slot' && turn.meant === 'why') return explain(turn, awaiting.slot, 'why_asked');
  return misunderstood(turn, awaiting);
}

function explain(turn: Turn, slot: SlotName, how: ReplyKey): true {
  if (turn.state.misunderstandings > 0) return offerHuman(turn, { kind: 'slot', slot });
  turn.state = { ...turn.state, misunderstandings: 1 };
  say(turn, how);
  ask(turn, slot);
  return true;
}

function answerOffer(turn: Turn, resume: Awaiting | null): boolean {
  if (turn.meant === 'affirm') {
    handOff(turn, 'human', 'customer-care');
    return true;
  }
  turn.state = { ...turn.state, awaiting: resume };
  if (turn.meant !== 'deny') return answer(turn, resume);
  say(turn, 'human_declined');
  turn.state = { ...turn.state, misunderstandings: 0 };
  again(turn, resume);
  return true;
}

function answerMore(turn: Turn): boolean {
  if (turn.meant === 'affirm') {
    say(turn, 'what_else');
    turn.state = { ...turn.state, awaiting: null };
    return true;
  }
  if (turn.meant !== 'deny' && turn.meant !== 'thanks') return false;
  sayGoodbye(turn);
  return true;
}

/** A message that answers nothing: a new subject, small talk, or not understood. Courtesies around a request are not the request. */
function takeUp(turn: Turn): void {
  const { meant, heard } = turn;
  const task = isTask(meant)
    ? meant
    : heard.guesses.find(({ label, confidence }) => isTask(label) && confidence >= likelyIntent)?.label;
  if (task !== undefined && isTask(task)) return startTask(turn, task);
  if (meant === 'goodbye') return sayGoodbye(turn);
  if (meant === null || meant === 'why') return void misunderstood(turn, turn.state.awaiting);
  if (meant === 'greet') say(turn, 'greet');
  else if (meant === 'thanks') say(turn, 'welcome');
  if (meant !== 'greet') say(turn, 'what_can_i_do');
}

function sayGoodbye(turn: Turn): void {
  say(turn, 'goodbye');
  turn.ended = true;
}

function misunderstood(turn: Turn, awaiting: Awaiting | null): true {
  if (turn.state.misunderstandings > 0) return offerHuman(turn, awaiting);
  turn.state = { ...turn.state, misunderstandings: 1 };
  if (turn.state.task !== null) {
    say(turn, 'not_understood');
    again(turn, awaiting);
    return true;
  }
  const likely = turn.heard.guesses.flatMap(({ label, confidence }) =>
    isTask(label) && confidence >= worthAButton ? [label] : [],
  );
  say(turn, likely.length > 0 ? 'did_you_mean' : 'not_understood');
  turn.options = likely.length > 0 ? [...likely.slice(0, 3).map(taskOption), taskOption('human')] : [];
  return true;
}

function offerHuman(turn: Turn, resume: Awaiting | null): true {
  say(turn, 'offer_human');
  turn.options = yesNo;
  turn.state = { ...turn.state, awaiting: { kind: 'human', resume: resume?.kind === 'more' ? null : resume } };
  return true;
}

/** Puts the question that is still open once more. */
function again(turn: Turn, awaiting: Awaiting | null): void {
  if (turn.state.task === null || awaiting === null) return say(turn, 'what_can_i_do');
  if (awaiting.kind === 'slot') return ask(turn, awaiting.slot);
  proceed(turn, turn.state.task);
}
