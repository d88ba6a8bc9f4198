import { Type, type Static } from 'typebox';
import { Wait, named } from './parts.ts';

export const ModuleBotSchema = Type.Object(
  {
    protocol: named('module'),
    module: Type.String({
      description: 'A .js, .mjs or .ts file that exports a bot, relative to the file that names it: ./my-bot.ts',
    }),
    options: Type.Optional(Type.Unknown({ description: 'Handed to the module; {{env.NAME}} is filled in.' })),
    timeout: Type.Optional(Wait),
  },
  { additionalProperties: false },
);

export type ModuleBotSpec = Static<typeof ModuleBotSchema>;
