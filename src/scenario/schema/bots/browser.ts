import { Type, type Static } from 'typebox';
import { oneOf } from '../one-of.ts';
import { connection, Wait, Path, settling, SignalSchema, named } from './parts.ts';

const Selector = Type.String({
  minLength: 1,
  description: 'CSS, or any other selector of Playwright; open shadow roots are looked into.',
});

const SelectorsSchema = Type.Object(
  {
    frame: Type.Optional(Type.Array(Selector, { description: 'The frames around the widget, outermost first.' })),
    open: Type.Optional(Selector),
    input: Type.Optional(Selector),
    send: Type.Optional(Selector),
    message: Type.Optional(Selector),
    text: Type.Optional(Selector),
    option: Type.Optional(Selector),
    typing: Type.Optional(Selector),
  },
  {
    additionalProperties: false,
    description:
      'open: what shows the widget; input, send: where to type and what to press (Enter when absent); message: each bubble of the bot, text: its words inside; option: each button a customer may click; typing: what shows while the bot types.',
  },
);

export const BrowserBotSchema = Type.Object(
  {
    protocol: named('browser'),
    url: Type.String({ description: 'The page with the widget.' }),
    profile: Type.Optional(
      oneOf(['botframework-webchat', 'deep-chat', 'n8n-chat'], 'Selectors of a known widget; those below win.'),
    ),
    selectors: Type.Optional(SelectorsSchema),
    ...settling,
    timeout: Type.Optional(Wait),
    page_timeout: Type.Optional(
      Type.String({ ...Wait, description: 'How long the page may take to show the widget; 60s when absent.' }),
    ),
    pages: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 64, description: 'Conversations at a time; 4 when absent.' }),
    ),
    headers: Type.Optional(
      Type.Record(Type.String(), Type.String(), { description: 'Sent with every request of the page.' }),
    ),
    proxy: connection.proxy,
    executable: Type.Optional(Type.String({ description: "A browser of the machine's, when Playwright has none." })),
    signals: Type.Optional(
      Type.Array(SignalSchema, {
        description: "In the page's JSON replies and WebSocket frames, instead of the profile's.",
      }),
    ),
    signal_items: Type.Optional(
      Type.String({ ...Path, description: 'The events in such a reply; signals then see a list of one of them.' }),
    ),
  },
  { additionalProperties: false },
);

export type BrowserBotSpec = Static<typeof BrowserBotSchema>;
export type Selectors = Static<typeof SelectorsSchema>;
