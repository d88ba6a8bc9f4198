import { type Json, textsIn } from '../json.ts';
import type { Expectation } from '../scenario/schema/expectation-schema.ts';
import type { SetupSpec, TeardownSpec, VerifySpec } from '../scenario/schema/call-schema.ts';
import { namesIn } from '../scenario/template/template-syntax.ts';
import { renderPath, renderPattern } from './render-pattern.ts';
import { render, renderJson, renderUrl, type Scope } from './template.ts';

/** A request to the back end, as a scenario writes it. */
export type CallSpec = SetupSpec | VerifySpec | TeardownSpec;

/**
 * A setup, verify or teardown call with every `{{…}}` filled in but those of its headers, which alone may name secrets.
 * @throws ProblemError when a saved reply lacks what the call uses.
 */
export function renderCall<T extends CallSpec>(call: T, scope: Scope): T {
  const { request, body, expect, name } = call as SetupSpec & VerifySpec;
  const [, method = '', target = ''] = /^(\S*) *(.*)$/s.exec(request) ?? [];
  return {
    ...call,
    request: `${method} ${renderUrl(target, scope)}`,
    ...(name !== undefined && { name: render(name, scope).text }),
    ...(body !== undefined && { body: renderJson(body as Json, scope) }),
    ...(expect !== undefined && { expect: renderExpect(expect, scope) }),
  };
}

function renderExpect(expect: NonNullable<VerifySpec['expect']>, scope: Scope): VerifySpec['expect'] {
  return Object.fromEntries(
    Object.entries(expect).map(([path, expectation]) => {
      const rendered = renderJson(expectation as Json, scope) as Expectation;
      const { matches } = Object(expectation) as { matches?: string };
      const isPattern = matches !== undefined && rendered !== null && typeof rendered === 'object';
      return [renderPath(path, scope), isPattern ? { ...rendered, matches: renderPattern(matches, scope) } : rendered];
    }),
  );
}

/** The headers too: ready to send, never to be stored. */
export function renderCallWithSecrets<T extends CallSpec>(call: T, scope: Scope): T {
  const rendered = renderCall(call, scope);
  if (call.headers === undefined) return rendered;
  return { ...rendered, headers: renderJson(call.headers, scope) };
}

/** Names of what a call needs to have been learnt. */
export function learntBy(call: CallSpec): string[] {
  const names = textsIn(call as unknown as Json).flatMap(namesIn);
  return names.flatMap((name) => /^learnt\.(.+)$/.exec(name)?.slice(1, 2) ?? []);
}
