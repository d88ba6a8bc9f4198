/** A bot has names of its own, and one of its people may be called like a customer: what it said before that customer came, it cannot have from there. */
import type { Conversation } from '../../conversation/conversation.ts';

export class OwnWords {
  /** When each conversation began, in the order they are learnt in; milliseconds. */
  readonly #begun: number[] = [];
  readonly #said = new Set<string>();
  #hasNames = false;

  begins(at: number, { times }: Conversation): void {
    this.#begun[at] = Date.parse(times?.startedAt ?? '');
  }

  /** @param owner Whose value it is. */
  say(text: string, { times }: Conversation, owner: number): void {
    if (!(Date.parse(times?.endedAt ?? '') < this.#begun[owner]!)) return;
    this.#said.add(text);
    if (!/\d/.test(text)) this.#hasNames = true;
  }

  /** Where one name was an accident, as many of those said later are: no name proves anything then. */
  explain(text: string): boolean {
    return this.#said.has(text) || (this.#hasNames && !/\d/.test(text));
  }
}
