/**
 * A message as Slack's incoming webhooks take it, in Block Kit. Rich text has no markup of its own, so no name can mention
 * anybody or link anywhere. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
import type { Json } from '../../json.ts';
import type { Message, Paragraph } from './message.ts';

/** Slack refuses longer ones. */
const mostHeader = 150;
const ellipsis = '…';

export function slackMessage({ headline, paragraphs, link }: Message): Json {
  // A header has room for few words; the whole of a longer one stands below it.
  const isLong = headline.length > mostHeader;
  return {
    // Shown in notifications, where blocks are not; three signs are markup there.
    text: headline.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    blocks: [
      {
        type: 'header',
        text: {
          type: 'plain_text',
          text: isLong
            ? `${headline.slice(0, mostHeader - ellipsis.length).replace(/[\uD800-\uDBFF]$/, '')}${ellipsis}`
            : headline,
          emoji: false,
        },
      },
      ...(isLong ? [richText([section([run(headline)])])] : []),
      ...paragraphs.map(block),
      ...(link === null ? [] : [richText([section([{ type: 'link', url: link, text: 'Open the report' }])])]),
    ],
  };
}

function block({ heading, lines }: Paragraph): Json {
  const items = lines.map(({ strong, text }) =>
    section([...(strong === '' ? [] : [run(`${strong} `, true)]), run(text)]),
  );
  if (heading === '') return richText(items);
  return richText([section([run(heading, true)]), { type: 'rich_text_list', style: 'bullet', elements: items }]);
}

const richText = (elements: Json[]): Json => ({ type: 'rich_text', elements });
const section = (elements: Json[]): Json => ({ type: 'rich_text_section', elements });

/** An empty text is refused. */
const run = (text: string, isBold = false): Json => ({
  type: 'text',
  text: text === '' ? ' ' : text,
  ...(isBold && { style: { bold: true } }),
});
