/** What the bot makes of one message: intent, values, mood. Trained once at start-up. */
import { trainClassifier, type Guess } from './classifier.ts';
import { entitiesIn, withoutEntities, type Entities } from './entities.ts';
import type { IntentName, Utterances } from './intents.ts';
import { moodUtterances, reasonUtterances, remedyUtterances } from './training/moves.ts';

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
  /** The option a typed answer means; null when it means none. */
  choice(of: ChoiceName, text: string): string | null;
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
      const guesses = intents(words);
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
    choice(of, text) {
      const [best] = choices[of](text);
      return best !== undefined && best.confidence >= likelyIntent ? best.label : null;
    },
  };
}

// Ten-fold cross-validation on the training lines: below .4 more guesses are wrong than right.
const likelyIntent = 0.4;
const likelyMood = 0.75;
