/** Requests to the back end: before, after, and to see what became of it. */
import { Type, type Static } from 'typebox';
import { Duration } from './bots/parts.ts';
import { ExpectationSchema, Path } from './expectation-schema.ts';
import { formats } from './formats.ts';

const Headers = Type.Optional(
  Type.Record(Type.String(), Type.String(), { description: 'Request headers; secrets as {{env.NAME}}.' }),
);
const Body = Type.Optional(Type.Unknown({ description: 'Sent as JSON, with every {{…}} filled in.' }));

const RequestLine = Type.String({
  description: 'METHOD and path or URL: "POST /orders". A path is joined to backend.url.',
});

export const SetupSchema = Type.Object(
  {
    request: RequestLine,
    headers: Headers,
    body: Body,
    save: Type.Optional(
      Type.String({
        pattern: formats.name.pattern,
        description: 'Name under which the reply is kept: {{setup.NAME.field}}.',
      }),
    ),
  },
  { additionalProperties: false },
);

export const TeardownSchema = Type.Object(
  { request: RequestLine, headers: Headers, body: Body },
  { additionalProperties: false },
);

export const VerifySchema = Type.Object(
  {
    request: RequestLine,
    name: Type.Optional(Type.String({ description: 'Plain words for the report: "Refund issued".' })),
    headers: Headers,
    body: Body,
    within: Type.Optional(
      Type.String({
        ...Duration,
        description: 'Asked again until it holds, for so long: of a back end that takes its time. Once when absent.',
      }),
    ),
    status: Type.Optional(
      Type.Integer({ minimum: 100, maximum: 599, description: 'Expected HTTP status; any 2xx when absent.' }),
    ),
    holds_before: Type.Optional(
      Type.Boolean({
        description:
          'It holds before the first message already, so it guards against harm and proves nothing; found out by asking once before when absent.',
      }),
    ),
    expect: Type.Optional(
      Type.Record(Path, ExpectationSchema, {
        additionalProperties: false,
        description: 'JSONPath in the reply → the value there: equal to a scalar, or as a map of conditions demands.',
      }),
    ),
  },
  { additionalProperties: false },
);

export const callsOf = <T extends typeof SetupSchema | typeof TeardownSchema>(schema: T, description: string) =>
  Type.Optional(Type.Array(schema, { description }));

export type SetupSpec = Static<typeof SetupSchema>;
export type TeardownSpec = Static<typeof TeardownSchema>;
export type VerifySpec = Static<typeof VerifySchema>;
