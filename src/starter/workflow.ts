/** A nightly run, and one a change, in continuous integration. */
import { stringify } from 'yaml';
import type { Starter, StarterFile } from './starter.ts';

/** @returns null: none is wanted. */
export function workflow(starter: Starter): StarterFile | null {
  if (starter.ci === 'github') return { path: '.github/workflows/mystery-shopper.yml', text: github(starter) };
  if (starter.ci === 'gitlab') return { path: '.gitlab-ci.yml', text: gitlab(starter) };
  return null;
}

/** Packages of the run; what package.json names is installed beside them. */
function install({ version, bot: { spec } }: Starter): string[] {
  const packages = [`mystery-shopper@${version}`, ...(spec.protocol === 'browser' ? ['playwright-core'] : [])];
  const browser = spec.protocol === 'browser' ? ['npx playwright-core install --with-deps chromium'] : [];
  return [`npm install --no-save ${packages.join(' ')}`, ...browser];
}

const noStart = 'echo "Nothing starts the bot here: put the command in its place."';

/** In the background: what follows waits until it answers. */
const started = ({ start }: Starter): string => (start === null ? noStart : `${start} &`);

function github(starter: Starter): string {
  const run = ['npx mystery-shopper run --format html,junit,summary,annotations --json > run.json'].join('\n');
  const told = [
    'folder="$(node -p \'JSON.parse(fs.readFileSync("run.json", "utf8")).folder ?? ""\')"',
    'if [ -n "$folder" ]; then cat "$folder/summary.md" >> "$GITHUB_STEP_SUMMARY"; cat "$folder/annotations.txt"; fi',
  ].join('\n');
  const text = {
    name: 'Mystery shoppers',
    on: { pull_request: {}, schedule: [{ cron: '17 3 * * *' }], workflow_dispatch: {} },
    permissions: { contents: 'read' },
    jobs: {
      shop: {
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 30,
        steps: [
          { uses: 'actions/checkout@v4' },
          { uses: 'actions/setup-node@v4', with: { 'node-version': 22 } },
          { name: 'Install', run: install(starter).join('\n') },
          { name: 'Start the bot', run: started(starter) },
          ...(starter.start === null ? [] : [{ name: 'Wait for it', run: awaited }]),
          { name: 'Send the customers', run },
          { name: 'Tell what they met', if: 'always()', run: told },
          {
            uses: 'actions/upload-artifact@v4',
            if: 'always()',
            with: { name: 'mystery-shopper', path: 'reports' },
          },
        ],
      },
    },
  };
  return `${head(starter)}${stringify(text, { lineWidth: 0 })}`;
}

function gitlab(starter: Starter): string {
  const text = {
    'mystery-shopper': {
      image: 'node:22',
      rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }, { if: '$CI_PIPELINE_SOURCE == "schedule"' }],
      script: [
        ...install(starter),
        started(starter),
        ...(starter.start === null ? [] : [awaited]),
        'npx mystery-shopper run',
      ],
      artifacts: { when: 'always', paths: ['reports'], reports: { junit: 'reports/*/junit.xml' } },
    },
  };
  return `${head(starter)}${stringify(text, { lineWidth: 0 })}`;
}

/** A bot that has just been started is not there yet: what "probe" finds out, up to a minute long. */
const awaited = 'for i in $(seq 30); do npx mystery-shopper probe > /dev/null && break; sleep 2; done';

function head({ start, bot: { spec } }: Starter): string {
  const isHere = 'url' in spec && /\/\/(localhost|127\.|\[::1\])/.test(spec.url ?? '');
  const lines = [
    'Sends the customers of scenarios/ to the bot; fails where a gate fails. Made by "mystery-shopper init".',
    ...(isHere && start === null
      ? ['To do: start the bot in the step "Start the bot"; it is looked for on this machine.']
      : []),
    ...(JSON.stringify(spec).includes('{{env.')
      ? ['To do: hand over the secrets that scenarios/bot.yaml names as {{env.…}}.']
      : []),
    'Keep reports/baseline and reports/approvals.jsonl in the repository, and each run is compared with the one last approved.',
  ];
  return lines.map((line) => `# ${line}\n`).join('');
}
