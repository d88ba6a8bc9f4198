import { Type, type Static } from 'typebox';
import { problemCodes } from '../problem.ts';

const Position = Type.Object({
  line: Type.Integer({ minimum: 1 }),
  column: Type.Integer({ minimum: 1, description: 'In characters.' }),
  offset: Type.Integer({ minimum: 0, description: 'In UTF-16 code units, from the start of the file.' }),
});

const Told = Type.Object(
  {
    code: Type.Enum([...problemCodes, 'defect'], {
      description: 'Explained in docs/errors.md; `defect` is one of this program, not of your files.',
    }),
    message: Type.String({ description: 'One sentence: what is wrong, with the offending value quoted.' }),
    file: Type.Optional(Type.String()),
    range: Type.Optional(Type.Object({ start: Position, end: Position }, { description: 'Half-open.' })),
    expected: Type.Optional(Type.String({ description: 'What would have been right.' })),
    hint: Type.Optional(Type.String({ description: 'The next thing to do.' })),
    frame: Type.Optional(Type.String({ description: 'Lines of the file around the range, with a marker under it.' })),
  },
  { additionalProperties: false },
);

/** What stands on stdout when a command that was asked for JSON could not do its work. */
const ProblemsSchema = Type.Object(
  { problems: Type.Array(Told, { description: 'All mistakes that were found, not the first alone.' }) },
  { description: 'What mystery-shopper prints with --json when it ends with exit code 2.' },
);

export type ToldProblem = Static<typeof Told>;

/** The JSON Schema published as `dist/problems.schema.json`. */
export function problemsSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/mystery-shopper/dist/problems.schema.json',
    ...structuredClone(ProblemsSchema),
  };
}
