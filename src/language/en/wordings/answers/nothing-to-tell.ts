/** What is said instead of a fact. */
import type { NothingToTell } from '../../../wordings.ts';

export const nothingToTell: NothingToTell = {
  'does-not-know': {
    formal: [
      'I am afraid I do not [know that|have that information]',
      'I do not [have|know] that[, I am sorry|, sorry]',
      '[unfortunately|I am sorry, but] I [cannot tell you that|do not know that|do not have that to hand]',
    ],
    neutral: [
      "[I don't know that|I don't have that|no idea|I couldn't tell you|I'm not sure about that|I don't have that here|that I don't know|I don't think I have that|I can't find that|I wouldn't know][, sorry||, I'm afraid|, to be honest]",
      "[sorry|hm|um|oh|well|ok], [no idea|I don't know that|I don't have that|I'm not sure|I don't have that on me|but I don't know]",
    ],
    casual: [
      '[no idea|dunno|dont have that|idk|no clue|dont know that|cant find that|not sure][||, sorry| tbh|, sry]',
      '[um|hm|sorry|oh|well], [no idea|dunno|dont have that|not sure]',
    ],
  },
  'does-not-know-again': {
    formal: [
      'as I said, I do not [know|have] that. [Is there another way?|Can it be done without?]',
      'I [still|really] do not have that[, I am sorry|. Is it really needed?]',
    ],
    neutral: [
      "[like I said|as I said|again|sorry|really], I don't [know|have] that[. Is there another way?||. Can we do it without?]",
      "I [still|really] don't [know|have] that[|, is there another way?|, do you really need it?]",
    ],
    casual: [
      '[like i said|again|i said|still|really] [no idea|dont have that|dunno][||, any other way?]',
      '[still|really] dont have it[||, do u need it?]',
    ],
  },
  unsure: {
    formal: [
      'I am not [sure|certain][||, I am afraid]',
      'I cannot say for [sure|certain]',
      'that I do not know[, I am afraid|]',
    ],
    neutral: [
      "[I'm not sure|not sure|I can't say|hard to say|I couldn't say|I don't know][||, to be honest|, sorry|, really]",
      '[hm|well|um], [not sure|hard to say|I really could not say]',
    ],
    casual: ['[not sure|dunno|idk|hard to say|no idea][ tbh||, sorry| really]', '[um|hm|well], [not sure|dunno|idk]'],
  },
  withholds: {
    formal: [
      '[may I ask why|why do] you need [that|to know that]?',
      'is that really [required|necessary]?',
      '[I would rather not|I do not like to] [say|share that here]. [Is it necessary?|Can it not be done without?]',
    ],
    neutral: [
      "[why do you need that|what do you need that for|what for|do you really need that|what's that for|do I have to|can we do it without|what happens with it|is that really needed]?",
      "[I'd rather not|I don't like to|I'm not sure I want to] [say|share that|give that here]",
      '[hm,|well,|um,|but|ok, but] [why do you need that|what is that for|do I have to|can it be done without]?',
    ],
    casual: [
      '[why do you need that|what for|what do u need that for|y do u need that|do i have to|whats that for|but why]',
      '[not sure i wanna share that|rather not say|do u really need that|cant we do it without]',
    ],
  },
  'withholds-named': {
    formal: [
      '[may I ask why you need|why do you need|what do you need] {the}[ for|]?',
      '[I would rather not|I do not like to] [share|give] {the} here. [Is it necessary?|Can it not be done without?]',
      'is {the} really [required|necessary]?',
    ],
    neutral: [
      '[why do you need|do you really need|do you have to have|why would you need] {the}?',
      "[I'd rather not|I don't like to|I'm not sure I want to] [give|share] {the}[| here| just like that]",
      '[hm,|well,|um,|but|ok, but] [what is {the} for|why do you need {the}|do I have to give {the}|can it be done without {the}]?',
      "{the}? [what for|why|do I have to|is that really needed|can we do it without|what's that for]?",
    ],
    casual: [
      '[what do u need|why do you want|y do u need] {the}[ for|]',
      '[not sure i wanna share|rather not give|dont like giving out] {the}',
      '{the}? [why|what for|do i have to|cant we do it without]',
      '[rather not say|what for|but why]',
    ],
  },
  'looks-for': {
    formal: [
      '[one moment, please|a moment, please|please bear with me]. I [shall have to|need to|have to] [look for it|look that up|find it first]',
      'I do not [have it to hand|know that by heart]. [Let me look it up|I shall look for it]',
    ],
    neutral: [
      '[hang on|one moment|wait a second|let me see|hold on], I [need to|have to|will have to] [look for it|look that up|find it first|check]',
      "[I don't have it here|I don't know that by heart|I'd have to look], [give me a minute|one moment|let me check|hold on]",
    ],
    casual: [
      '[hang on|sec|one sec|wait|hold on] [gotta|have to|need to] [look|find it|check|look that up]',
      '[dont have it here|dont know it by heart|need to look], [one sec|gimme a min|hang on]',
    ],
  },
};
