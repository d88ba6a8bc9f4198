import { AdaptiveCard, SerializationContext } from 'adaptivecards';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json.ts';
import { messageOf } from '../../../src/report/message/message.ts';
import { slackMessage } from '../../../src/report/message/slack.ts';
import { teamsMessage } from '../../../src/report/message/teams.ts';
import { reportModel } from '../../../src/report/model.ts';
import { firstRun, fixture, inputOf } from '../fixture.ts';

const made = fixture();
const model = reportModel(inputOf(made));
const link = 'https://ci.example.test/runs/7';

/** Every text that a value holds under one of these keys. */
function textsUnder(value: unknown, ...keys: string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (keys.includes(key) ? [inner] : []) : textsUnder(inner, ...keys),
  );
}

describe('a message to a channel', () => {
  const message = messageOf(model, link);

  it('says the verdict, what to do with each intent, what failed and what it began with', () => {
    expect(message.headline).toBe(model.verdict.headline);
    expect(message.paragraphs.map(({ heading }) => heading)).toEqual([
      '',
      'Rollout',
      'Gates that failed',
      'What failures began with',
    ]);
    const rollout = message.paragraphs[1]!.lines;
    const decided = model.verdict.decisions!.filter(({ decision }) => decision !== 'roll-out');
    expect(rollout[0]).toEqual({ strong: decided[0]!.title, text: expect.stringContaining(decided[0]!.word) });
  });

  it('holds no word of a bot or a customer', () => {
    const text = JSON.stringify(message);
    const quotes = model.causes.map(({ quote }) => quote.text).filter((words) => words.length > 20);
    expect(quotes.length).toBeGreaterThan(0);
    for (const words of quotes) expect(text).not.toContain(words.slice(0, 20));
  });

  it('is short, however much there is to say', () => {
    const causes = Array.from({ length: 500 }, () => ({ ...model.causes[0]!, title: 'x'.repeat(5000) }));
    const long = messageOf({ ...model, causes }, link);
    expect(long.paragraphs.at(-1)!.lines.at(-1)!.text).toBe('and 492 more');
    expect(Buffer.byteLength(JSON.stringify(teamsMessage(long)))).toBeLessThan(28 * 1024);
  });

  it('leaves out what a first run has not', () => {
    const { paragraphs } = messageOf(reportModel(firstRun(made)), null);
    expect(paragraphs.map(({ heading }) => heading)).not.toContain('Rollout');
  });
});

const hostile = messageOf(
  {
    ...model,
    suite: '<!channel> *bold* [here](https://evil.test)',
    verdict: { ...model.verdict, headline: `<!here> & <https://evil.test|click> ${'long '.repeat(60)}` },
  },
  link,
);

describe('for Slack', () => {
  const body = slackMessage(hostile) as { text: string; blocks: { type: string }[] };

  it('has blocks within its limits, and the whole of a long headline below the header', () => {
    const [header, below] = body.blocks as unknown as [{ text: { text: string } }, Json];
    expect(header.text.text.length).toBeLessThanOrEqual(150);
    expect(textsUnder(below, 'text').join('')).toBe(hostile.headline);
    expect(body.blocks.length).toBeLessThanOrEqual(50);
    expect(textsUnder(body, 'text').every((text) => text.length > 0 && text.length <= 3000)).toBe(true);
  });

  it('lets no name mention anybody or link anywhere', () => {
    expect(body.text).not.toMatch(/[<>]/);
    expect(textsUnder(body, 'url')).toEqual([link]);
    expect(new Set(textsUnder(body, 'type'))).not.toContain('mrkdwn');
  });
});

describe('for Teams', () => {
  const body = teamsMessage(hostile) as { attachments: { content: object }[] };
  const card = body.attachments[0]!.content;

  it('is an Adaptive Card that its own parser takes without complaint', () => {
    const context = new SerializationContext();
    const parsed = new AdaptiveCard();
    parsed.parse(card, context);
    const complaints = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
    expect(complaints).toEqual([]);
    expect(parsed.getItemCount()).toBeGreaterThan(5);
    expect(parsed.getActionCount()).toBe(1);
  });

  it('holds names in runs of text alone, which are no Markdown', () => {
    expect(new Set(textsUnder(card, 'type'))).toEqual(
      new Set(['AdaptiveCard', 'RichTextBlock', 'TextRun', 'Action.OpenUrl']),
    );
    expect(textsUnder(card, 'url')).toEqual([link]);
  });
});
