/** Why it makes no sense to go on asking a bot. */
export interface Trouble {
  /** unavailable: nobody is let in any more; misconfigured: nothing of the bot was ever understood. */
  kind: 'unavailable' | 'misconfigured';
  /** What the last one met. */
  detail: string;
  /** In how many conversations in a row. */
  times: number;
  /** What to change; null where that is not known. */
  fix: string | null;
}
