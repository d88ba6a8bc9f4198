import { plural } from '../counts.ts';
import type { Problem } from '../problem.ts';
import { visible } from '../report/visible.ts';
import type { Colors } from './context.ts';

/**
 * Problems as a person reads them: place, message, frame, what was expected, what to do; a closing count.
 * @returns Text that ends with a newline; empty for no problems.
 */
export function formatProblems(problems: readonly Problem[], colors: Colors): string {
  if (problems.length === 0) return '';
  const blocks = problems.map((problem) => formatProblem(problem, colors));
  const files = new Set(problems.map((problem) => problem.file).filter(Boolean)).size;
  const count = plural(problems.length, 'problem');
  const where = files > 1 ? ` in ${plural(files, 'file')}` : '';
  return `${blocks.join('\n')}\n${colors.bold(colors.red(`${count}${where}.`))}\n`;
}

/** What has no effect, after all is well: empty for nothing. */
export function formatNotices(notices: readonly Problem[], colors: Colors): string {
  if (notices.length === 0) return '';
  const blocks = notices.map((notice) => formatProblem(notice, colors, colors.yellow('notice')));
  const count = `${plural(notices.length, 'thing has', 'things have')} no effect`;
  return `\n${blocks.join('\n')}\n${count}; nothing is wrong.\n`;
}

function formatProblem(problem: Problem, colors: Colors, kind = colors.red('error')): string {
  const { code, message, frame, expected, hint } = problem;
  const lines = [`${kind} ${colors.dim(code)}${place(problem, colors)}`, `  ${visible(message)}`];
  if (frame) lines.push('', indent(frame.split('\n').map(visible).join('\n')), '');
  if (expected) lines.push(`  ${colors.dim('Expected:')} ${visible(expected)}`);
  if (hint) lines.push(`  ${colors.cyan(visible(hint))}`);
  return `${lines.join('\n')}\n`;
}

function place({ file, range }: Problem, colors: Colors): string {
  if (!file) return '';
  const at = range ? `:${range.start.line}:${range.start.column}` : '';
  return ` ${colors.bold(`${visible(file)}${at}`)}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
