import type { Answers } from '../../wordings.ts';

export const answers: Answers = {
  'yes-right': {
    formal: [
      'yes[, that is correct|, that is right||, everything is correct|, that is all correct|, I can confirm that|, quite right]',
      '[that is correct|that is all correct|correct|that is quite right]',
    ],
    neutral: [
      "yes[, that's right|, correct|||, that's it|, all good|, all correct|, that looks right|, I can confirm that|, exactly|, perfect|, that's the one|, everything is right]",
      "[that's right|correct|right|yes, all correct|that's correct|yes, looks right|yes, looks good|that's it|yes, exactly|yes, that looks right to me|that is right|yep, that's right|yeah, that's correct]",
    ],
    casual: [
      '[yes|yep|yeah|ya|yup][, thats right|||, thats it|, correct|, looks good| exactly| all good| thats the one]',
      '[thats right|right|correct|yes, all good|yes, looks right|yes, exactly|yes, looks good to me|yes, that looks right]',
    ],
  },
  'yes-do': {
    formal: [
      'yes[, please||, please do|, please go ahead|, you may|, I agree|, that would be kind|, do go ahead|, I would like you to do that]',
      '[please go ahead|please do|please proceed|please do so]',
      'yes, [that is fine|I would like that|that will be fine]',
    ],
    neutral: [
      "yes[ please||, go ahead|, please do|, that's fine|, do it|, please go ahead|, that works for me|, that would be great|, let's do that|, you can|, that's fine with me|, I want that]",
      "[sure|ok|okay|yep|yeah|alright], [go ahead|please do|do that|that's fine|let's do it|that works|do it please|sounds good]",
      "[yes please|go ahead|please do|sure|ok, do it|sure, why not|yes, thank you|please go ahead|ok great, go ahead|yes, that's what I want]",
    ],
    casual: [
      '[yes|yep|yeah|ya|yes pls|sure|ok|yup][||, go ahead|, do it|, do that|, thats fine|, please| lets do it| sounds good| works for me]',
      '[go ahead|do it|yes please|go for it|ok cool do it|sure go ahead]',
    ],
  },
  'yes-offer': {
    formal: [
      'yes[, please|, I would like that|, thank you|, that would be very kind]',
      'yes, I would [like that|appreciate that]',
      'I would [like that|appreciate that]',
    ],
    neutral: [
      "yes[ please|, I'd like that|, that would be good|, sounds good|, that would be great|, that would help|, thanks]",
      "[sure|ok|sounds good|I'd like that|that works|yes please|sure, why not|ok great|sure, that would be great|great, yes please]",
    ],
    casual: [
      '[yes|yeah|yep|ok|sure][ please|||, sounds good|, why not|, id like that| that would be great| cool]',
      '[sounds good|id take that|yes pls|sure why not|ok cool]',
    ],
  },
  'yes-plain': {
    formal: ['yes', 'it is a yes', 'my answer is yes'],
    neutral: ['yes', "it's a yes", "that's a yes", "yes, that's a yes"],
    casual: ['yes', 'thats a yes', 'a yes', 'YES'],
  },
  'no-right': {
    formal: ['no[, that is not correct|, that is not right|, I am afraid that is wrong]', 'that is not correct'],
    neutral: [
      "no[, that's wrong|, that's not right|, that isn't mine|, that's not it|, that isn't right]",
      "[that's not right|hm, no, that's not right|no, no, that's wrong|that isn't right]",
    ],
    casual: ['[no|nope|nah][, thats wrong||, thats not right| thats not it]', '[thats not right|um no|thats wrong]'],
  },
  'no-do': {
    formal: ['no[, thank you||, please do not|, not that]', 'I would rather not', 'please do not do that'],
    neutral: [
      "no[||, don't do that|, please don't|, not that|, I don't want that|, that's not what I want|, hold on|, leave it please]",
      "[I'd rather not|oh no, please don't|no, no, don't do that]",
      "[please don't|not that, please|wait, no, not that]",
    ],
    casual: [
      '[no|nope|nah][||, dont|, not that|, dont do that| wait| leave it]',
      'rather not',
      '[pls dont|no, no dont|wait no]',
    ],
  },
  'no-offer': {
    formal: [
      'no[, thank you|, I do not need that|, that is not what I am looking for|, not at the moment]',
      'thank you, but no',
      'I am not interested in that',
    ],
    neutral: [
      "no[ thanks|, thank you||, I don't want that|, not interested|, I don't need that|, I'm fine|, I'm good|, not right now|, just what I asked for]",
      "[not interested|I'd rather not|thanks, but no|I don't need that|no need]",
      "[oh no|um, no|no, no], [thanks|I'm fine|I don't need that|that's not for me]",
    ],
    casual: [
      '[no|nope|nah][ thanks|||, dont want that|, not interested|, dont need that| im good| not now]',
      '[no thx|not interested|dont want it|no im good thanks|nah im fine]',
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
    formal: [
      '{value}[, please]',
      'I [choose|would prefer|would like|will take] {value}',
      'I would opt for {value}',
      '[certainly|well|then|all right], {value}[, please|]',
    ],
    neutral: [
      '{value}',
      '{value}[ please|, please|, thanks|, I think| would be great| is fine| works for me]',
      "[I'd take|I'd like|I'd prefer|I'd go for|I want|let's do|let's go with|I'll take|I'll go with|I think I'd take] {value}[ please||, thanks]",
      '[ok|ok then|well|hm|oh|great|ok great|sure], {value}',
    ],
    casual: [
      '{value}',
      '{value} [pls|please|i guess|then|i think|is fine|works]',
      '[id go with|i want|gimme|id take|lets do|lets go with|ill take|ill go with] {value}',
      '[ok|um|hm|then|oh|cool|sure] {value}',
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
  waits: {
    formal: [
      '[of course|very well|certainly|all right|thank you][, I will wait||, take your time|, I can wait|, no hurry]',
      'I [will wait|am waiting]',
    ],
    neutral: [
      "[ok|okay|sure|alright|fine|no problem|right|great|ok great][||, I'll wait|, thanks|, take your time|, waiting|, thank you|, I'll hold|, no rush]",
      "[I'll wait|waiting|take your time|thanks, I'll wait|sure, no problem|no worries, take your time]",
    ],
    casual: [
      '[ok|k|sure|alright|fine|np|kk|cool|ok cool][||, waiting|, thx|, ill wait| no rush]',
      '[waiting|ok cool|no prob|no worries|ill wait]',
    ],
  },
  nods: {
    formal: [
      '[I see|understood|very well|all right|thank you|noted|good to know|that is good to know]',
      '[I see|thank you|very well], [understood|noted|that is good to know|thank you]',
    ],
    neutral: [
      '[ok|okay|right|I see|alright|got it|fine|good to know|great|oh ok|ok great|perfect|oh, I see|ok good|makes sense|ah, ok|sure|fair enough][||, thanks|, and now?|, thank you|, sounds good]',
      '[yes|ok|right|oh|great|sure|thanks], [I see|got it|right|that makes sense|that works|good to know|fine with me]',
    ],
    casual: [
      '[ok|k|right|i see|got it|mhm|ah ok|yeah ok|cool|oh ok|great|ok cool|nice|fair enough][||, and now?|, thx| sounds good]',
      '[ok|yeah|oh|cool], [what now?|got it|makes sense|good to know]',
    ],
  },
  thanks: {
    formal: [
      '[thank you|many thanks|thank you very much|excellent, thank you|that is kind, thank you|wonderful, thank you|very good, thank you][|| for your help| for that| for the information|, I appreciate it|, that is all|, that is all I needed|, good day|, goodbye|, you have been most helpful|, that is a relief|, that answers my question]',
    ],
    neutral: [
      "[thanks|thank you|great, thanks|perfect, thank you|lovely, thanks|good, thanks|cheers|oh great, thanks|great, thank you so much|thank you very much|wonderful, thanks|that's great, thanks|oh perfect, thanks][||||, that's all|, that's all I needed|, bye|, that helps| for that| for your help|, good to know|, have a good day|, that's really helpful|, I appreciate it|, have a great day|, that's what I wanted to know|, bye for now|, you've been very helpful|, much appreciated|, I'll leave it at that|, I'm happy with that|, that was easy|, I'll remember that]",
      "[great|perfect|lovely|wonderful|oh good|oh great|that's great][, that's all I needed|, that's it then|, that was quick|, that helps a lot|, that's good to know|, that's everything|, bye then|, have a nice day|, glad that's sorted]",
    ],
    casual: [
      '[thx|thanks|cheers|ty|great thx|cool thanks|nice, thx|perfect thanks|awesome thx|sweet thanks|oh great thanks|thanks so much][||||, bye|, thats all|, that helps| for that|, good|, cya| have a good one| appreciate it| thats it]',
      '[awesome|perfect|great|cool|nice|sweet|oh nice][|, thats it|, thats all i need| that was quick|, bye|, good to know| that helps]',
    ],
  },
  'thanks-quietly': {
    formal: [
      '[thank you|I thank you|thank you very much][|| for your help| for that|, that is all I needed|, goodbye]',
    ],
    neutral: [
      "[thank you|thanks|thank you very much|that's good to know, thank you][|| for your help| for that|, that's all I needed|, that's one thing less to worry about|, I appreciate it|, bye]",
    ],
    casual: ['[thanks|thank you|thx][|| for that| for the help|, thats all|, bye]'],
  },
  'needs-no-more': {
    formal: [
      '[no, ][that is all|that was all|nothing else|that will be all|nothing further][, thank you|, many thanks|, thank you for your help|, goodbye|, thank you very much|, I wish you a good day]',
      'no, thank you[. You have been very helpful|, that is everything|, that answers my question|. Goodbye]',
    ],
    neutral: [
      "[no|nope|no thanks|no thank you], [that's all|that's it|that was all|all good|I'm good|nothing else|that's everything|I'm fine|that's all I needed|I think that's it][, thanks|, thank you||, bye| for today|, have a good day|, thank you so much| for now]",
      "[that's all|that's it|all done|nothing else|that's all I need|I think that's all|that's everything|that will be all][, thanks|, thank you|, bye|, have a nice day|, thank you for your help| for now, thanks]",
      "[great|perfect|thanks|thank you|great, thanks|oh good], [that's all|that's it|that's everything|nothing else|no, that was all|I'm all set|that's all I needed][||, thanks|, bye|, thank you|, have a good day]",
      "[no|nope], [thank you very much|thanks a lot|thanks for the help|you've been very helpful|that was very helpful, thank you|thanks, have a great day]",
    ],
    casual: [
      '[no|nope|nah][ thats all| thats it| all good| im good|| thats everything| im all set][ thx|, ty|, thanks||, bye| cheers| have a good one]',
      '[thats all|all good|thats it|im all set|nothing else][ thx|, ty|, bye| thanks|]',
      '[great|cool|perfect|awesome|thanks] [thats all|thats it|all good|im good|nothing else][|| thx|, bye]',
    ],
  },
};
