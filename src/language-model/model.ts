/** A language model, as those who ask it see it. Its words are material: who asks decides what becomes of them. */

export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface Question {
  /** Who asks, and for the how manieth time: equal questions of two customers are two calls. */
  place: string;
  messages: readonly Message[];
}

export interface Answer {
  text: string;
  /** `length`: cut off where an answer may not be longer; `refused`: it would not answer, and `text` says so, if anything. */
  finish: 'stop' | 'length' | 'refused';
}

/** Tokens. */
export interface Usage {
  /** Sent. */
  input: number;
  /** Answered. */
  output: number;
}

/** Of one run. */
export interface Spent {
  /** Requests that were answered by the endpoint. */
  asked: number;
  /** Answers that were on the cassette already. */
  replayed: number;
  /** Of what was asked: as the endpoint counts, or as many as it can have been where it does not say. */
  tokens: Usage;
  /** In the suite's currency; null: nothing says what tokens cost. */
  cost: number | null;
}

export const sumOfSpent = (one: Spent, other: Spent): Spent => ({
  asked: one.asked + other.asked,
  replayed: one.replayed + other.replayed,
  tokens: { input: one.tokens.input + other.tokens.input, output: one.tokens.output + other.tokens.output },
  cost: one.cost === null || other.cost === null ? null : one.cost + other.cost,
});

export interface Model {
  /** As the endpoint knows it. */
  name: string;
  /**
   * @throws ModelFault where this question got no answer; ProblemError where no other will get one either, and the run ends; the signal's
   * reason when it is aborted.
   */
  ask(question: Question, signal: AbortSignal): Promise<Answer>;
  spent(): Spent;
  /** Tidies the cassette. */
  close(): Promise<void>;
}

/** The model, or the way to it, failed: never the bot. */
export class ModelFault extends Error {
  override name = 'ModelFault';
}
