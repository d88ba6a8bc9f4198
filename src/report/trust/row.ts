/** One line of what makes the verdict credible. */
export interface TrustRow {
  label: string;
  value: string;
  /** Null: stated, not judged. */
  ok: boolean | null;
}
