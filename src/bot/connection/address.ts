/** Addresses of the configuration, filled in. */
import { asSegment } from '../../as-segment.ts';
import type { Json } from '../../json.ts';
import { asText, renderEncoded, type Scope } from '../../plan/template.ts';

/**
 * Whoever signs in there may have any password: what would end the name of the host stands as its code. A percent sign is left alone, for
 * who wrote codes meant them.
 * @param encode Of what stands elsewhere in the address; as it is when absent.
 * @throws ProblemError when the scope has no such name.
 */
export function filledAddress(
  template: string,
  scope: Scope,
  encode: (value: Json, root: string, index: number) => string = asText,
): string {
  const { scheme, who, host } = signInPart.exec(template)?.groups ?? {};
  if (scheme === undefined || who === undefined || host === undefined) return renderEncoded(template, scope, encode);
  return `${scheme}${renderEncoded(who, scope, asUser)}@${renderEncoded(host, scope, encode)}`;
}

/**
 * What of an address is the same in all conversations; in the place of the rest stands an `x`.
 * @returns null where what is known is no address.
 * @throws ProblemError when the environment has no such name.
 */
export function knownAddress(template: string, env: NodeJS.ProcessEnv): URL | null {
  const address = filledAddress(template.replaceAll(/\{\{(?!\s*env\.)[^{}]*\}\}/g, 'x'), { env }).replace(
    /^ws/,
    'http',
  );
  return URL.canParse(address) ? new URL(address) : null;
}

/** A template that names who signs in. */
const signInPart = /^(?<scheme>[a-z]+:\/\/)(?<who>[^@/?#]*)@(?<host>.*)$/s;

const asUser = (value: Json): string => asText(value).replaceAll(/[^\w%!$&'()*+,;=.~-]/gu, asSegment);
