import type { Demands } from '../../wordings.ts';

export const demands: Demands = {
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
      "[please help|thanks in advance|any help would be great|hope you can help|I hope you can help me with that|I don't know what to do now|I just want to get this sorted|not sure how this works|I'm not sure what I have to do|I can tell you more if need be|if you could have a look that would be great]",
      '[what can I do|what do I do now|what now|what should I do|how does that work|what do you need from me|where do I start|who can help me with that|will you look into it]?',
    ],
    casual: [
      '[can u help|help pls|any help|what do i do|pls help|what now|can you help me with that|hope u can help|what do u need from me|any idea|no idea what to do now|just want to get this sorted|how does this work]',
      '[thx|thanks|ty]',
    ],
  },
  wishes: {
    formal: [
      '[I would like|I wish|my concern is] to {wish}',
      '[what I need|what I would like|my request] is to {wish}',
      '[in short|put simply|to be clear], I [would like|wish|need] to {wish}',
    ],
    neutral: [
      '[I want|I need|I just want|I just need|I would like|all I want is|what I need is] to {wish}',
      "[I'm trying|I was hoping|basically I want|so, I want|look, I need] to {wish}",
      '[can you help me|how can I|how do I|is there a way to|I wanted to] {wish}?',
    ],
    casual: [
      '[i want|i need|i just wanna|just trying|i gotta|basically i want] to {wish}',
      '[how do i|how can i|can u help me|can i just] {wish}',
      '[all i want is|need|wanted|hoping] to {wish}',
    ],
  },
  'still-wishes': {
    formal: [
      'I [would still like|still wish|still need] to {wish}',
      '[there remains my request|what remains is|what I still need is] to {wish}',
      '[could we come back to it|my request is still open]: I would like to {wish}',
    ],
    neutral: [
      '[I still want|I still need|but I still want|ok, but I still need|but I just want] to {wish}',
      "[that's fine, but|ok, but|right, but|sure, but|but] I [want|need|came here|was trying] to {wish}",
      '[so can you help me|so how can I|and how do I] {wish}?',
    ],
    casual: [
      '[i still want|still need|but i still need|still trying|but i just wanna] to {wish}',
      '[ok but|yeah but|but|so] [i need to|i want to|how do i|can i] {wish}',
    ],
  },
  asks: {
    formal: [
      '[may I ask|could you tell me|please tell me|I would like to know] {the}',
      '[what about|and|what is] {the}?',
    ],
    neutral: [
      '[what about|and|so what is|what is|and what is|just] {the}?',
      '[I need to know|can you tell me|could you tell me|I still need] {the}[, please|]',
    ],
    casual: ['[and|whats|what about|so|but whats] {the}?', '[need to know|can u tell me|just tell me] {the}'],
  },
  'asks-human': {
    formal: [
      '[I would like|I wish] to speak to [a member of staff|a person|one of your colleagues|an employee]',
      '[please connect me|please transfer me|please put me through] to [a person|a human agent|a member of staff]',
      '[could you|would you] [put me through|connect me] to [a person|a human agent|a member of staff]?',
    ],
    neutral: [
      "[I want|I need|I would like|I'd like|I'd rather like] to [speak|talk] to [a person|a human|someone|a real person]",
      '[can I|could I|is it possible to|can I just|may I] [speak|talk] to [someone|a person|an agent|a human|a real person]?',
      '[please connect me|put me through|please transfer me] to [an agent|a person|a human]',
      '[can you transfer me|can you put me through|could you connect me] to [an agent|a person|a human]?',
      '[a real person|an agent|a human], please',
    ],
    casual: [
      '[can i|lemme|i wanna|can i just] [talk|speak] to [a human|a person|someone real|someone]',
      '[human|agent|real person|a person] [please|pls|now]',
      '[get me|give me|i want|i need] a [person|human|real person]',
    ],
  },
  'asks-human-again': {
    formal: [
      '[once again|as I said|I repeat], I would like to [speak|talk] to [a human|a person|a member of staff]',
      'I [have asked for|asked for|insist on] [a person|a human agent]. Please connect me',
      'I am still waiting to speak to [a person|a colleague|somebody]',
    ],
    neutral: [
      '[I asked for|I said|I already asked for|I did ask for] [a human|a person|an agent|someone real]',
      '[again|please|look|seriously], [a real person|an agent|a human][, please|]',
      '[just let me|I still want to|I want to|please let me] [talk|speak] to [a human|a person|someone]',
    ],
    casual: [
      '[i said|i asked for|still want|i want] [a human|a person|an agent|someone real]',
      '[agent|human|person][. now|!| already|. please|, again]',
      '[just get me|give me|i need] a [person|human|real person] [already|now|pls]',
    ],
  },
  'is-anyone-there': {
    formal: [
      '[hello|excuse me], is [anyone|somebody] there?',
      'is [somebody|a colleague|an agent] [going to join this chat|there now|available]?',
      'may I expect [somebody|a colleague] soon?',
    ],
    neutral: [
      '[hello|hi]? is [anyone|someone|anybody] there?',
      'is [someone|anybody|anyone] [coming|there|going to join]?',
      "[where's|so where is] the [agent|person]?",
      'am I [still|] waiting for someone?',
    ],
    casual: [
      '[hello|hey|hi]? [anyone|anybody|someone] there?',
      '[is someone there|anybody there|anyone still there]??',
      '[wheres the human|still nobody here|so no one is coming]?',
    ],
  },
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
  plight: {
    formal: [
      '[I must say that|please bear in mind that] [this is a difficult time for me|I am finding all this very hard at present]',
    ],
    neutral: [
      "[I'm finding all this really hard at the moment|this is a difficult time for me|things are very hard for me right now|I'm having a really hard time, so please bear with me]",
    ],
    casual: ['[im having a really hard time rn|things are really hard for me atm|sorry its all a bit much for me rn]'],
  },
  'plight-bereavement': {
    formal: [
      '[I have recently lost someone very close to me|there has been a death in my family], [and I find this very hard|so please bear with me]',
    ],
    neutral: [
      "[someone very close to me died recently|I lost someone close to me not long ago|there has been a death in my family], [and I'm finding this really hard|so please bear with me|and it's all a bit much]",
    ],
    casual: [
      '[we had a death in the family|i lost someone close to me], [its all a bit much rn|finding this really hard]',
    ],
  },
  'plight-hardship': {
    formal: [
      '[I am in some financial difficulty at present|I have very little money at the moment], [so this matters a great deal to me|and I am rather worried]',
    ],
    neutral: [
      "[money is very tight for me right now|I lost my job and money is really tight|I'm struggling to make ends meet], [so this really matters|so I'm quite worried|and I don't know how to manage]",
    ],
    casual: ['[moneys super tight rn|lost my job and im broke], [so this matters|kinda worried]'],
  },
  'plight-illness': {
    formal: [
      'I am [seriously ill|not at all well] at present, [so this is not easy for me|and have little strength for this]',
    ],
    neutral: [
      "[I'm quite ill at the moment|I'm in the middle of treatment|I've just come out of hospital], [so please bear with me|so this isn't easy for me|and I don't have much energy]",
    ],
    casual: ['[im really ill rn|just out of hospital], [so bear with me|not much energy for this]'],
  },
  'plight-disability': {
    formal: [
      'I [am partially sighted|have a disability], [so I should be grateful for short answers|and this takes me a while]',
    ],
    neutral: [
      "[I'm partially sighted|I have a disability|I use a screen reader], [so please keep it short and simple|so this takes me a bit longer|so please bear with me]",
    ],
    casual: ['[im partially sighted|i use a screen reader], [so pls keep it short|so this takes me longer]'],
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
  'says-again': {
    formal: [
      '[to put it differently|in other words|what I mean is|to say it again|once more]:',
      '[as I said|as I wrote|let me repeat],',
    ],
    neutral: [
      '[I mean|like I said|as I said|so again|no|look|again|ok, again|once more|sorry, but|well|my point is|what I said was],',
    ],
    casual: ['[i mean|like i said|again|so|no|look|ok|ugh|as i said|dude|hello,]'],
  },
  'repeats-before': {
    neutral: [
      'again,',
      'once more,',
      'as I said,',
      'like I said,',
      'I repeat,',
      'look,',
      'please,',
      'ok,',
      'well,',
      'sorry,',
      'honestly,',
      'right,',
      'so,',
      'hm,',
      'really,',
      'still,',
      'yes,',
      'but',
      'and',
      'just',
    ],
  },
  'repeats-after': {
    neutral: [
      'as I said',
      'again',
      'like before',
      'once more',
      'as before',
      'I repeat',
      'same as above',
      'yet again',
      'like I wrote',
      'same answer',
      'please',
      'ok',
      'honestly',
      'really',
      'nothing new',
      'as you know',
      'for the last time',
      'you see',
      'sorry',
      'that is all',
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
