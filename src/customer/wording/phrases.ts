/**
 * How customers word an act, by register. `{thing}`, `{value}` and `{wrong}` are filled in. A formal customer falls back on
 * the neutral wordings, as does a casual one. Short wordings come first on purpose: people type little.
 */
import type { Brief } from '../../plan/brief.ts';

type Register = Brief['persona']['register'];
export type Phrases = Partial<Record<Register, string[]>> & { neutral: string[] };

export const phrases = {
  informs: {
    formal: ['{value}.', 'It is {value}.', 'The {thing} is {value}.', 'My {thing}: {value}.'],
    neutral: ['{value}', "It's {value}", '{thing} is {value}', 'My {thing} is {value}', '{thing}: {value}'],
    casual: ['{value}', "it's {value}", '{thing} is {value}', 'thats {value}', '{value} is the {thing}'],
  },
  volunteers: {
    formal: ['My {thing} is {value}.', 'For reference, the {thing} is {value}.', '{thing}: {value}.'],
    neutral: ['My {thing} is {value}', '{thing} is {value}', '{thing}: {value}'],
    casual: ['{thing} is {value}', '{thing} {value}', 'my {thing} is {value} btw'],
  },
  'informs-again': {
    formal: [
      'As I already wrote, the {thing} is {value}.',
      'I have already given you this: {value}.',
      'Once more: {value}.',
      'You have my {thing} already. It is {value}.',
    ],
    neutral: [
      'I already told you, {value}',
      'Like I said, {value}',
      '{value}, as I said before',
      'You already asked me that. {value}',
      'Again: {value}',
      'Same as before, {value}',
    ],
    casual: [
      'i already said {value}',
      '{value} like i said',
      'again? {value}',
      'told you already, {value}',
      'still {value}',
    ],
  },
  'informs-clearly': {
    formal: [
      'I mean the {thing}: {value}.',
      'The {thing} is {value}, as written.',
      'To repeat, the {thing} is {value}.',
    ],
    neutral: [
      'The {thing} is {value}',
      'I mean the {thing}, {value}',
      "{value}, that's the {thing}",
      'My {thing}. {value}',
    ],
    casual: ['the {thing} is {value}', '{value} is the {thing}', 'i mean {value}', '{thing}!! {value}'],
  },
  'says-yes': {
    formal: ['Yes, it is.', 'Yes.', 'Yes, that is the case.'],
    neutral: ['Yes', 'Yes it is', 'Yes I do', 'It is, yes'],
    casual: ['yes', 'yep', 'yeah', 'ya it is'],
  },
  'says-no': {
    formal: ['No, it is not.', 'No.', 'No, that is not the case.'],
    neutral: ['No', "No it isn't", "No I don't"],
    casual: ['no', 'nope', 'nah', "no it's not"],
  },
  corrects: {
    formal: ['That is not right. The {thing} is {value}, not {wrong}.', 'Please correct the {thing}: it is {value}.'],
    neutral: [
      'No, {thing} is {value}, not {wrong}',
      "That's wrong. It's {value}",
      'Not {wrong}. {value}',
      'Wrong {thing}, it should be {value}',
    ],
    casual: ['no its {value}', 'thats wrong, its {value} not {wrong}', 'not {wrong}, {value}'],
  },
  affirms: {
    formal: ['Yes.', 'That is correct.', 'Yes, please do.', 'Correct.', 'Please go ahead.', 'I agree.'],
    neutral: ['Yes', 'Yes please', "That's right", 'Correct', 'Go ahead', 'Please do', "That's fine", 'Right'],
    casual: ['yes', 'yep', 'yeah', 'yes pls', 'right', 'go ahead', 'thats it', 'do it'],
  },
  denies: {
    formal: ['No, thank you.', 'No.', 'I would rather not.', 'That is not what I am looking for.'],
    neutral: ['No', 'No thanks', "No, I don't want that", 'Not that', "That's not what I want"],
    casual: ['no', 'nope', 'nah', 'no thx', 'not that'],
  },
  'chooses-typed': {
    formal: ['{value}, please.', 'I choose {value}.', 'I would prefer {value}.'],
    neutral: ['{value}', '{value} please', "I'd take {value}", 'The {value} one'],
    casual: ['{value}', '{value} pls', '{value} i guess', 'id go with {value}'],
  },
  asks: {
    formal: [
      'What is the {thing}?',
      'I would like to know the {thing}.',
      'And the {thing}?',
      'Please tell me the {thing}.',
    ],
    neutral: [
      'What about the {thing}?',
      'And the {thing}?',
      "What's the {thing}?",
      'I need to know the {thing}',
      'So what is the {thing}?',
    ],
    casual: ['and the {thing}?', 'whats the {thing}', 'what about the {thing}', 'so the {thing}?'],
  },
  'does-not-know': {
    formal: [
      'I am afraid I do not know that.',
      'I do not have that information.',
      'I cannot tell you that.',
      'That I do not know, sorry.',
    ],
    neutral: [
      "I don't know that",
      "I don't have that",
      'No idea, sorry',
      'Not sure',
      "I couldn't tell you",
      "Don't have that here",
    ],
    casual: ['no idea', 'dunno', "don't have that", 'idk', 'not sure tbh'],
  },
  withholds: {
    formal: [
      'Why do you need my {thing}?',
      'I would rather not share my {thing} here. Is it necessary?',
      'Is the {thing} really required?',
    ],
    neutral: [
      'Why do you need the {thing}?',
      "I'd rather not give my {thing}",
      'Do you really need the {thing}?',
      'What for?',
    ],
    casual: [
      'why do you need that',
      'what do u need my {thing} for',
      'not sure i wanna share my {thing}',
      'rather not say',
    ],
  },
  'asks-human': {
    formal: [
      'I would like to speak to a member of your staff.',
      'Please connect me to a person.',
      'I wish to speak to a human agent.',
      'Please transfer me to one of your colleagues.',
    ],
    neutral: [
      'I want to speak to a person',
      'Can I talk to someone?',
      'Please connect me to an agent',
      'I need to talk to a human',
      'A real person please',
    ],
    casual: ['can i talk to a human', 'get me a person', 'human please', 'i want to talk to someone real', 'agent pls'],
  },
  'asks-human-again': {
    formal: [
      'I have asked for a person already. Please connect me to an agent.',
      'Once again, I would like to speak to a human.',
      'I insist on speaking to a member of your staff.',
      'I am still waiting to speak to a person.',
    ],
    neutral: [
      'I asked for a human',
      'I said I want to talk to a person',
      'Again, an agent please',
      'Just let me talk to a human',
      'I still want to speak to someone',
      'Please, a real person',
    ],
    casual: [
      'i said human',
      'agent. now',
      'just get me a person already',
      'HUMAN',
      'i asked for a real person',
      'still want a human',
    ],
  },
  'is-anyone-there': {
    formal: ['Hello, is anyone there?', 'Is somebody going to join this chat?', 'Is an agent there now?'],
    neutral: ['Hello? Is anyone there?', 'Is someone coming?', 'Is anybody there?', "Where's the agent?"],
    casual: ['hello? anyone there?', 'is someone there', "where's the human", 'anybody there??'],
  },
  objects: {
    formal: [
      'I do not find that acceptable. Is there really no other way?',
      'I must object. There has to be something you can do.',
      'I cannot accept that.',
    ],
    neutral: [
      "That can't be right",
      'There must be something you can do',
      "That's not good enough",
      'Why not?',
      "I don't accept that",
    ],
    casual: ['why not', 'seriously? there must be a way', 'thats not ok', 'come on, really?', 'no way'],
  },
  complains: {
    formal: [
      'This is taking far too long.',
      'I find this rather disappointing.',
      'This is not helpful.',
      'I expected better service.',
    ],
    neutral: [
      'This is really frustrating',
      'This is taking too long',
      "This isn't helping",
      "We're going in circles",
      'Not helpful',
    ],
    casual: ['this is annoying', 'omg', 'this is going nowhere', 'seriously', 'not helping', 'what a waste of time'],
  },
  insults: {
    formal: [
      'This is the most incompetent service I have ever seen.',
      'You are utterly useless.',
      'What a ridiculous company.',
    ],
    neutral: [
      'You are useless',
      'What a joke of a company',
      'This bot is garbage',
      'Are you stupid or what',
      'Worst service ever',
    ],
    casual: ['useless bot', 'what a joke', 'are you stupid', 'this is garbage', 'worst bot ever', 'dumb machine'],
  },
  thanks: {
    formal: ['Thank you for your help.', 'Thank you very much.', 'That is all, thank you.'],
    neutral: ['Thanks', "Thanks, that's all", 'Thank you', "That's all I needed, thanks"],
    casual: ['thx', 'thanks', 'cheers', 'ok thanks', 'ty'],
  },
  waits: {
    formal: ['I will wait.', 'Of course.', 'Very well.', 'I am waiting.'],
    neutral: ['Ok', "Ok, I'll wait", 'Alright', 'Waiting', 'Fine'],
    casual: ['ok', 'k', 'waiting', 'fine', 'alright', 'ok waiting'],
  },
  'asks-meaning': {
    formal: [
      'I am not sure what you mean.',
      'I do not follow. What does that mean for me?',
      'That does not answer my question.',
    ],
    neutral: [
      'What do you mean?',
      "That's not what I asked",
      "I don't get it",
      'What does that mean?',
      "That doesn't help me",
    ],
    casual: ['what', 'huh?', 'what does that mean', 'thats not what i asked', '?'],
  },
  'again-lead': {
    formal: ['To put it differently:', 'In other words:', 'What I mean is:'],
    neutral: ['I mean,', 'Like I said,', 'As I said,', 'So again,', 'No,'],
    casual: ['i mean', 'like i said', 'again,', 'so', 'no,'],
  },
} satisfies Record<string, Phrases>;

export type PhraseKind = keyof typeof phrases;

/** Own register first; the neutral ones only when those are used up. */
export function wordingsOf(kind: PhraseKind, register: Register): string[] {
  const all: Phrases = phrases[kind];
  return all[register] ?? all.neutral;
}

/** Added to a wording that was used before, one after the other. */
export const tails = [
  'again',
  'as I said',
  'like before',
  'still',
  'once more',
  'same answer',
  'as before',
  'I repeat',
  'yet again',
  'same as above',
];
