import { plural } from '../counts.ts';
import type { Forecast } from '../api/plan.ts';
import type { Covered } from '../plan/coverage.ts';
import type { OwnWord } from '../plan/own-word.ts';
import { columns } from '../report/columns.ts';
import { notHeld } from '../report/not-held.ts';
import { gateForecasts, smallSuiteText } from '../report/forecast.ts';
import { visible } from '../report/visible.ts';
import type { Colors } from './context.ts';

/** What will be run, what of it is covered, what the gates could see, what it takes. */
export function forecastLines(forecast: Forecast, colors: Colors): string[] {
  const { coverage, cost } = forecast;
  const heading = (text: string) => ['', colors.bold(text)];
  return [
    colors.bold(`${visible(forecast.suite ?? 'Plan')}: ${plural(forecast.conversations, 'conversation')}`),
    `  ${plural(forecast.cells, 'cell')} (scenario × persona) × ${plural(forecast.repeat, 'repetition')}, seed ${visible(forecast.seed)}`,
    ...coverLines(forecast),
    ...heading('Coverage'),
    ...coveredLines('Intents', coverage.intents),
    ...coveredLines('Personas', coverage.personas),
    ...coveredLines('Tags', coverage.tags),
    ...coveredLines('Languages', coverage.languages),
    ...heading('Not covered'),
    ...uncoveredLines(forecast),
    ...ownWordLines(forecast.byOwnWord, '  '),
    ...heading('What the gates could see'),
    ...gateLines(forecast, colors),
    ...(forecast.smallSuite ? [`  ${smallSuiteText(forecast.smallSuite)}`] : []),
    ...heading('Cost'),
    ...costLines(cost),
    ...(forecast.model ? modelLines(forecast.model) : []),
    '',
    colors.dim(basisLine(forecast)),
  ];
}

/** Which cells are chosen, and how few it would take. */
function coverLines({ cover, sizes }: Forecast): string[] {
  const all = sizes.all.toLocaleString('en-US');
  const held = cover === null ? 'all cells' : (cover.met < cover.tuples ? mostAs : chosenAs)[cover.choose];
  const fewest = `every pair meets in ${sizes.pairs.toLocaleString('en-US')} of ${all}, every triple in ${sizes.triples.toLocaleString('en-US')}`;
  return [`  Held: ${held}; ${fewest} (--cover pairs, --cover triples)`];
}

const mostAs = {
  all: 'all cells',
  pairs: 'cells in which most pairs meet, by volume and stakes',
  triples: 'cells in which most triples meet, by volume and stakes',
  sample: 'a sample of cells by volume and stakes',
} as const;

const chosenAs = {
  all: 'all cells',
  pairs: 'the fewest cells found in which every pair meets',
  triples: 'the fewest cells found in which every triple meets',
  sample: 'a sample of cells by volume and stakes',
} as const;

/** Success in these scenarios would be the bot's own word. */
export function ownWordLines(found: readonly OwnWord[], indent = ''): string[] {
  const named = (kind: OwnWord['checks']) =>
    found.filter(({ checks }) => checks === kind).map(({ scenario }) => scenario);
  const line = (ids: string[], what: string) =>
    ids.length === 0 ? [] : [`${indent}${what}: ${ids.map(visible).join(', ')}`];
  return [
    ...line(named('guards'), "Only guards, and the bot's own word for the rest"),
    ...line(
      named('nothing'),
      "Nothing shows success but the bot's own word (verify, learn or a required statement would)",
    ),
  ];
}

function coveredLines(title: string, covered: readonly Covered[]): string[] {
  if (covered.length === 0) return [];
  const counts = covered
    .slice(0, mostCovered)
    .map(({ id, conversations }) => `${visible(id)} ${conversations.toLocaleString('en-US')}`);
  return [`  ${title} (${covered.length}): ${counts.join(' · ')}${andMore(covered.length, mostCovered)}`];
}

const mostCovered = 24;
const mostPairs = 8;

/** Of so many, behind those that are named. */
const andMore = (all: number, named: number): string => (all > named ? ` and ${all - named} more` : '');

function uncoveredLines({ cover, coverage: { uncovered, notTested, intents, personas } }: Forecast): string[] {
  const { pairs } = uncovered;
  const named = [
    ['Intents', uncovered.intents],
    ['Scenarios', uncovered.scenarios],
    ['Personas', uncovered.personas],
    ['Tags', uncovered.tags],
    ['Languages', uncovered.languages],
    ['By the suite’s own word', notTested],
  ] as const;
  const lines = [
    ...notHeld(cover ?? undefined).map(({ what, why }) => `  ${visible(what)}: ${why}`),
    ...named.flatMap(([title, ids]) => {
      const names = ids.slice(0, mostCovered).map(visible).join(', ');
      return ids.length === 0 ? [] : [`  ${title}: ${names}${andMore(ids.length, mostCovered)}`];
    }),
  ];
  if (pairs.length > 0) {
    const shown = pairs.slice(0, mostPairs).map(({ intent, persona }) => `${visible(intent)} × ${visible(persona)}`);
    const all = intents.length * personas.length;
    lines.push(`  Intent × persona, ${pairs.length} of ${all}: ${shown.join(', ')}${andMore(pairs.length, mostPairs)}`);
  }
  return lines.length === 0 ? ['  Nothing that the project declares'] : lines;
}

function gateLines({ gates, repeat }: Forecast, colors: Colors): string[] {
  const rows = gateForecasts(gates);
  if (rows.length === 0) return ['  No gate is set: a regression against another run fails it, and nothing else.'];
  const head = ['gate', 'names', `seen at ${repeat}`, 'with --confirm', 'needs', 'with --confirm'];
  const cells = rows.map((row) => [
    visible(`${row.gate}${row.parts}`),
    row.named,
    row.visible,
    row.confirmed,
    row.repetitions,
    row.repetitionsConfirmed,
  ]);
  const [heads, ...lines] = columns([head, ...cells]);
  const signs = { true: '✓', false: '✕', null: '·' } as const;
  const paints = { true: colors.green, false: colors.red, null: colors.dim } as const;
  return [
    colors.dim(`    ${heads}`),
    ...rows.map(({ sees }, i) => paints[`${sees}`](`  ${signs[`${sees}`]} ${lines[i]}`)),
    colors.dim(
      '  ✕ not settled at these repetitions; needs: repetitions a cell that settle the gate four times in five.',
    ),
  ];
}

function costLines({ conversations, turns, seconds, money, concurrency, rate, load }: Forecast['cost']): string[] {
  const closed = rate === null ? `${concurrency} at once` : `${concurrency} at once, at most ${rate} begun a second`;
  const pace = load === null ? closed : `under the load ${load}`;
  const price = money ? [`  ${money.amount.toFixed(2)} ${money.currency ?? ''} by suite.price`.trimEnd()] : [];
  return [
    `  ${plural(conversations, 'conversation')}, about ${plural(turns, 'turn')}`,
    `  About ${time(seconds)}, ${pace}`,
    ...price,
  ];
}

/** At most; whoever sets no budget is told so. */
function modelLines({ name, calls, retries, tokens, cost, words, criteria }: NonNullable<Forecast['model']>): string[] {
  const again = retries === 0 ? '' : `, each sent again at most ${plural(retries, 'time')}`;
  const money = cost ? `${cost.amount} ${cost.currency ?? ''} by model.price`.replace('  ', ' ') : null;
  const limits = [...(tokens === null ? [] : [plural(tokens, 'token')]), ...(money === null ? [] : [money])];
  const asks = [
    ...(words.calls > 0
      ? [`    ${plural(words.calls, 'question')} at most for the words of ${words.personas.map(visible).join(', ')}`]
      : []),
    ...(criteria.calls > 0
      ? [
          `    ${plural(criteria.calls, 'question')} at most to judge ${criteria.names.map(visible).join(', ')}, ${plural(criteria.votes, 'vote')} each`,
        ]
      : []),
  ];
  return [
    `  Of the model ${visible(name)} ${plural(calls, 'question')} at most${again}; none that is on the cassette`,
    ...asks,
    `    ${limits.length > 0 ? `At most ${limits.join(' and ')}, by model.budget` : 'No limit to what it may cost: model.budget sets one'}`,
  ];
}

function time(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

function basisLine({ earlier, cost: { basis } }: Forecast): string {
  const each = `${basis.turns.toFixed(1)} turns a conversation, ${basis.reply.toFixed(2)} s a reply`;
  return earlier === null
    ? `Assumed: rates of 90 %, numbers that stray by four margins, ${each}. --baseline RUN takes them from an earlier run.`
    : `From ${visible(earlier)}: its variances, ${each}.`;
}
