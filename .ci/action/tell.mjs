/** Tells GitHub what a run came to, from what it printed as JSON: annotations on stdout, the job summary, the step's outputs. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs, GITHUB_WORKSPACE: workspace = '.' } = process.env;
const result = read(process.argv[2]);
const { folder = '', verdict = '', headline = '', problems = [] } = result;

if (folder !== '') print(text(join(folder, 'annotations.txt')));
for (const problem of problems.slice(0, 10)) print(annotation(problem));
const summed =
  (folder === '' ? '' : text(join(folder, 'summary.md'))) +
  (problems.length === 0
    ? ''
    : `**Nothing could be run.**\n\n${problems.map(({ message }) => `- ${plain(message)}\n`).join('')}`);
append(summary, summed);
// For the comment on a pull request.
writeFileSync(process.argv[3], summed);
const told = { verdict, headline, folder: folder === '' ? '' : relative(process.cwd(), folder) };
append(
  outputs,
  Object.entries(told)
    .map(([name, value]) => `${name}=${oneLine(value)}\n`)
    .join(''),
);

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // What it had to say stands in the log above.
    return { problems: [{ message: 'The run ended without a result; see its log.' }] };
  }
}

function annotation({ message, file, range, hint }) {
  const at = range ? `,line=${range.start.line},col=${range.start.column}` : '';
  // A run names files from its own folder, GitHub from that of the repository.
  const place = file === undefined ? '' : ` file=${property(relative(workspace, file))}${at}`;
  return `::error${place}::${escaped(hint === undefined ? message : `${message}\n${hint}`)}\n`;
}

/** No text can end its line and begin a command of its own. */
function escaped(value) {
  return String(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value) {
  return escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function oneLine(value) {
  return String(value).replaceAll(/[\r\n]+/g, ' ');
}

/** Words, whatever marks of Markdown or HTML they hold. */
function plain(value) {
  return oneLine(value).replaceAll(/[\\`*_{}[\]<>#|!]/g, (sign) => `\\${sign}`);
}

function text(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function print(words) {
  process.stdout.write(words);
}

function append(path, words) {
  if (path) appendFileSync(path, words);
}
