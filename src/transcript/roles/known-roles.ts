/** Names under which files of other tools let somebody speak. What a name means may hang on who else speaks in the file: cast.ts decides. */
import type { Speaker } from '../transcript.ts';

/** Names that mean the same whoever else speaks; letters alone, lower case. */
const plain: Record<Speaker, string> = {
  customer:
    'customer user client visitor consumer caller shopper guest me enduser requester contact buyer member kunde kundin nutzer cliente usuario usuaria utilisateur utilisatrice',
  bot: 'bot assistant chatbot virtualassistant virtualagent ai aiagent aiassistant botagent model llm ivr asistente assistent',
  agent:
    'humanagent liveagent operator representative rep advisor adviser staff supervisor admin teammate csr humain menschlicheragent agentehumano conseiller conseillere asesor berater mitarbeiter',
  tool: 'tool function api toolresult functioncalloutput',
};

const known = new Map(
  Object.entries(plain).flatMap(([by, names]) => names.split(' ').map((name) => [name, by as Speaker] as const)),
);

/** Names that are one side in one tool's files and the other in another's. */
export type Ambiguous = 'human' | 'agent';

/** A role as names are compared: letters alone, lower case, without accents. */
export const roleName = (role: string): string =>
  role
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** null: the name alone does not say. */
export function plainSpeaker(name: string): Speaker | null {
  const speaker = known.get(name);
  if (speaker !== undefined) return speaker;
  return named.test(name) ? 'bot' : null;
}

/** ShopBot, "Ava (virtual assistant)", support-bot. */
const named = /bot$|^bot|chatbot|virtual(?:assistant|agent)|aiassistant|aiagent/;

export const isAmbiguous = (name: string): name is Ambiguous => name === 'human' || name === 'agent';

/** Prompts and notes around a conversation. */
export const isAside = (role: string): boolean =>
  /^(?:system|systemmessage|developer|note|event|info|reasoning|trigger)$/.test(roleName(role));
