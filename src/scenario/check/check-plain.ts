/** Environment variables that are declared to hold no secret, and are used as one or not at all. */
import { isSecretName } from '../../hidden/secret-names.ts';
import type { Problem } from '../../problem.ts';
import { problemIn, type Place } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { namesIn } from '../template/template-syntax.ts';
import { matches } from './matches.ts';

/** Keys and headers below which nothing is plain; an address is no credential, whatever is to be had there. */
export const holdsSecret = (key: string): boolean =>
  /^(?:auth|tls|proxy|key)$/.test(key) || /[-_]key$/i.test(key) || (isSecretName(key) && !key.endsWith('_url'));

export function checkPlain(source: Source, sources: readonly Source[]): Problem[] {
  return matches(source.value, 'suite.plain.*').flatMap(({ place, value }) => {
    if (typeof value !== 'string') return [];
    const places = sources.flatMap((one) => namedAt(one, value));
    const secret = places.find((at) => at.some((key) => holdsSecret(String(key))));
    if (secret === undefined && places.length > 0) return [];
    return [
      problemIn(source, place, 'value', {
        code: 'cannot-be-met',
        message:
          secret === undefined
            ? `No file names {{env.${value}}}`
            : `"${value}" is declared to hold no secret, and stands in ${secret.join('.')}`,
        expected: 'variables that bot, back end, model or calls name, none of them a credential',
      }),
    ];
  });
}

function namedAt({ value }: Source, name: string): Place[] {
  return ['bot.**', 'backend.**', 'versus.**', 'model.**', 'suite.**', 'scenarios.**'].flatMap((at) =>
    matches(value, at).flatMap((one) =>
      typeof one.value === 'string' && namesIn(one.value).includes(`env.${name}`) ? [one.place] : [],
    ),
  );
}
