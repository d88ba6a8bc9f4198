/** What answers a turn that asks for nothing, or for no more. */
import type { Courtesies } from '../../../wordings.ts';

export const courtesies: Courtesies = {
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
