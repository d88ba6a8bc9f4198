/** What the bot makes of one message: intent, values, mood. Trained once at start-up. */
import { trainClassifier, type Classifier, type Guess } from './classifier.ts';
import { entitiesIn, withoutEntities, type Entities } from './entities.ts';
import type { IntentName, Utterances } from './intents.ts';
import { moodUtterances, reasonUtterances, remedyUtterances } from './training/moves.ts';

// Ten-fold cross-validation on the training lines: below .4 more guesses are wrong than right.
export const likelyIntent = 0.4;
const likelyMood = 0.75;

export interface Heard {
  text: string;
  /** Best guess, or null when nothing is likely enough. */
  intent: IntentName | null;
  confidence: number;
  /** Best first, likely or not. */
  guesses: Guess<IntentName>[];
  entities: Entities;
  upset: boolean;
}

export interface Understanding {
  hear(text: string): Heard;
  /** The option a text means: null when none, or when less sure than asked for. */
  choice(of: ChoiceName, text: string, atLeast?: number): string | null;
}

export type ChoiceName = 'remedy' | 'reason';

export function trainUnderstanding(utterances: Utterances<IntentName>): Understanding {
  const intents = trainClassifier(utterances);
  const moods = trainClassifier(moodUtterances);
  const choices = { remedy: trainClassifier(remedyUtterances), reason: trainClassifier(reasonUtterances) };

  return {
    hear(text) {
      const entities = entitiesIn(text);
      const words = withoutEntities(text);
      const guesses = strongest([words, ...sentencesOf(words)].map(intents));
      const [best] = guesses;
      const likely = best !== undefined && best.confidence >= likelyIntent;
      const [mood] = moods(words);
      return {
        text,
        intent: likely ? best.label : null,
        confidence: best?.confidence ?? 0,
        guesses,
        entities,
        upset: mood?.label === 'upset' && mood.confidence >= likelyMood,
      };
    },
    choice(of, text, atLeast = likelyIntent) {
      const classify: Classifier<string> = choices[of];
      const [best] = strongest([text, ...sentencesOf(text)].map(classify));
      return best !== undefined && best.confidence >= atLeast ? best.label : null;
    },
  };
}

/** A message may say two things; each sentence is heard by itself as well. */
const sentencesOf = (text: string) => text.split(/[.!?\n]+/).filter((sentence) => sentence.trim().includes(' '));

function strongest<Label extends string>(readings: Guess<Label>[][]): Guess<Label>[] {
  const best = new Map<Label, number>();
  for (const { label, confidence } of readings.flat()) best.set(label, Math.max(confidence, best.get(label) ?? 0));
  return [...best]
    .map(([label, confidence]) => ({ label, confidence }))
    .sort((a, b) => b.confidence - a.confidence || (a.label < b.label ? -1 : 1));
}
