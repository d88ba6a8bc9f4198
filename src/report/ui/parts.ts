/** Parts of a run that lie beside the page, each loaded once, when it is asked for. A part is a script: a page opened from disk reads no files. */
import { partsFolder, receiver } from '../parts/parts-folder.ts';
import { inflate } from './inflate.ts';

const texts = new Map<string, string>();
const parts = new Map<string, Promise<unknown>>();

Object.assign(globalThis, { [receiver]: (name: string, text: string) => void texts.set(name, text) });

/** @throws Error when the folder is not beside the page, or holds no such part. */
export function partNamed<T>(name: string): Promise<T> {
  const known = parts.get(name) as Promise<T> | undefined;
  const loaded = known ?? load<T>(name);
  parts.set(name, loaded);
  return loaded;
}

async function load<T>(name: string): Promise<T> {
  const script = document.createElement('script');
  await new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`There is no ${partsFolder}/${name}.js beside this page`)));
    script.src = `${partsFolder}/${name}.js`;
    document.head.append(script);
  });
  script.remove();
  const text = texts.get(name) ?? '';
  texts.delete(name);
  return inflate<T>(text);
}
