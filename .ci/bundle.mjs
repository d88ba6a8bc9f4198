/**
 * Bundles the library, the command line, the thread of a run and the entries of test runners, over the modules that tsc left in their place: dist/index.js, dist/cli/main.js,
 * dist/run/threads/thread.js, dist/runners/ and what they share in dist/chunks/. A command then reads some dozens of files, and not thousands. What package.json names as dependencies stays outside:
 * packages that few runs need. All others are in the bundles, and their licences beside them. So is what every command needs of TypeBox, whose 370 files took longer to read than all
 * else; it is a dependency for the published types, which speak of it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { shapeModule } from '../dist/scenario/schema/compile-shape.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const outside = Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => name !== 'typebox');

/** Entries of their own, for those whose test runner they belong to. */
const runners = ['vitest', 'jest', 'matchers', 'playwright'];

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [readyMadeShapes()],
  ssr: { noExternal: true, external: outside },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: {
        index: 'src/index.ts',
        'cli/main': 'src/cli/main.ts',
        'run/threads/thread': 'src/run/threads/thread.ts',
        ...Object.fromEntries(runners.map((name) => [`runners/${name}`, `src/runners/${name}.ts`])),
      },
      // hdr-histogram-js looks for zlib that way, to compress what nobody here has compressed.
      checks: { eval: false },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // Large, and of use to nobody who plays and reads no conversation: nothing else may come to lie in them.
        codeSplitting: {
          groups: [
            { name: 'entities', test: /node_modules\/entities\//, priority: 1 },
            { name: 'language', test: /src\/language\// },
            { name: 'problem', test: /src\/problem\.ts$/ },
          ],
        },
      },
    },
  },
});

/** Validators of YAML as they come out of the compiler: making them takes half a second, which no command should spend on every start. */
function readyMadeShapes() {
  return {
    name: 'ready-made-shapes',
    load(id) {
      const way = /src\/scenario\/schema\/(quick|explaining)-shape\.ts$/.exec(id)?.[1];
      return way === undefined ? null : `${shapeModule(way)}\nmodule.exports.validate = module.exports;`;
    },
  };
}
