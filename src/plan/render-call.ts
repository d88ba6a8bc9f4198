import type { Json } from '../json.ts';
import type { SetupSpec, TeardownSpec, VerifySpec } from '../scenario/schema/scenario-schema.ts';
import { namesIn } from '../scenario/check/template-syntax.ts';
import { renderJson, renderUrl, type Scope } from './template.ts';

/** A request to the back end, as a scenario writes it. */
export type CallSpec = SetupSpec | VerifySpec | TeardownSpec;

/**
 * A setup, verify or teardown call with every `{{…}}` filled in but those of its headers, which alone may name secrets.
 * @throws ProblemError when a saved reply lacks what the call uses.
 */
export function renderCall<T extends CallSpec>(call: T, scope: Scope): T {
  const { request, body, expect } = call as SetupSpec & VerifySpec;
  const [, method = '', target = ''] = /^(\S*) *(.*)$/s.exec(request) ?? [];
  return {
    ...call,
    request: `${method} ${renderUrl(target, scope)}`,
    ...(body !== undefined && { body: renderJson(body as Json, scope) }),
    ...(expect !== undefined && { expect: renderJson(expect as Json, scope) }),
  };
}

/** The headers too: ready to send, never to be stored. */
export function renderCallWithSecrets<T extends CallSpec>(call: T, scope: Scope): T {
  const rendered = renderCall(call, scope);
  if (call.headers === undefined) return rendered;
  return { ...rendered, headers: renderJson(call.headers, scope) };
}

/** Names of what a call needs to have been learnt. */
export function learntBy(call: CallSpec): string[] {
  return namesIn(JSON.stringify(call)).flatMap((name) => /^learnt\.(.+)$/.exec(name)?.slice(1, 2) ?? []);
}
