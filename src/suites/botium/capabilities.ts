/** `botium.json`: how Botium reaches the bot, and how it compares. */
import { member, type Part, scalarText } from '../part.ts';

export interface Capabilities {
  /** As they stand there, by name. */
  values: Record<string, unknown>;
  /** Names of the suite's own asserters, hooks and inputs. */
  own: string[];
}

/** null: the file holds no capabilities. */
export function capabilitiesOf(part: Part): Capabilities | null {
  const found = member(member(part, 'botium') ?? part, 'Capabilities')?.value;
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
  const values = found as Record<string, unknown>;
  const own = ['ASSERTERS', 'LOGIC_HOOKS', 'USER_INPUTS'].flatMap((key) => {
    const listed = values[key];
    return Array.isArray(listed)
      ? listed.flatMap((one: unknown) => {
          const ref = typeof one === 'object' && one !== null ? (one as { ref?: unknown }).ref : null;
          return typeof ref === 'string' && ref !== '' ? [ref] : [];
        })
      : [];
  });
  return { values, own };
}

export const textIn = ({ values }: Capabilities, name: string): string => scalarText(values[name]);
