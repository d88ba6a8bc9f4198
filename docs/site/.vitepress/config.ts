/** A site of the pages in docs/, which are read in the repository as well: nothing is written for it alone. `npm run site` builds it. */
import GithubSlugger from 'github-slugger';
import { defineConfig } from 'vitepress';
import { asSeenInTheRepository } from './as-in-the-repository.ts';
import { sidebar } from './sidebar.ts';

export default defineConfig({
  title: 'mystery-shopper',
  description:
    'Mystery shoppers for customer-service bots: simulated customers from YAML, scores with evidence, regression reports.',
  lang: 'en-GB',
  srcDir: 'pages',
  outDir: 'dist',
  cacheDir: '.cache',
  rewrites: { 'README.md': 'index.md' },
  ignoreDeadLinks: 'localhostLinks',
  markdown: {
    anchor: { slugify: (heading) => new GithubSlugger().slug(heading) },
    config: asSeenInTheRepository,
  },
  themeConfig: {
    outline: [2, 3],
    search: { provider: 'local' },
    sidebar: await sidebar(),
    docFooter: { prev: false, next: false },
  },
});
