import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Of all files of tests those that take longest: nobody waits at the end for one that began last. */
export const longest = [
  'cli/package',
  'run/threads/threads',
  'bot/detect/widget',
  'bot/browser-faults',
  'bot/browser',
  'chaos/chaos',
  'api/demo',
  'runners/entries',
  'bot/real-widgets',
  'api/until-decided',
  'bot/conformance',
  'bot/faults',
  'api/shards',
  'api/confirm',
  'cli/robust',
  'run/queue/nothing-lost',
  'hostile/walk',
];

/** A fresh clone knows no durations, and would begin with the files that have most lines. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
