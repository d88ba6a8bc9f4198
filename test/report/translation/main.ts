/** `npm run translation -- fr`: writes src/report/translation/fr.ts with every sentence of the page; what has words already keeps them, what has none stands there in English. */
import { existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../../cli/shell.ts';
import { keysOf } from './keys.ts';

const [language = ''] = process.argv.slice(2);
if (!/^[a-z]{2}$/.test(language) || language === 'en') {
  process.stderr.write('Name a language by its two letters: npm run translation -- fr\n');
  process.exit(2);
}
const file = `${root}/src/report/translation/${language}.ts`;
const known = existsSync(file)
  ? ((await import(pathToFileURL(file).href)) as Record<string, Record<string, string>>)[language]!
  : {};
const keys = [...keysOf(root).keys()];
const open = keys.filter((key) => known[key] === undefined);
const lines = keys.map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(known[key] ?? key)},`);
writeFileSync(
  file,
  `/** The words of a page, ${language}. */\nexport const ${language}: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
process.stdout.write(`${file}: ${keys.length} sentences, ${open.length} without words\n`);
for (const key of open) process.stdout.write(`  ${key}\n`);
