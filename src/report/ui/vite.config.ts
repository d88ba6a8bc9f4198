/** Builds the report page into one file, dist/report/page.html. The writer puts the data in. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** The policy stands right after it, before anything it governs. */
const charset = '<meta charset="utf-8" />';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  plugins: [preact(), viteSingleFile(), contentSecurityPolicy()],
  build: {
    outDir: '../../../dist/report',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    license: { fileName: 'licenses.md' },
    rollupOptions: { input: `${here}page.html` },
  },
});

/** The page may run its own script and use its own style, known by their hashes, and nothing else. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    enforce: 'post',
    // After everything is inlined.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['page.html'];
        if (page?.type !== 'asset') throw new Error('No page.html in the bundle');
        const html = String(page.source);
        if (!html.includes(charset)) throw new Error(`page.html holds no ${charset}`);
        const hashes = (element: string) =>
          [...html.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^]*?)</${element}>`, 'g'))]
            .map(([, inside = '']) => `'sha256-${createHash('sha256').update(inside).digest('base64')}'`)
            .join(' ');
        const policy = [
          "default-src 'none'",
          `script-src ${hashes('script')}`,
          `style-src ${hashes('style')}`,
          'img-src data:',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        page.source = html.replace(
          charset,
          () => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        );
      },
    },
  };
}
