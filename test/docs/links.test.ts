import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const inDocs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', 'AGENTS.md', ...inDocs.map((name) => join('docs', name))];

/** Without what is shown as code: there a link is none. */
const prose = (path: string): string =>
  readFileSync(join(root, path), 'utf8')
    .replaceAll(/^(?<fence>`{3,})[^]*?^\k<fence>$/gm, '')
    .replaceAll(/`[^`\n]*`/g, (code) => (code.includes('](') ? '' : code));

const targets = (path: string): string[] =>
  [...prose(path).matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(({ groups }) => groups!['target']!);

/** The names of its headings, as the repository's and the site's pages have them. */
const anchors = (path: string): Set<string> => {
  const slugger = new GithubSlugger();
  const headings = prose(path).matchAll(/^#{1,6} (?<heading>.+)$/gm);
  return new Set(
    [...headings].map(({ groups }) => slugger.slug(groups!['heading']!.replaceAll(/[`*]|\]\(.*?\)/g, ''))),
  );
};

const isThere = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false }) !== undefined;

describe.each(pages)('%s', (page) => {
  it('leads to files and headings that are there', () => {
    const dead = targets(page).filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? page : relative(root, resolve(root, dirname(page), decodeURIComponent(file)));
      return !isThere(path) || (anchor !== undefined && !anchors(path).has(anchor));
    });
    expect(dead).toEqual([]);
  });
});

it('the README lists every page of docs/, once, and so does the site, which takes its pages from there', () => {
  const [, listed = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('\n## Documentation\n');
  const names = [...listed.matchAll(/^\| \[[^\]]+\]\(docs\/(?<name>[^)#]+)\)/gm)].map(({ groups }) => groups!['name']!);
  expect(names.toSorted()).toEqual(inDocs.toSorted());
});
