/** What failures began with. */
import { sharedCells, type Which } from '../facts.ts';
import { type Reading } from '../reading.ts';
import { intentName } from './rollout.ts';
import { labelOf } from './page.ts';

const title = (code: string): string => {
  const words = code.replaceAll(/[-_]+/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** `Fact asked again | Began 13 of 18 failures (72 %) | Refunds 13, Complaint 2 · 15 conversations, 2.3: 4 | Then: rephrase 9` */
export function cause(r: Reading): void {
  const shared = sharedCells(r.facts);
  const isCut = r.facts.comparison !== null && !r.facts.comparison.within;
  const of = (which: Which) =>
    (r.facts[which]?.scored ?? []).filter(({ cell, scorable }) => scorable && (!isCut || shared.has(cell)));
  const judged = of('candidate');
  const codes = [
    ...new Set(
      judged.flatMap(({ scores, cause: began }) => [
        ...scores.flatMap(({ evidence }) => evidence.map(({ code }) => code)),
        ...(began ? [began.code] : []),
      ]),
    ),
  ];
  r.either(
    codes.filter((code) => new RegExp(`^${title(code)} [|·] `, 'u').test(r.rest)),
    (code) => {
      r.wantWords(title(code));
      r.want(' [|·] ');
      const failures = judged.filter(({ verified }) => verified === false);
      const began = failures.filter((one) => one.cause?.code === code).length;
      const said = r.take(String.raw`Began # of # failures? \(# %\)`);
      if (said) {
        r.whole(said[0]!, began, 'began');
        r.whole(said[1]!, failures.length, 'failures');
        r.figure(said[2]!, (100 * began) / failures.length, 0, 'share');
      } else r.must(began === 0, 'what began with it is told');
      r.take(' [|·] ');
      where(r, code, judged, of('baseline'));
      r.take(' [|·] ');
      const then = r.take('Then: ');
      if (!then) return;
      do {
        const [name, count] = r.want("([a-z ’'-]+?) #(?=, |$)") as [string, string];
        const known = codes.find((one) => title(one).toLowerCase() === name);
        const after = failures.filter(
          (one) => one.cause?.code === code && known !== undefined && costs(one, known),
        ).length;
        r.must(
          known !== undefined && Number(count.replaceAll(',', '')) <= after && after > 0,
          `${name} followed in ${count}, was seen in ${after}`,
        );
      } while (r.starts(', '));
    },
  );
}

type Scored = Reading['facts']['candidate']['scored'][number];

const costs = ({ scores }: Scored, code: string): boolean =>
  scores.some(({ evidence }) =>
    evidence.some((one) => one.code === code && (one.points > 0 || one.scorer === 'accuracy')),
  );

/** What a reader finds by it in the table. */
export function causeShown(r: Reading): void {
  const { scored } = r.facts.candidate;
  const codes = [
    ...new Set(
      scored.flatMap(({ scores, cause: began }) => [
        ...scores.flatMap(({ evidence }) => evidence.map(({ code }) => code)),
        ...(began ? [began.code] : []),
      ]),
    ),
  ];
  r.either(codes, (code) => {
    r.wantWords(`${title(code)}: shown in `);
    r.whole(r.want('#')[0]!, scored.filter((one) => one.scorable && costs(one, code)).length, 'shown in');
  });
}

/** What followed from where a conversation began to fail stands below that, and not by itself. */
function standsIn(one: Scored, code: string): boolean {
  if (one.cause?.code === code) return true;
  const found = one.scores.flatMap(({ evidence }) => evidence).filter((each) => each.code === code);
  const costly = found
    .filter(({ points }) => points > 0 || code === 'false-success')
    .toSorted((a, b) => b.points - a.points)[0];
  if (!costly) return false;
  return !one.cause || costly.scorer === 'tone' || costly.turn < one.cause.turn;
}

function where(r: Reading, code: string, judged: readonly Scored[], earlier: readonly Scored[]): void {
  const own = judged.filter((one) => standsIn(one, code));
  const intents = [...new Set(own.map(({ intent }) => intent))];
  let named = 0;
  do {
    const more = named > 0 ? r.take('# more') : null;
    if (more) {
      r.whole(more[0]!, intents.length - named, 'more intents');
      break;
    }
    r.either(intents, (id) => {
      r.wantWords(intentName(r, id));
      const count = r.take(' #');
      if (count) r.whole(count[0]!, own.filter(({ intent }) => intent === id).length, `in ${id}`);
      else r.must(intents.length === 1, 'how many in each');
    });
    named += 1;
  } while (r.starts(', '));
  r.whole(r.want(' · # conversations?')[0]!, own.length, 'conversations');
  const before = r.facts.baseline ? earlier.filter((one) => standsIn(one, code)).length : null;
  if (before === null || !r.facts.comparison) return;
  r.wantWords(`, ${labelOf(r, 'baseline')}: `);
  r.whole(r.want('#')[0]!, before, 'conversations before');
  const isGrown = r.facts.comparison.cells.some(({ label }) => label === 'added' || label === 'removed');
  r.must(r.starts(', of what both hold') === (isGrown && !r.facts.comparison.within), 'of what both hold');
}
