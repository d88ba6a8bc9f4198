/** The pages, as the README lists them: a heading a group, a table of pages in each. */
import { readFile } from 'node:fs/promises';
import type { DefaultTheme } from 'vitepress';

const readme = new URL('../../../README.md', import.meta.url);
const page = /^\| \[(?<text>[^\]]+)\]\((?<path>docs\/[^)]+)\.md\)/;

export async function sidebar(): Promise<DefaultTheme.SidebarItem[]> {
  const [, documentation = ''] = (await readFile(readme, 'utf8')).split('\n## Documentation\n');
  const [pages] = documentation.split('\n## ');
  const groups = pages!.split('\n### ').slice(1).map(group);
  if (groups.every(({ items }) => items!.length === 0))
    throw new Error('The README lists no pages under "Documentation".');
  return [{ text: 'Start', link: '/' }, ...groups, { text: 'Library', link: '/docs/api/' }];
}

function group(section: string): DefaultTheme.SidebarItem {
  const [heading = '', ...lines] = section.split('\n');
  const items = lines.flatMap((line) => {
    const found = page.exec(line)?.groups;
    return found === undefined ? [] : [{ text: capitalised(found['text']!), link: `/${found['path']}` }];
  });
  return { text: heading, items, collapsed: false };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
