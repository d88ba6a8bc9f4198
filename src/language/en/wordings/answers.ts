import type { Answers } from '../../wordings.ts';

export const answers: Answers = {
  'yes-right': {
    formal: [
      'yes[, that is correct|, that is right||, everything is correct]',
      '[that is correct|that is all correct|correct]',
    ],
    neutral: [
      "yes[, that's right|, correct|||, that's it|, all good|, all correct]",
      "[that's right|correct|right|all correct|that's correct|looks right|looks good]",
    ],
    casual: [
      '[yes|yep|yeah|ya][, thats right|||, thats it|, correct|, looks good]',
      '[thats right|right|correct|all good|looks right]',
    ],
  },
  'yes-do': {
    formal: [
      'yes[, please||, please do|, please go ahead|, you may|, I agree]',
      '[please go ahead|please do|please proceed]',
      'yes, [that is fine|I would like that]',
    ],
    neutral: [
      "yes[ please||, go ahead|, please do|, that's fine|, do it|, please go ahead]",
      "[sure|ok|okay|yep], [go ahead|please do|do that|that's fine]",
      '[yes please|go ahead|please do|sure|ok, do it]',
    ],
    casual: [
      '[yes|yep|yeah|ya|yes pls|sure|ok][||, go ahead|, do it|, do that|, thats fine|, please]',
      '[go ahead|do it|yes please|go for it]',
    ],
  },
  'yes-offer': {
    formal: ['yes[, please|, I would like that|, thank you]', 'I would [like that|appreciate that]'],
    neutral: [
      "yes[ please|, I'd like that|, that would be good|, sounds good]",
      "[sure|ok|sounds good|I'd like that|that works|yes please]",
    ],
    casual: [
      '[yes|yeah|yep|ok|sure][ please|||, sounds good|, why not|, id like that]',
      '[sounds good|id take that|yes pls]',
    ],
  },
  'yes-plain': {
    formal: ['yes', 'it is a yes', 'my answer is yes'],
    neutral: ['yes', "it's a yes", "that's a yes", "yes, that's a yes"],
    casual: ['yes', 'thats a yes', 'a yes', 'YES'],
  },
  'no-right': {
    formal: ['no[, that is not correct|, that is not right]', 'that is not correct'],
    neutral: ["no[, that's wrong|, that's not right|, that isn't mine]", "that's not right"],
    casual: ['[no|nope][, thats wrong||, thats not right]', 'thats not right'],
  },
  'no-do': {
    formal: ['no[, thank you||, please do not|, not that]', 'I would rather not', 'please do not do that'],
    neutral: [
      "no[||, don't do that|, please don't|, not that|, I don't want that]",
      "I'd rather not",
      "[please don't|not that, please]",
    ],
    casual: ['[no|nope|nah][||, dont|, not that|, dont do that]', 'rather not', 'pls dont'],
  },
  'no-offer': {
    formal: [
      'no[, thank you|, I do not need that|, that is not what I am looking for]',
      'thank you, but no',
      'I am not interested in that',
    ],
    neutral: [
      "no[ thanks|, thank you||, I don't want that|, not interested|, I don't need that]",
      "[not interested|I'd rather not|thanks, but no|I don't need that], [really|sorry|thanks]",
    ],
    casual: [
      '[no|nope|nah][ thanks|||, dont want that|, not interested|, dont need that]',
      '[no thx|not interested|dont want it]',
    ],
  },
  'no-plain': {
    formal: ['no', 'it is a no', 'my answer is no'],
    neutral: ['no', "it's a no", "that's a no", "no, that's a no"],
    casual: ['no', 'thats a no', 'a no', 'NO'],
  },
  'no-human': {
    formal: [
      'no, thank you. I would [rather not be transferred|prefer to settle this here]',
      'no, [please do not transfer me|I do not need a person for this|I would rather settle it here]',
    ],
    neutral: [
      "no[ thanks|, thank you|], [I don't need a person|I'd rather do it here|please don't transfer me|can't we do it here?]",
      "[I'd rather not talk to anyone|please don't put me through], [can you do it here?|can't you do it?|let's do it here]",
    ],
    casual: [
      '[no|nope|nah|no thx], [dont need a person|rather do it here|dont transfer me|cant you do it]',
      'no [agent|person|transfer] [please|pls|thanks]',
    ],
  },
  chooses: {
    formal: ['{value}[, please]', 'I [choose|would prefer|would like] {value}', 'I would opt for {value}'],
    neutral: [
      '{value}',
      '{value}[ please|, please|, thanks]',
      "[I'd take|I'd like|I'd prefer|I'd go for|I want|let's do|let's go with] {value}[ please|]",
      '[ok|ok then|well|hm], {value}',
    ],
    casual: [
      '{value}',
      '{value} [pls|please|i guess|then]',
      '[id go with|i want|gimme|id take|lets do|lets go with] {value}',
      '[ok|um|hm|then] {value}',
    ],
  },
  'chooses-plainly': {
    formal: ['{value}', '{value}, please', '[well|then], {value}'],
    neutral: ['{value}', '{value}[ please|, please|]', '[ok|well|hm|then], {value}'],
    casual: ['{value}', '{value} [pls|please|then]', '[ok|um|well] {value}'],
  },
  'does-not-know': {
    formal: [
      'I am afraid I do not [know that|have that information]',
      'I do not [have|know] that[, I am sorry|, sorry]',
      '[unfortunately|I am sorry, but] I [cannot tell you that|do not know that|do not have that to hand]',
    ],
    neutral: [
      "[I don't know that|I don't have that|no idea|I couldn't tell you|I'm not sure about that|I don't have that here|that I don't know][, sorry||, I'm afraid]",
      "[sorry|hm|um], [no idea|I don't know that|I don't have that]",
    ],
    casual: [
      '[no idea|dunno|dont have that|idk|no clue|dont know that][||, sorry| tbh|, sry]',
      '[um|hm|sorry], [no idea|dunno|dont have that]',
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
      'I would rather not [say|share that here]. Is it necessary?',
    ],
    neutral: [
      '[why do you need that|what do you need that for|what for|do you really need that]?',
      "I'd rather not [say|share that|give that here]",
      '[hm|well|um], [why do you need that|what is that for]?',
    ],
    casual: [
      '[why do you need that|what for|what do u need that for|y do u need that]',
      '[not sure i wanna share that|rather not say|do u really need that]',
    ],
  },
  'withholds-named': {
    formal: [
      '[may I ask why you need|why do you need|what do you need] {the}[ for|]?',
      'I would rather not [share|give] {the} here. Is it necessary?',
      'is {the} really [required|necessary]?',
    ],
    neutral: [
      '[why do you need|do you really need|do you have to have] {the}?',
      "I'd rather not [give|share] {the}",
      '[hm|well|um], what do you need {the} for?',
    ],
    casual: [
      '[what do u need|why do you want|y do u need] {the}[ for|]',
      'not sure i wanna share {the}',
      '[rather not say|what for]',
    ],
  },
  waits: {
    formal: [
      '[of course|very well|certainly|all right|thank you][, I will wait||, take your time]',
      'I [will wait|am waiting]',
    ],
    neutral: [
      "[ok|okay|sure|alright|fine|no problem|right][||, I'll wait|, thanks|, take your time|, waiting]",
      "[I'll wait|waiting|take your time]",
    ],
    casual: ['[ok|k|sure|alright|fine|np|kk][||, waiting|, thx|, ill wait]', '[waiting|ok cool|no prob]'],
  },
  nods: {
    formal: [
      '[I see|understood|very well|all right|thank you|noted|good to know]',
      '[I see|thank you], [understood|noted]',
    ],
    neutral: [
      '[ok|okay|right|I see|alright|got it|fine|good to know][||, thanks|, and?|, so?|, thank you]',
      '[yes|ok], [I see|got it|right]',
    ],
    casual: [
      '[ok|k|right|i see|got it|mhm|ah ok|yeah ok|cool][||, and?|, thx|, so?]',
      '[ok|yeah], [and now?|so?|got it]',
    ],
  },
  thanks: {
    formal: [
      '[thank you|many thanks|thank you very much|excellent, thank you|that is kind, thank you][|| for your help| for that| for the information|, I appreciate it|, that is all|, that is all I needed|, good day|, goodbye]',
    ],
    neutral: [
      "[thanks|thank you|great, thanks|perfect, thank you|great|lovely, thanks|good, thanks|cheers][||||||, that's all|, that's all I needed|, bye|, that helps| for that| for your help|, good to know|, have a good day]",
    ],
    casual: [
      '[thx|thanks|cheers|ty|great thx|cool thanks|awesome|nice, thx|perfect][||||||, bye|, thats all|, that helps| for that|, good|, cya]',
    ],
  },
  'needs-no-more': {
    formal: [
      '[no, ][that is all|that was all|nothing else][, thank you|, many thanks|, thank you for your help|, goodbye]',
    ],
    neutral: [
      "[no|nope|no thanks|no thank you], [that's all|that's it|that was all|all good|I'm good|nothing else][, thanks|, thank you||, bye| for today]",
      "[that's all|that's it|all done|nothing else][, thanks|, thank you|, bye]",
    ],
    casual: [
      '[no|nope|nah][ thats all| thats it| all good| im good|][ thx|, ty|, thanks||, bye]',
      '[thats all|all good][ thx|, ty|, bye]',
    ],
  },
};
