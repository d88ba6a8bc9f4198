/** What the templates of one place may name. */
import type { Place } from '../read/place.ts';
import type { Kinds } from './computed-kinds.ts';

export interface Offer {
  /** Names without anything after them: `message`, `locale`. */
  plain: string[];
  facts?: string[];
  /** `save` names of the setup calls answered by then. */
  setup?: string[];
  /** What the customer wants to be told, once the conversation is over. */
  learnt?: string[];
  /** `save` names of the bot's own opening requests. */
  open?: string[];
  /** Anything earlier replies hold, and what was said. */
  reply?: true;
  env?: true;
  faker?: true;
  /** What is known of the values that something is computed from. */
  kinds?: Kinds;
  /** The facts are those that all scenarios have: the bot's templates are filled in for each. */
  shared?: true;
  /** What stands here is there for all scenarios, and some of them have these names of their own. */
  own?: Record<'facts' | 'setup', string[]>;
}

/** What a scenario has to offer. */
export interface Known {
  facts: string[];
  /** `save` names of the suite's calls, and of the scenario's own in their order. */
  before: string[];
  saves: unknown[];
  learnt: string[];
}

/** @param place Within its scenario. */
export function offerAt(place: Place, known: Known): Offer {
  const { facts, before: shared, saves, learnt } = known;
  const [key, index, field] = place;
  const plain = ['today', 'locale', 'conversation_id', 'seed'];
  const saved = [...shared, ...saves.filter((name) => typeof name === 'string')];
  if (key === 'setup') {
    const before = [...shared, ...saves.slice(0, Number(index)).filter((name) => typeof name === 'string')];
    return { plain, facts, setup: before, ...(field === 'headers' && { env: true as const }) };
  }
  if (key === 'wants' && index === 'outcomes' && place[3] === 'verify') return offerAt(place.slice(3), known);
  if (key === 'verify' || key === 'teardown')
    return { plain, facts, setup: saved, learnt, ...(field === 'headers' && { env: true as const }) };
  if (key === 'facts') {
    if (field === 'say') return { plain: ['value'], facts };
    const drawn = field === undefined || field === 'value' || field === 'otherwise';
    return { plain, facts, setup: saved, ...(drawn && { faker: true as const }) };
  }
  return { plain, facts, setup: saved };
}

export function tableOf(root: string, { facts, setup, learnt, open }: Offer): string[] | undefined {
  return { facts, setup, learnt, open }[root];
}

/** As an error lists them. */
export function offered({ plain, facts, setup, learnt, open, reply, env, faker }: Offer): string {
  const list = [
    ...plain,
    ...(facts === undefined ? [] : ['facts.NAME']),
    ...(setup === undefined ? [] : ['setup.NAME.FIELD']),
    ...(learnt === undefined || learnt.length === 0 ? [] : ['learnt.NAME']),
    ...(open === undefined || open.length === 0 ? [] : ['open.NAME.FIELD']),
    ...(reply === undefined ? [] : ['reply.FIELD']),
    ...(env === undefined ? [] : ['env.NAME']),
    ...(faker === undefined ? [] : ['faker.MODULE.METHOD']),
  ];
  return `one of: ${list.join(', ')}`;
}
