/** The part of docs/tables.md that lists columns: `npm run tables`. */
import * as tables from '../../../src/trial/tables/tables.ts';

for (const { name, row, columns } of [
  tables.conversationsTable,
  tables.turnsTable,
  tables.scoresTable,
  tables.evidenceTable,
  tables.measuresTable,
]) {
  const lines = columns.map(({ name: column, type, says }) => `| \`${column}\` | ${type} | ${says} |`);
  process.stdout.write(
    `## ${name}\n\nA row is ${row}.\n\n| column | type | what |\n| --- | --- | --- |\n${lines.join('\n')}\n\n`,
  );
}
