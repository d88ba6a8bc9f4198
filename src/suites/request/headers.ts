import { isSecretName } from '../../hidden/secret-names.ts';
import { literally } from '../../scenario/template/literally.ts';
import type { Told } from '../script/script.ts';

/**
 * Headers of another tool's configuration. What lets somebody in is not copied: the environment is asked for it.
 *
 * @param fill What a template of the tool is here.
 */
export function headersOf(
  headers: Readonly<Record<string, unknown>>,
  fill: (text: string) => string,
  tell: Told,
): { headers?: Record<string, string> } {
  const entries = Object.entries(headers).filter(([name]) => !/^(content-type|content-length|accept)$/i.test(name));
  if (entries.length === 0) return {};
  return {
    headers: Object.fromEntries(
      entries.map(([name, value]) => {
        const text = String(value);
        if (!isSecretName(name)) return [name, fill(text)];
        const [, scheme = ''] = /^(Bearer|Basic|Token)\s/i.exec(text) ?? [];
        const variable = `BOT_${name.toUpperCase().replaceAll(/\W+/g, '_')}`;
        const rest = scheme === '' ? '' : `, without "${scheme}"`;
        tell('changed', `What stands in ${name} is a secret: set ${variable} in the environment${rest}.`);
        return [name, `${literally(scheme === '' ? '' : `${scheme} `)}{{env.${variable}}}`];
      }),
    ),
  };
}
