/** An act in words. */
export interface Worded {
  text: string;
  /** Facts the text gives away. */
  discloses: string[];
  /** Values as they stand in it. */
  intact: string[];
}
