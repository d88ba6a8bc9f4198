/**
 * `npm run release [-- --publish]`: what a version needs, into release/: the package, looked at by publint and attw as whoever installs it would, and its
 * bill of materials. With `--publish` it goes to npm, with provenance: that is signed by the builder of GitHub or GitLab, and by nobody's machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './bill-of-materials.mjs';
import { checkNode, installPackages, must, npm, root, say } from './install.mjs';

const tools = { publint: 'publint@0.3.25', attw: '@arethetypeswrong/cli@0.18.5' };
const isPublished = process.argv.includes('--publish');
const { version, dependencies, repository } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

checkNode();
installPackages();
if (!readFileSync(`${root}/docs/changelog.md`, 'utf8').includes(`\n## ${version}`))
  stop(`docs/changelog.md has no heading "## ${version}".`);
if (isPublished) {
  if (repository === undefined)
    stop('package.json names no repository: npm compares it with the one that signs the provenance.');
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (changed !== '') stop(`What is published must be committed:\n${changed}`);
  must(process.execPath, ['.ci/test.mjs']);
}

rmSync(`${root}/release`, { recursive: true, force: true });
mkdirSync(`${root}/release`);
// prepack builds it.
must(npm, ['pack', '--pack-destination', 'release']);
const tarball = `release/mystery-shopper-${version}.tgz`;
must(npm, ['exec', '--yes', `--package=${tools.publint}`, '--', 'publint', tarball, '--strict']);
must(npm, ['exec', '--yes', `--package=${tools.attw}`, '--', 'attw', tarball, '--profile', 'esm-only']);

const all = JSON.parse(
  execFileSync(npm, ['sbom', '--sbom-format', 'cyclonedx'], { cwd: root, maxBuffer: 2 ** 26, encoding: 'utf8' }),
);
const licences = ['dist/licenses.md', 'dist/report/licenses.md'].map((name) => readFileSync(`${root}/${name}`, 'utf8'));
const bill = billOfMaterials({ all, dependencies: Object.keys(dependencies), licences });
writeFileSync(`${root}/release/sbom.cdx.json`, `${JSON.stringify(bill, null, 2)}\n`);
say(`release/ holds ${tarball.slice(8)} and sbom.cdx.json, ${bill.components.length} components.`);

if (isPublished) must(npm, ['publish', tarball, '--provenance', '--access', 'public']);

function stop(sentence) {
  say(sentence);
  process.exit(2);
}
