/** How a coding assistant writes and checks scenarios: AGENTS.md, and what the server gives as `reference`. */
import { stringify } from 'yaml';
import { metrics } from '../../score/metrics.ts';
import { compactReference } from '../../scenario/schema/compact-reference.ts';

const firstGates = metrics.flatMap(({ name, firstGate }) =>
  firstGate === undefined ? [] : [{ metric: name, ...firstGate }],
);

/** Valid as it stands. */
export const example = `bot: { protocol: http, url: 'http://localhost:3000/chat' }
intents: { refund: { title: Refund } }
personas:
  hurried: { title: Hurried parent on a phone, mood: hurried, verbosity: terse, patience: 3 }
scenarios:
  damaged-lamp:
    intent: refund
    goal: Get the money back for a lamp that came broken
    opening: [My lamp arrived broken and I want my money back, 'The lamp in order {{facts.order_number}} is broken']
    facts:
      order_number: { value: '{{faker.string.numeric(8)}}', asks: [order number] }
    wants: { done: [refunded, refund has been issued] }
    statements: { forbidden: [not our problem] }
    escalation: { policy: allowed }
${stringify({ gates: firstGates })}`;

export const guide = (): string => `# Writing tests for a customer-service bot with mystery-shopper

Made by \`npm run agents\` from the schema; do not edit.

1. Find out how the bot is talked to: \`npx mystery-shopper init --bot URL --yes\` writes a first project, \`npx mystery-shopper probe\` talks to the bot once.
2. Write \`scenarios/*.yaml\`. A scenario says what a customer wants (\`goal\`, \`opening\`, \`wants\`) and knows (\`facts\`); the customer finds its own way. Don't script turns.
3. \`npx mystery-shopper validate --json\` after every change: every mistake with file, line, column and what was expected. Notices name what has no effect.
4. \`npx mystery-shopper play SCENARIO\` holds one conversation; \`run\` all of them. Exit code 0: passed, 1: a gate failed, 2: could not run.
5. A success needs something that shows it: \`verify\` (a call to the back end), a thing to \`learn\` with its \`truth\`, or \`statements.required\`. The bot's own word (\`wants.done\`) shows none.

Rules that are often missed: quote a value that begins with \`{{\`; ids are small letters, digits, \`-\` and \`_\`; names of facts have no \`-\`; secrets are \`{{env.NAME}}\` and stand only under \`bot\`, \`backend\` and headers;
times are \`800ms\`, \`10s\`, \`2m\`; hosts other than this machine must be named in \`suite.test_hosts\`.

The same as tools over MCP: \`npx mystery-shopper mcp\` (with \`npm install @modelcontextprotocol/sdk\`).

## A project that is valid

\`\`\`yaml
${example}\`\`\`

## Every key

${compactReference()}
## Metrics

What a gate may be on; beside them those of the suite's own module.

${metrics.map(({ name, title }) => `- \`${name}\`: ${title}`).join('\n')}
`;
