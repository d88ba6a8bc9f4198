/** What a customer says that does not accept, believe or understand. */
import type { Protests } from '../../../wordings.ts';

export const protests: Protests = {
  doubts: {
    formal: [
      '[are you quite sure|are you certain of that|may I take that as certain|is that definitely so]?',
      '[could you|would you] [double-check that|confirm that|check that once more]?',
    ],
    neutral: [
      "[are you sure|are you sure about that|is that definitely right|really|is that certain|and that's definitely done]?",
      '[can you|could you] [double-check that|check that again|confirm that|make sure]?',
      '[hm,|ok,|so|and] [are you really sure|is that for sure|can I rely on that|how do I know that]?',
    ],
    casual: [
      '[you sure|are you sure|for sure|really|sure about that]?',
      '[can u|can you] [double check|check again|confirm that]?',
    ],
  },
  objects: {
    formal: [
      'I [do not find that|cannot find that] acceptable. Is there really no other way?',
      'I must object. There has to be something you can do',
      'I cannot accept that[. What else is possible?|. Why is that?]',
      '[I do not see why not|I fail to see why that should be impossible|that does not seem right to me][|. Would you look again?|. Is there nobody who can decide that?]',
      '[are you quite sure|are you certain of that]? [It ought to be possible|I find that hard to believe]',
    ],
    neutral: [
      "[that can't be right|that's not good enough|I don't accept that|that makes no sense|I don't think that's right|that doesn't sound right|I can't accept that][||. There must be something you can do|. Why not?|. Can you check again?|. There has to be another way]",
      '[why not|but why|really|are you sure|but why not|how come]? [There must be a way|There has to be something you can do|That seems wrong|It can not be that hard|I think it should be possible]',
      '[hm,|but] [why not|why is that|are you sure about that|can you check again|is there no other way|what if you look again]?',
      "[but|ok, but|well, but] [I need this|I can't leave it like that|that doesn't help me|I just want this sorted|there must be a way][|, don't you think?]",
    ],
    casual: [
      '[why not|but why|are you sure|for real|seriously|how come|says who]?',
      '[seriously|come on|no way|what|but], there must be a way',
      '[thats not ok|that cant be right|thats not fair|that makes no sense|dont think so][||, try again|, why| check again]',
      '[but|yeah but|ok but] [i need this|that doesnt help me|why not|thats not right]',
    ],
  },
  complains: {
    formal: [
      '[this is taking far too long|I find this rather disappointing|this is not helpful|I expected better service|this is not what I expect|I had hoped for better than this|this is rather tiresome|we do not seem to be getting anywhere][||, I must say|, frankly|, if I may say so]',
    ],
    neutral: [
      "[this is really frustrating|this is taking too long|this isn't helping|we're going in circles|not helpful|this is getting annoying|I'm getting nowhere|why is this so difficult|this is not that hard|come on|oh come on|this can't be so hard|I don't have all day|I'm losing my patience here|how long is this going to take][||, honestly|, to be honest]",
    ],
    casual: [
      '[this is annoying|omg|this is going nowhere|seriously|not helping|what a waste of time|ugh|this sucks|come on|why is this so hard|dont have all day|how long is this gonna take][||, honestly| tbh| man]',
    ],
  },
  insults: {
    formal: [
      'this is the most [incompetent|useless|ridiculous] service I have [ever seen|had in years]',
      '[you are utterly useless|what a ridiculous company|how can anyone be this incompetent]',
    ],
    neutral: [
      '[you are useless|what a joke of a company|this bot is garbage|are you stupid or what|worst service ever|you people are clueless][||, honestly|, really]',
    ],
    casual: [
      '[useless|stupid|dumb|pathetic|garbage] [bot|machine|thing|robot]',
      '[what a joke|are you stupid|this is garbage|worst bot ever|ur useless][||, honestly| lol]',
    ],
  },
  'asks-meaning': {
    formal: [
      '[I am not sure what you mean|I do not follow|that does not answer my question|I fail to see how that helps|I am afraid that is not what I asked][. What does that mean for me?||, I am afraid]',
    ],
    neutral: [
      '[what do you mean|what does that mean|sorry, what|how does that help|what does that mean for me]?',
      "[that's not what I asked|I don't get it|that doesn't help me|that's not an answer|I'm confused now|I didn't ask that|that's not what I meant|I don't understand][||, sorry]",
      '[hm,|sorry,|ok, but|but|oh,|wait,] [what does that mean|I do not follow|that was not my question|what do I do now|that is not what I asked]',
    ],
    casual: [
      '[what|huh|wdym|eh|sorry what|wait what]?',
      '[thats not what i asked|i dont get it|what does that mean|makes no sense|not what i meant|im confused][||, sorry| tbh]',
      '[um,|ok but|lol|but|wait,] [what|thats not it|huh|thats not what i asked]',
    ],
  },
  'other-language': {
    formal: [
      '[could you please write|please reply|would you answer] in English?',
      'I am afraid I only [read|speak] English',
    ],
    neutral: [
      '[in English|can you write in English|could we do this in English][, please|]?',
      'sorry, I only [speak|read] English',
      "I don't understand that, [English please|can you use English?]",
    ],
    casual: ['[english pls|in english please|can u write english]?', 'sry [only english|i only speak english]'],
  },
};
