import { isAlias, isCollection, type Alias, type Document, type Node } from 'yaml';
import type { Problem } from '../../problem.ts';
import { aliasTargets } from './alias-targets.ts';
import { problemAt } from './place.ts';
import type { SourceFile } from './source.ts';

/** How far aliases may multiply what is written. */
export const maxAliasCount = 100;

/** Aliases that lead nowhere, into themselves, or multiply the file beyond reason. */
export function aliasProblems(file: SourceFile, document: Document.Parsed): Problem[] {
  const problems: Problem[] = [];
  const targets = aliasTargets(document);
  const aliases = [...targets.keys()];
  for (const [alias, target] of targets) {
    if (target === undefined) problems.push(unknownAnchor(file, alias));
    else if (holds(target, alias)) problems.push(circle(file, alias));
  }
  if (problems.length > 0 || aliases.length === 0) return problems;
  try {
    document.toJS({ maxAliasCount });
    return [];
  } catch {
    return [bomb(file, aliases)];
  }
}

function unknownAnchor(file: SourceFile, alias: Alias): Problem {
  return problemAt(file, rangeOf(alias), {
    code: 'yaml-syntax',
    message: `"*${alias.source}" refers to an anchor that is not set above it`,
    expected: `"&${alias.source}" before this line`,
    hint: 'Quote the text if the asterisk is meant.',
  });
}

function holds(target: Node, alias: Alias): boolean {
  return isCollection(target) && target.range![0] <= alias.range![0] && alias.range![0] < target.range![1];
}

function circle(file: SourceFile, alias: Alias): Problem {
  return problemAt(file, rangeOf(alias), {
    code: 'yaml-alias-bomb',
    message: `"*${alias.source}" stands inside what it refers to, which would never end`,
    expected: 'an alias outside of its anchor',
  });
}

function bomb(file: SourceFile, aliases: Alias[]): Problem {
  const nested = aliases.findLast((alias) => isAlias(alias)) as Alias;
  return problemAt(file, rangeOf(nested), {
    code: 'yaml-alias-bomb',
    message: `The aliases of this file multiply to more than ${maxAliasCount} copies of one anchor`,
    expected: 'fewer aliases, and none of anchors that hold aliases themselves',
    hint: 'Write the values out.',
  });
}

function rangeOf(alias: Alias): [number, number] {
  const [start, end] = alias.range!;
  return [start, end];
}
