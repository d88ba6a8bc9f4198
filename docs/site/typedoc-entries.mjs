/** Entries are told by the names they are imported by, as package.json has them. */
import { readFileSync } from 'node:fs';
import { Converter } from 'typedoc';

const { name, exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
/** Of each file of declarations, without what every one begins and ends with, its name. */
const names = new Map(
  Object.entries(exports).flatMap(([path, { types }]) =>
    types === undefined ? [] : [[types.replace(/^\.\/dist\/|\.d\.ts$/g, ''), path.replace('.', name)]],
  ),
);

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.children ?? []) entry.name = names.get(entry.name) ?? entry.name;
  });
}
