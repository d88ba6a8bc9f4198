/** `npm start`: from a fresh clone to the demo's report. */
import { buildIfStale } from './build.mjs';
import { checkNode, installPackages, must } from './install.mjs';

checkNode();
installPackages();
buildIfStale();
must(process.execPath, ['dist/cli/main.js', 'demo', ...process.argv.slice(2)]);
