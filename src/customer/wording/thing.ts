/** How a customer calls a fact: "order number". */
import type { BriefFact } from '../../plan/brief.ts';

/** The description where it is short, else the name. */
export function thingOf(name: string, fact: Pick<BriefFact, 'description'> | undefined): string {
  const described = (fact?.description ?? '')
    .trim()
    .replace(/^(?:the |an? |your |their |his |her )?(?:customer'?s? |user'?s? |caller'?s? )?/i, '')
    .replace(/[.;,].*$/s, '')
    .trim();
  const short =
    described !== '' &&
    described.split(/\s+/).length <= 4 &&
    !/^(?:whether|if|when|what|how|why|where)\b/i.test(described);
  return short ? described : name.replaceAll('_', ' ');
}
