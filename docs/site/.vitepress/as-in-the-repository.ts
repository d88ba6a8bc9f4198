/** Pages are written for readers of the repository: braces are templates of YAML, and links may lead to files that are no pages. */
import type { MarkdownRenderer } from 'vitepress';

export function asSeenInTheRepository(markdown: MarkdownRenderer): void {
  // Vue would take braces for its own.
  for (const rule of ['text', 'code_inline'] as const) {
    const render = markdown.renderer.rules[rule]!;
    markdown.renderer.rules[rule] = (...args) => render(...args).replaceAll('{{', '&#123;&#123;');
  }
  markdown.core.ruler.push('links of the repository', ({ tokens }) => {
    for (const { children } of tokens)
      for (const [index, token] of (children ?? []).entries()) {
        if (token.type !== 'link_open') continue;
        const href = token.attrGet('href')!;
        if (href.startsWith('../README.md')) token.attrSet('href', href.replace('../README.md', '/'));
        else if (isNoPage(href)) unlink(children!, index);
      }
  });
}

function isNoPage(href: string): boolean {
  return !/^[a-z]+:|^#/.test(href) && !/\.md(?:#|$)/.test(href);
}

type Token = Parameters<MarkdownRenderer['renderer']['render']>[0][number];

/** What the link says is left. */
function unlink(tokens: Token[], open: number): void {
  const close = tokens.findIndex(({ type }, index) => index > open && type === 'link_close');
  for (const token of [tokens[open]!, tokens[close]!]) {
    token.type = 'text';
    token.content = '';
    token.tag = '';
    token.attrs = null;
    token.nesting = 0;
  }
}
