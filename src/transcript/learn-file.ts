/** What only a file as a whole shows, learnt from its records before any of them is read: who is who in it, what is spoken and how it spells times. */
import type { Json } from '../json.ts';
import type { Language } from '../language/language.ts';
import { languageIn } from '../language/language-in.ts';
import { type Cast, type Casting, castingOf, type RoleUse } from './roles/casting.ts';
import { isAside, roleName } from './roles/known-roles.ts';
import { dayOrderOf, timeOf } from './time-of.ts';
import type { Speaker } from './transcript.ts';

export interface FileKnowledge {
  cast: Cast;
  /** Milliseconds since 1970; null where the file does not give a time that can be understood. */
  timeOf(value: Json | undefined): number | null;
  /**
   * Would a handoff of this conversation be seen? Told by its own calls and agents; where any conversation of the file has some, an export keeps
   * them, and one without had none.
   */
  signals(own: boolean): boolean;
  /** Whether the user says who that name is. */
  isGiven(role: string): boolean;
}

/** Takes the place of what is known of a file while it is learnt. */
export interface FileLesson extends FileKnowledge {
  /** To be told where a conversation ends. @param said All that was said in it. */
  next(said: string): void;
  /** `spoken`: what most conversations are in that plainly tell; null where none does. */
  learnt(): FileKnowledge & { casting: Casting; spoken: Language | null };
}

/** Where they speak, an export keeps what is not said to the customer. */
const signalling = new Set<Speaker | null>(['agent', 'tool']);

/** A file may name anything: of so many names and times the first are kept. */
const most = 10_000;

/** @param named Names and who they are, where the user says so. */
export function fileLesson(named: ReadonlyMap<string, Speaker>): FileLesson {
  const given = new Map([...named].map(([role, speaker]) => [roleName(role), speaker]));
  const isGiven = (role: string): boolean => given.has(roleName(role));
  const uses = new Map<string, RoleUse & { last: number }>();
  const times = new Set<string>();
  const spoken = new Map<Language, number>();
  let conversation = 0;
  let anySignals = false;
  return {
    cast(role) {
      const name = roleName(role);
      const use = uses.get(name) ?? { role, messages: 0, conversations: 0, last: -1 };
      use.messages += 1;
      if (use.last !== conversation) use.conversations += 1;
      use.last = conversation;
      if (uses.has(name) || uses.size < most) uses.set(name, use);
      // Whoever it is: what it calls is to be seen. What stands around a conversation tells nothing of what is spoken in it.
      return isAside(role) ? null : 'bot';
    },
    timeOf(value) {
      // The day alone decides the order; its time of day would fill the set.
      if (typeof value === 'string' && times.size < most) times.add(value.trim().split(/[ ,]/, 1)[0]!);
      return null;
    },
    signals(own) {
      anySignals ||= own;
      return own;
    },
    isGiven,
    next(said) {
      conversation += 1;
      const language = languageIn(said);
      if (language !== null) spoken.set(language, (spoken.get(language) ?? 0) + 1);
    },
    learnt() {
      const casting = castingOf([...uses.values()], given);
      const order = dayOrderOf(times);
      const isSeen = anySignals || [...uses.values()].some(({ role }) => signalling.has(casting.cast(role)));
      const signals = (own: boolean) => own || isSeen;
      const [most] = [...spoken].toSorted(([, few], [, many]) => many - few);
      return {
        casting,
        spoken: most?.[0] ?? null,
        cast: casting.cast,
        isGiven,
        timeOf: (value) => timeOf(value, order),
        signals,
      };
    },
  };
}
