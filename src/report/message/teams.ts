/**
 * A message as a Teams workflow takes it ("When a Teams webhook request is received"): an Adaptive Card. Runs of rich text
 * are no Markdown, so no name can link anywhere. https://adaptivecards.io/explorer/RichTextBlock.html
 */
import type { Json } from '../../json.ts';
import type { Message, Paragraph } from './message.ts';

export function teamsMessage({ headline, paragraphs, link }: Message): Json {
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [block([run(headline, { weight: 'Bolder', size: 'Large' })]), ...paragraphs.flatMap(blocks)],
    ...(link !== null && { actions: [{ type: 'Action.OpenUrl', title: 'Open the report', url: link }] }),
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card }],
  };
}

function blocks({ heading, lines }: Paragraph): Json[] {
  const told = lines.map(({ strong, text }) =>
    block([...(strong === '' ? [] : [run(`${strong} `, { weight: 'Bolder' })]), run(text)]),
  );
  return heading === '' ? told : [{ ...block([run(heading, { weight: 'Bolder' })]), separator: true }, ...told];
}

const block = (inlines: Json[]) => ({ type: 'RichTextBlock', inlines }) as const;
const run = (text: string, look: Record<string, string> = {}): Json => ({ type: 'TextRun', text, ...look });
