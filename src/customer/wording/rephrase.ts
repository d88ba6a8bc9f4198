/** What is still open, in other words. */
import type { Wording } from '../../plan/brief.ts';
import type { Mind } from '../mind.ts';
import { openQuestions } from '../mind.ts';
import { mayDisclose } from '../disclose.ts';
import { lowered, say } from './say.ts';
import { discreet, want } from './want.ts';
import type { Worded } from './worded.ts';

/**
 * The author's words first, as long as nothing came of the matter; then what is still wanted, what was not answered, old words with
 * another lead. An opening is said again only where there is nothing else.
 */
export function rephrase(mind: Mind): Worded {
  const fresh = ({ text }: Wording) => !mind.worded.has(text);
  const others = discreet(mind.brief.rephrase, mind).filter(fresh);
  const midway = mind.learned.size > 0 || mind.asked.size > 0 || mind.stalled > 2;
  if (!midway && others.length > 0) return want(mind, others);
  const wish = wishOf(mind);
  const protests = mind.brief.persona.pushes_back ? 6 : 2;
  const openings = wish === null && !midway ? discreet(mind.brief.opening, mind).filter(fresh) : [];
  if (openings.length > 0) return want(mind, openings);
  const ways: [number, () => Worded | null][] = [
    [3, () => wish && { ...wish, text: say(mind, midway ? 'still-wishes' : 'wishes', { wish: wish.text }) }],
    [2, () => openAsk(mind)],
    [2, () => (others.length > 0 ? want(mind, others) : null)],
    [protests, () => (mind.turn > 0 ? { text: say(mind, 'asks-meaning'), discloses: [], intact: [] } : null)],
    [1, () => sayAgain(mind)],
  ];
  return weighted(ways, mind) ?? { text: say(mind, 'asks-meaning'), discloses: [], intact: [] };
}

/** The first way that can be gone, in an order drawn by weight. */
function weighted(ways: [number, () => Worded | null][], mind: Mind): Worded | null {
  const left = [...ways];
  while (left.length > 0) {
    let roll = mind.streams.wording.int(left.reduce((total, [weight]) => total + weight, 0));
    const at = left.findIndex(([weight]) => (roll -= weight) < 0);
    const worded = left.splice(at, 1)[0]![1]();
    if (worded !== null) return worded;
  }
  return null;
}

/** Values shorter than this stand in too many sentences to be a disclosure. */
const shortest = 4;

/** The goal as an infinitive, where it gives nothing away before its time. */
function wishOf(mind: Mind): Worded | null {
  const { brief, language } = mind;
  const text = language.wordings.speech.wish(brief.goal);
  if (text === null) return null;
  const named = Object.keys(brief.facts).filter((fact) => {
    const value = String(brief.facts[fact]!.value);
    return value.length >= shortest && text.includes(value);
  });
  return named.every((fact) => mayDisclose(mind, fact)) ? { text, discloses: named, intact: [] } : null;
}

/** What it wants to be told and was not, in the author's words. */
function openAsk(mind: Mind): Worded | null {
  const own = openQuestions(mind)
    .flatMap((about) => mind.brief.wants.learn[about]!.asks)
    .filter((text) => !mind.worded.has(text));
  if (own.length === 0) return null;
  const text = mind.streams.wording.pick(own);
  mind.worded.add(text);
  return { text, discloses: [], intact: [] };
}

function sayAgain(mind: Mind): Worded | null {
  const { rephrase, opening } = mind.brief;
  const wordings = discreet(rephrase.length > 0 ? rephrase : opening, mind);
  if (wordings.length === 0) return null;
  const { text, discloses } = mind.streams.wording.pick(wordings);
  return { text: `${say(mind, 'says-again')} ${lowered(text, mind)}`, discloses, intact: [] };
}
