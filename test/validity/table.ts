/** One question put to data with people's labels, and its answer as Markdown. */
export interface Table {
  title: string;
  /** Data sets it cannot do without: `sgd-acts` is the file `sgd-acts.jsonl` or `sgd-acts.….jsonl` of the folder. */
  needs: readonly string[];
  /** @param data The folder with the data. @return Markdown below the title: tables, method, what is weak. */
  measure(data: string): string | Promise<string>;
}
