/** A bot turn of which it is not sure that the simulated customer understood it. */
export interface Doubtful {
  turn: number;
  why: 'two readings' | 'no option fitted' | 'did not know' | 'rephrased after a question';
  /** The words that caused it. */
  quote: string;
}
