/** What was so, and is no longer. All is tried on the normalised text of a clause. */
export interface PastWords {
  /** It was so, or was to be, and is no longer: "originally", "was due", "had always been". */
  isOvertaken(text: string): boolean;
  /** It was so, and nothing was done: "was £24.50", not "was refunded". No longer, where a time that is over is named with it. */
  wasSo(text: string): boolean;
  /** Names a time that is over: "at the time", "until last month", "when you asked". */
  isOver(text: string): boolean;
  /** Takes back what stands right before it: "but that has changed", "That was a mistake." */
  takesBack: RegExp;
}
