/** Mood as valence and arousal, moved by what happens; how far depends on who the customer is. */
import type { Brief } from '../plan/brief.ts';
import type { Mood } from './customer.ts';

type Persona = Brief['persona'];

/** What happened to the customer in a bot turn; each is a line of its thinking. */
export type Event =
  | 'progress'
  | 'goal-reached'
  | 'asked-again'
  | 'did-not-understand'
  | 'no-answer'
  | 'repeated-itself'
  | 'refused'
  | 'wrong-value'
  | 'other-language'
  | 'kept-waiting'
  | 'human-promised'
  | 'promise-broken'
  | 'human-not-given'
  | 'apologised';

const starts: Record<Persona['mood'], Mood> = {
  calm: { valence: 0.2, arousal: -0.4 },
  hurried: { valence: 0, arousal: 0.3 },
  anxious: { valence: -0.3, arousal: 0.4 },
  distressed: { valence: -0.6, arousal: 0.5 },
  annoyed: { valence: -0.4, arousal: 0.3 },
  angry: { valence: -0.7, arousal: 0.7 },
};

const moves: Record<Event, Mood> = {
  progress: { valence: 0.05, arousal: -0.03 },
  'goal-reached': { valence: 0.4, arousal: -0.3 },
  'asked-again': { valence: -0.12, arousal: 0.1 },
  'did-not-understand': { valence: -0.1, arousal: 0.08 },
  'no-answer': { valence: -0.08, arousal: 0.06 },
  'repeated-itself': { valence: -0.15, arousal: 0.12 },
  refused: { valence: -0.2, arousal: 0.15 },
  'wrong-value': { valence: -0.12, arousal: 0.1 },
  'other-language': { valence: -0.1, arousal: 0.08 },
  'kept-waiting': { valence: -0.04, arousal: 0.04 },
  'human-promised': { valence: 0.08, arousal: -0.06 },
  'promise-broken': { valence: -0.25, arousal: 0.2 },
  'human-not-given': { valence: -0.18, arousal: 0.15 },
  apologised: { valence: 0.04, arousal: -0.04 },
};

/** How strongly a customer of this mood takes what goes wrong. */
const sensitivity: Record<Persona['mood'], number> = {
  calm: 0.7,
  hurried: 1.1,
  anxious: 1.2,
  distressed: 1.3,
  annoyed: 1.2,
  angry: 1.4,
};

export const moodAtStart = (persona: Persona): Mood => ({ ...starts[persona.mood] });

export function moodAfter(mood: Mood, events: readonly Event[], persona: Persona): Mood {
  let { valence, arousal } = mood;
  for (const event of events) {
    const factor = moves[event].valence < 0 ? sensitivity[persona.mood] : 1;
    valence = within(valence + moves[event].valence * factor);
    arousal = within(arousal + moves[event].arousal * factor);
  }
  return { valence, arousal };
}

/** Three decimals: the same text in every journal. */
const within = (number: number) => Math.round(Math.min(1, Math.max(-1, number)) * 1000) / 1000;

/** Patience lost by a turn without progress: one, and one more where a short temper is tried. */
export function patienceLost(events: readonly Event[], persona: Persona): number {
  const shortTempered = persona.mood === 'angry' || persona.mood === 'annoyed' || persona.mood === 'hurried';
  const tried = events.some(
    (event) => event === 'asked-again' || event === 'repeated-itself' || event === 'promise-broken',
  );
  return shortTempered && tried ? 2 : 1;
}
