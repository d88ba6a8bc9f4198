/**
 * Everything that must not leave this process. Whoever learns a secret names it here; whatever writes to a file or a terminal asks here.
 * One list for the process, because a secret of one bot is a secret in every file.
 */
import { redactor, type Redactor } from './redactor.ts';

/** Values of earlier conversations are forgotten: no file of theirs is still to be written. */
const mostLearnt = 500;

const longOnes = (): Redactor => redactor({ shortOnes: false });
let lasting = longOnes();
let learnt: Redactor[] = [longOnes()];
let count = 0;
let told: ToldSecret = () => {};

type ToldSecret = (value: string, name: string, isLasting: boolean) => void;

/** For a thread whose texts are shown by another: that one is told of every secret from now on. */
export function tellHidden(tell: ToldSecret): void {
  told = tell;
}

/** For the life of this process. */
export function hide(value: string, name: string): void {
  lasting.hide(value, name);
  told(value, name, true);
}

/** For as long as the conversation that brought it may be written. */
export function hideForNow(value: string, name: string): void {
  if (++count % mostLearnt === 0) learnt = [longOnes(), learnt[0]!];
  learnt[0]!.hide(value, name);
  told(value, name, false);
}

/** Forgets every secret: for a process that outlives those whose secrets they are. */
export function forgetHidden(): void {
  lasting = longOnes();
  learnt = [longOnes()];
}

/** A text as it may be shown or kept. */
export function shown(text: string): string {
  return [lasting, ...learnt].reduce((clean, one) => (one.none() ? clean : one.redact(clean)), text);
}

/** What a program is handed, as it may be shown or kept: it may end up in the output of a test runner. */
export function shownWithin<T extends object>(value: T): T {
  return [lasting, ...learnt].every((one) => one.none()) ? value : (JSON.parse(shown(JSON.stringify(value))) as T);
}
