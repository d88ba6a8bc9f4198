/**
 * Prints how often the customer's next move is one a person could make: `npm run reading [-- --wrong [FAMILY | LANGUAGE]]`. Turns of the
 * half that is kept unseen are never shown. With `--rows [LANGUAGE]` instead the reading rows that decide nothing over both halves.
 */
import { languages } from '../../src/language/languages.ts';
import { families } from './families.ts';
import { rowUses } from './idle-rows.ts';
import { actText, measure, shareOf } from './measure.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const [flag, only] = process.argv.slice(2);
if (flag === '--rows') {
  for (const { language, row, fits } of (only === undefined ? Object.keys(languages) : [only])
    .flatMap(rowUses)
    .filter(({ decides }) => decides === 0))
    print(`${language} ${row.act}: "${row.hits[0]}" fits in ${fits} turns and decides none`);
  process.exit(0);
}
const measured = families().flatMap(measure);
function grouped(of: (one: (typeof measured)[number]) => string): Map<string, typeof measured> {
  const groups = new Map<string, typeof measured>();
  for (const one of measured) groups.set(of(one), [...(groups.get(of(one)) ?? []), one]);
  return groups;
}
const groups = (of: (one: (typeof measured)[number]) => string) =>
  [...grouped(of)].sort(([a], [b]) => a.localeCompare(b));

if (flag === '--wrong') {
  for (const { family, turn, understood, moved, right } of measured) {
    if (right || family.half !== 'read' || (only !== undefined && family.family !== only && family.language !== only))
      continue;
    const bot =
      turn.bot ??
      turn.messages
        ?.map(
          ({ text, options = [] }) =>
            `${text} ${options.map((o) => `[${typeof o === 'string' ? o : o.label}]`).join('')}`,
        )
        .join(' || ');
    print(`── ${family.family}/${turn.customer} told ${(turn.told ?? []).join(',')}\n${bot}`);
    print(`   want: ${turn.acts.join(', ')} → ${JSON.stringify(turn.next)}`);
    print(
      `   read: ${understood.map(actText).join(', ')}\n   did:  ${moved.acts.map((act) => act.kind).join(', ')} ${moved.end ?? ''} “${moved.said.join(' / ')}”\n`,
    );
  }
}
for (const [half, ones] of groups(({ family }) => `${family.language} ${family.half}`))
  print(`${half.padEnd(24)} ${shareOf(ones)}`);
for (const [manner, ones] of groups(({ family }) => `${family.language} ${family.half} ${family.manner}`).filter(
  ([name]) => name.startsWith('en'),
))
  print(`${manner.padEnd(24)} ${shareOf(ones)}`);
if (flag === '--families')
  for (const [name, ones] of groups(({ family }) => family.family))
    print(`${name.padEnd(34)} ${ones[0]!.family.half} ${shareOf(ones)}`);
