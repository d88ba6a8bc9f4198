/**
 * Stands where Core Bot calls its language service in the cloud: trained on the very model that ships with the bot (its
 * utterances, intents and list of airports), with nlp.js's classifier and Microsoft's own recognizer of dates.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { NeuralNetwork } = require('@nlpjs/neural');
const { recognizeDateTime } = require('@microsoft/recognizers-text-suite');

/** @param {string} modelPath A LUIS application as JSON. */
export function trainRecognizer(modelPath) {
  const model = JSON.parse(readFileSync(modelPath, 'utf8'));
  const [airports] = model.closedLists;
  const network = new NeuralNetwork({ log: false });
  const samples = model.utterances.map(({ text, intent }) => ({ input: words(text), output: { [intent]: 1 } }));
  const known = new Set(samples.flatMap(({ input }) => Object.keys(input)));
  network.train(samples);

  return {
    isConfigured: true,
    async executeLuisQuery({ activity }) {
      const text = activity.text ?? '';
      const heard = Object.keys(words(text));
      // Words the model never saw speak for none of its intents.
      const trust = heard.filter((word) => known.has(word)).length / Math.max(1, heard.length);
      const scored = Object.entries(network.run(words(text))).map(([name, score]) => [name, { score: score * trust }]);
      const intents = { ...Object.fromEntries(scored), None: { score: 0.4 } };
      return { text, intents, entities: entities(text, airports) };
    },
    // What follows is how Core Bot's own recognizer reads such a result.
    getFromEntities: ({ entities: { from } }) => ({ from: from?.text, airport: from?.airport }),
    getToEntities: ({ entities: { to } }) => ({ to: to?.text, airport: to?.airport }),
    getTravelDate: ({ entities: { timex } }) => timex,
  };
}

function words(text) {
  return Object.fromEntries((text.toLowerCase().match(/[a-z']+/g) ?? []).map((word) => [`w:${word}`, 1]));
}

function entities(text, airports) {
  const [date] = recognizeDateTime(text, 'en-us');
  return {
    from: cityAfter('from', text, airports),
    to: cityAfter('to', text, airports),
    timex: date?.resolution?.values?.[0]?.timex?.split('T')[0],
  };
}

/** "from new york", "to Madrid": an airport of the list, or a name it does not have. */
function cityAfter(preposition, text, airports) {
  for (const { canonicalForm, list } of airports.subLists) {
    const named = list.find((name) => new RegExp(`\\b${preposition} ${name}\\b`, 'i').test(text));
    if (named !== undefined) return { text: named, airport: canonicalForm };
  }
  const [, name] = new RegExp(`\\b${preposition} (\\p{Lu}\\p{L}{2,30})`, 'u').exec(text) ?? [];
  return name === undefined ? undefined : { text: name, airport: undefined };
}
