/**
 * Tells a pull request what the run came to, in one comment that later runs write anew. Never fails a build: whoever may not comment, as a change from a
 * fork may not, has the job summary.
 */
import { existsSync, readFileSync } from 'node:fs';

const {
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: repository,
  GITHUB_SERVER_URL: server,
  GITHUB_RUN_ID: run,
} = process.env;
const { GITHUB_TOKEN: token, GITHUB_EVENT_PATH: event, COMMENT_NAME: name = '' } = process.env;
const text = process.argv[2];

/** Characters that GitHub takes, less what stands around them. */
const longest = 60_000;
const marker = `<!-- mystery-shopper ${name.replaceAll(/[^\w .-]/g, '')} -->`;

try {
  await comment();
} catch (error) {
  print(`::warning title=No comment::${oneLine(error.message)}\n`);
}

async function comment() {
  const number = JSON.parse(readFileSync(event, 'utf8')).pull_request?.number;
  if (!Number.isInteger(number) || !existsSync(text)) return;
  const comments = `${api}/repos/${repository}/issues/${number}/comments`;
  const body = JSON.stringify({ body: `${marker}\n${told()}` });
  const own = await ownComment(comments);
  if (own === null) await asked(comments, { method: 'POST', body });
  else await asked(`${api}/repos/${repository}/issues/comments/${own}`, { method: 'PATCH', body });
}

/** Nobody is called by what a bot or a customer said. */
function told() {
  const summary = readFileSync(text, 'utf8').replaceAll('@', '@\u200B');
  const cut = summary.length > longest ? `${summary.slice(0, longest)}\n\n…` : summary;
  return `${cut}\n\n[The whole run](${server}/${repository}/actions/runs/${run}), with its reports.\n`;
}

/** A comment of people is never written over, whatever it begins with. */
async function ownComment(comments) {
  for (let page = 1; ; page += 1) {
    const some = await asked(`${comments}?per_page=100&page=${page}`, {});
    const own = some.find(({ body, user }) => user?.type === 'Bot' && body?.startsWith(marker));
    if (own !== undefined) return own.id;
    if (some.length < 100) return null;
  }
}

async function asked(url, options) {
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'user-agent': 'mystery-shopper',
  };
  const response = await fetch(url, { ...options, headers, signal: AbortSignal.timeout(30_000) });
  if (response.ok) return response.json();
  const rights =
    'The token may not write comments: the job needs "permissions: { pull-requests: write }", or comment: false.';
  throw new Error([401, 403, 404].includes(response.status) ? rights : `GitHub answered ${response.status}.`);
}

function print(words) {
  process.stdout.write(words);
}

function oneLine(value) {
  return String(value)
    .replaceAll('%', '%25')
    .replaceAll(/[\r\n]+/g, ' ');
}
