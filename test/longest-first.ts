import { BaseSequencer, type TestSpecification } from 'vitest/node';
import long from './long.json' with { type: 'json' };

/** Files of tests that take longest begin first: nobody waits at the end for one that began last. */
export class LongestFirst extends BaseSequencer {
  /** A fresh clone knows no durations, and would begin with the files that have most lines. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.endsWith(`/test/${name}`));
      return at === -1 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
