/** How a customer begins. */
import type { Openings } from '../../../wordings.ts';

export const openings: Openings = {
  greets: { formal: ['Hello', 'Good day'], neutral: ['[Hi|Hello|Hi there]'], casual: ['[hi|hey|hiya|hello]'] },
  'opens-with': {
    formal: [
      '[Hello|Good day|Dear team|Good morning|Good afternoon],',
      '[Hello|Good day|Good morning].',
      '[|Hello. |Good day. ][I hope that you can help me with this|I should be grateful for some help|I am writing to you about a problem|I have a request].',
      'I am not sure [if I am right here|whether this is the right place], but',
    ],
    neutral: [
      '[Hi|Hello|Hi there|Hey|Hello there|Good morning][,|,|.|!]',
      "[|Hi. |Hello. |Hey, |Hi there, ][I hope you can help|I've got a problem|I have a question|quick question|maybe you can help me|I need some help|I'm having a bit of trouble|I'm a bit stuck|let me explain|I think I need some help with this|I'm at a bit of a loss].",
      "[|Hi, |Hello, |Hi! ][I'm not sure if this is the right place|sorry to bother you|I don't know if you can help|not sure who to ask|I hope this gets to the right person|I may be wrong here], but",
      '[oh hi|ok so|so|well|just a quick one],',
    ],
    casual: [
      '[hi|hey|hiya|hello|heya|yo][,|!|.]',
      '[so|ok so|hi so|hey so|well],',
      '[|hi |hey |hi! |ok ][quick question|need some help|got a problem|question|im stuck|got an issue|help needed|maybe u can help].',
      '[|hi |hey ][not sure if im right here|dunno if u can help|no idea who to ask|sorry to bug you], but',
    ],
  },
  'opens-and': {
    formal: [
      '[Could you|Would you|Can you] [help me with this|look into this|assist me|please look into it]?',
      '[thank you in advance|I would appreciate your help|I would be grateful for your help|I should like to have this settled soon|I look forward to your answer]',
    ],
    neutral: [
      '[can you|could you] [help|help me|help with that|do something about that|help me with that|look into it|see what is going on]?',
      "[please help|thanks in advance|any help would be great|hope you can help|I hope you can help me with that|I don't know what to do now|I just want to get this sorted|I'm not sure what I have to do|I can tell you more if need be|if you could have a look that would be great]",
      '[what can I do|what do I do now|what now|what should I do|what do you need from me|where do I start|who can help me with that|will you look into it]?',
    ],
    casual: [
      '[can u help|help pls|any help|what do i do|pls help|what now|can you help me with that|hope u can help|what do u need from me|any idea|no idea what to do now|just want to get this sorted]',
      '[thx|thanks|ty]',
    ],
  },
};
