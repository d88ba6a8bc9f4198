import type { Brief } from '../../src/plan/brief.ts';
import { intents, personas } from './invented.ts';

export function briefOf(intent: string, persona: string, repetition: number): Brief {
  const isComplaint = intent === 'complaint';
  return {
    item: {
      id: `${intent}/${persona}/${repetition}`,
      cell: `${intent}/${persona}`,
      scenario: intent,
      persona,
      repetition,
      seed: seedOf(intent, persona, repetition),
    },
    intent,
    tags: [],
    goal: intents[intent as keyof typeof intents].title,
    persona: {
      id: persona,
      title: personas[persona as keyof typeof personas],
      segment: null,
      locale: 'en-GB',
      vulnerable: persona === 'bereaved',
      hostile: false,
      patience: 5,
      literacy: 'average',
      register: 'neutral',
      politeness: 'average',
      forgetful: false,
      mixes_up: false,
      hedges: false,
      pushes_back: false,
      mood: 'calm',
      verbosity: 'normal',
      disclosure: 'upfront',
      asks_human: 'when-stuck',
      language: 'native',
      emoji: false,
      bubbles: false,
      comes_back: true,
    },
    opening: [],
    rephrase: [],
    facts: {},
    prefer: [],
    decline: [],
    wants: { learn: {}, done: ['done'], human: isComplaint },
    verify: [{ request: 'GET /cases/1', name: isComplaint ? 'Case with a person' : 'Case closed' }],
    statements: { required: [], forbidden: [] },
    escalation: {
      policy: isComplaint ? 'required' : intent === 'refund-missing' ? 'allowed' : 'forbidden',
      trigger: 'asked',
      within: 2,
      context: ['order'],
      queue: null,
      agent: null,
    },
    stakes: 'normal',
    turns: { minimum: 1, maximum: 20 },
  };
}

function seedOf(...parts: (string | number)[]): string {
  let hash = 0x811c9dc5;
  for (const character of parts.join('/')) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(16, '0');
}
