/** The bill of materials of what is published: packages that are installed with it, and those that the bundles hold, which npm knows as needed for building alone. */

/** `## undici - 7.30.2 (MIT)`, as vite lists what it bundles. */
const bundled = /^## (\S+) - (\S+) \(.*\)$/gm;

const byName = (one, other) => (one < other ? -1 : 1);

/**
 * @param all CycloneDX of everything that is here, as `npm sbom` lists it: with `--omit dev` it leaves out whatever a tool of the build needs too.
 * @param dependencies Names, of package.json. @param licences Texts of the files that list what was bundled.
 */
export function billOfMaterials({ all, dependencies, licences }) {
  const own = all.metadata.component;
  const known = new Map(all.components.map((component) => [component['bom-ref'], component]));
  const needs = new Map(all.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const names = licences.flatMap((text) =>
    [...text.matchAll(bundled)].map(([, name, version]) => `${name}@${version}`),
  );
  const lost = names.filter((name) => !known.has(name));
  if (lost.length > 0) throw new Error(`Bundled and not installed here: ${lost.join(', ')}`);
  const direct = needs.get(own['bom-ref']).filter((ref) => dependencies.includes(known.get(ref)?.name));
  const refs = new Set(names);
  const add = (ref) => {
    if (refs.has(ref)) return;
    refs.add(ref);
    needs.get(ref)?.forEach(add);
  };
  direct.forEach(add);
  const within = (ref) => (needs.get(ref) ?? []).filter((other) => refs.has(other));
  return {
    ...all,
    metadata: { ...all.metadata, component: { ...own, name: 'mystery-shopper' } },
    components: [...refs].toSorted(byName).map((ref) => published(known.get(ref))),
    dependencies: [own['bom-ref'], ...refs].toSorted(byName).map((ref) => ({ ref, dependsOn: within(ref) })),
  };
}

/** npm marks what a bundle holds as needed for building alone. */
function published({ properties = [], ...component }) {
  const kept = properties.filter(({ name }) => name !== 'cdx:npm:package:development');
  return { ...component, scope: 'required', ...(kept.length > 0 && { properties: kept }) };
}
