/** How far tone and behaviour moved, beside how far a bot moves from itself. */
import { comparedIn } from '../facts.ts';
import { rowOf, valueOf } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';

const titles = { end_reason: 'How conversations ended', worst_fault: 'What cost the most' };
const titleOf = (of: string): string => titles[of as keyof typeof titles] ?? rowOf(of).title;

/** `Words read | higher in 83 of 100 pairs | 48 to 52 of 100 | Drifted | ` */
export function drift(r: Reading): void {
  r.either(
    (r.facts.comparison?.drift ?? []).filter(({ of }) => r.rest.startsWith(`${titleOf(of)} | `)),
    (line) => {
      const { measure, size, chance, adjusted, drifted, most } = line;
      r.wantWords(`${titleOf(line.of)} | `);
      if (measure === 'delta') {
        const [way, often, least, widest] = r.want(
          String.raw`(lower|higher) in # of 100 pairs \| # to # of 100 \| `,
        ) as [string, string, string, string];
        r.must(size === 0 || (way === 'lower') === size < 0, `says ${way}, moved by ${size}`);
        r.figure(often, 50 * (1 + Math.abs(size)), 0, 'of 100');
        r.figure(least, 50 * (1 - chance), 0, 'by chance, at least');
        r.figure(widest, 50 * (1 + chance), 0, 'by chance, at most');
      } else {
        const [apart, upTo] = r.want(String.raw`# % apart \| up to # % \| `) as [string, string];
        r.figure(apart, 100 * size, 1, 'apart');
        r.figure(upTo, 100 * chance, 1, 'by chance');
      }
      const [word] = r.want(String.raw`(Drifted|Sure, and negligible|Within chance) \| `) as [string];
      const is = drifted ? 'Drifted' : adjusted <= 0.01 ? 'Sure, and negligible' : 'Within chance';
      r.must(word === is, `says ${word}, is ${is}`);
      r.must(!drifted || Math.abs(size) > chance, 'drifted, and within chance');
      if (!most) return;
      if (r.rest === '') throw new Unread('what moved most');
      const [name, before, now] = r.want('(.+?): # % → # %') as [string, string, string];
      r.must(name.toLowerCase() === most.value.replaceAll(/[-_]+/g, ' '), `says ${name}, is ${most.value}`);
      for (const [said, value] of [
        [before, most.baseline],
        [now, most.candidate],
      ] as const)
        // A sum of shares of cells: a half may lie a hair below itself.
        r.must(valueOf(said) === Number((100 * value).toFixed(1)), `share: says ${said}, is ${100 * value}`);
      if (line.of !== 'end_reason') return;
      const share = (which: 'candidate' | 'baseline') => {
        const own = comparedIn(r.facts, which);
        return own.filter(({ endReason }) => endReason === most.value).length / own.length;
      };
      r.must(
        Math.sign(share('candidate') - share('baseline')) === Math.sign(most.candidate - most.baseline),
        'moved the other way',
      );
    },
  );
}
