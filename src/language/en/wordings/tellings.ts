import type { Tellings } from '../../wordings.ts';

export const tellings: Tellings = {
  tells: {
    formal: [
      '[|very well, |right, |it is |that is ]{value}',
      '[|very well, |all right, ][|it is |that is |that would be ]{value}[|||, thank you]',
      '[please find it here|there you are]: {value}',
    ],
    neutral: [
      '{value}',
      "[|ok, |okay, |ok, |it's |that's |oh, ]{value}",
      "[ok, |okay, |ok, |alright, |hm, |oh ok, |ok so, ][|it's |that's |it is |that would be |I think it's ]{value}[||||, thanks|, thank you]",
      "[let me see|let me check|one second|one moment|hang on|just a sec|just a moment|I'll have a look|give me a second], [|it's |that's |ok, ]{value}",
      '[here you go|there you go|got it|found it]: {value}',
    ],
    casual: [
      '{value}',
      '[|ok |okay |ok |k |its |thats |um |so |oh ]{value}',
      '[|ok |ok so |alright |well |right |um |just |oh ok ][|its |thats |i think its ]{value}[|||| thx| ok]',
      '[hang on|one sec|lemme see|lemme check|sec|just a sec] [|its |thats ]{value}',
      '[here u go|there u go|got it] {value}',
    ],
  },
  'tells-code': {
    formal: [
      '[the one I have is|what I have in front of me is|I have|please use|it reads] {value}',
      '{value}[ is what it says| is the one that I was given]',
    ],
    neutral: [
      "[ok, |oh, |okay, |][the one I have is|I've got|I've found it,|it says|mine is|what I have is|just found it,|I'll type it in:] {value}",
      "{value}[ is what I have| is what it says| is the one I was given|, if I'm not mistaken|, I just looked it up|, as far as I can see]",
    ],
    casual: [
      '[|ok |oh |so ][the one i have is|ive got|i got|it says|mine is|just found it,] {value}',
      '{value}[ is what i have| is what it says| is all i got|, just looked it up]',
    ],
  },
  'tells-gladly': {
    formal: [
      '[certainly, |of course, |yes, |yes, certainly, |yes, of course, |with pleasure, |by all means, |][|it is |that is |that would be ]{value}[||, thank you]',
    ],
    neutral: [
      "[sure, |yes, |yes of course, |of course, |yes sure, |ok, |ok great, |yeah sure, |no problem, |yes I can, |okay, |great, |yes, ][|it's |that's |it is ]{value}[||||, thanks|, thank you]",
      "[yes|ok|of course], [let me see|one second|let me check|hang on|I'll have a look]: [|it's ]{value}",
    ],
    casual: [
      '[sure |yes |yeah |yep |yes ok |ok |np |ok great |yea |okay ][|its |thats ]{value}[||| thx]',
      '[yes|yeah|ok] [one sec|hang on|lemme see] [|its ]{value}',
    ],
  },
  volunteers: {
    formal: ['{value}', '[also|in addition|I should add], {value}'],
    neutral: ['{value}', '[and|also,|oh, and|and also,|plus] {value}', '{value}, [just so you know|in case it helps]'],
    casual: ['{value}', '[btw|and|oh and|also|plus] {value}', '{value} [btw|if that helps|just so u know]'],
  },
  'tells-freely': {
    formal: ['{value}', '[well|as far as I can see|to be precise], {value}'],
    neutral: [
      '{value}',
      '[well|so|oh|hm|ok so|right|um|you see|let me think|basically|ok|so basically], {value}',
      '[well|ok|right|hm|so], [basically|let me see|you see|the thing is|as far as I can see], {value}',
    ],
    casual: [
      '{value}',
      '[well|so|um|like|erm|ok so|oh|basically|so basically|hm|ok], {value}',
      '[um|well|so|ok], [like|basically|the thing is|idk], {value}',
    ],
  },
  'tells-named': {
    formal: ['{my} is {value}', '{the} is {value}', '{the} would be {value}'],
    neutral: ['{my} is {value}', '{the} is {value}', '{the} would be {value}'],
    casual: ['{thing} is {value}', '{my} is {value}', '{the} is {value}'],
  },
  'volunteers-named': {
    formal: [
      '{my} is {value}',
      '[for reference|for your information|should you need it|I should add that], {my} is {value}',
      'the {thing} in question is {value}',
      '[also|and], {my} is {value}',
    ],
    neutral: [
      '{my} is {value}',
      '[and |btw |also, |oh, and |by the way, ]{my} is {value}',
      '[just so you have it|in case you need it|if it helps|in case it helps|so you have it|before you ask], {my} is {value}',
      '{my} is {value}[, if that helps|, in case you need it| by the way]',
    ],
    casual: [
      '{thing} is {value}',
      '{my} is {value}[ btw|| if that helps| in case u need it]',
      '[oh and|and|also|btw] {thing} is {value}',
      '[oh and|and|also|btw] {my} is {value}',
    ],
  },
  'tells-hedged': {
    formal: [
      '[I believe|I think|if I am not mistaken,|as far as I know,] it is {value}',
      '{value}[, I believe|, if I am not mistaken|, as far as I know|, though I am not certain]',
      'I am not quite sure, but I think it is {value}',
    ],
    neutral: [
      "[I think|I believe|I guess|I'm pretty sure] it's {value}",
      "{value}[, I think|, I believe|, if I remember right|, but I'm not sure|, I hope that's right|, at least I think so]",
      "[I'm not sure, but|not sure, but|let me think,|hm,] [I think it's|it should be|it might be|it's probably] {value}",
      '[maybe|probably|it could be|it should be] {value}',
    ],
    casual: [
      '[i think|i guess|pretty sure] its {value}',
      '{value}[ i think| i guess| not sure tho| hope thats right| or so i think]',
      '[not sure but|idk but|um] [i think its|maybe|should be|probably] {value}',
    ],
  },
  'mixes-up': {
    formal: [
      'it is {wrong}. [I beg your pardon|I am sorry|Excuse me], I meant {value}',
      '{wrong}, no, [I am sorry|I beg your pardon], it is {value}',
    ],
    neutral: [
      "[it's |that's |]{wrong}, [no wait|sorry|oh sorry|hang on|actually no], [it's|I meant|I mean|that should be] {value}",
      "{wrong}. [Sorry|Oops|Wait|Oh no], [I mistyped, it's|that's wrong, it's|I meant] {value}",
    ],
    casual: [
      '{wrong} [no wait|sorry|oops|wait no] {value}',
      '[its |]{wrong} [oops|sorry|ugh|wait] [i meant|meant|its] {value}',
    ],
  },
  'tells-again': {
    formal: [
      '[as I already wrote|as I said before|as stated above|as mentioned|as I have told you], {value}',
      '[I have already given you this|I told you this before|this is given above|you have this already|I believe you have this]: {value}',
      '[once more|to repeat|again]: {value}',
    ],
    neutral: [
      "[I already told you|like I said|as I said|I just told you|I did say|again|I think I said|I've told you that]: {value}",
      '{value}, [as I said before|like I said|same as before|as I wrote|just like before|as I told you]',
      '[you already asked me that|I gave you that already|you have that already|I just wrote that|I sent that already]. {value}',
      '[same as before|still the same|no change|nothing has changed there], {value}',
      '[hm|um|ok|well|but], [I already told you|like I said|I just told you|I gave you that]: {value}',
      'it is [still|] {value}[, as I said|, like before|]',
    ],
    casual: [
      '[i already said|like i said|just told you|told you already|as i said|i just said|already gave u that] {value}',
      '{value} [like i said|as i said|same as before|still|again]',
      '[again?|seriously?|i just told you that.|scroll up.|you asked that already.|um u have that.] {value}',
      '[still|its still] {value}',
    ],
  },
  'tells-clearly': {
    formal: ['[to repeat|once more|I meant|what I wrote is]: {value}', '{value}, [as written|to be clear]'],
    neutral: [
      '[I mean|I meant|sorry, I mean|so once more|to be clear|let me try again|again], {value}',
      '{value}, [to be clear|that is what I meant|just that|nothing else]',
    ],
    casual: [
      '[i mean|i meant|sorry,|ok again,|just|lemme try again,] {value}',
      '{value}, [thats what i meant|just that|nothing else]',
    ],
  },
  'tells-clearly-named': {
    formal: [
      'I [mean|meant] {the}, which is {value}',
      '[to repeat|once more], {the} is {value}',
      '{the} is {value}[, as written|, to be clear]',
    ],
    neutral: [
      '{the} is {value}[, that is all||, ok?|, to be clear]',
      '[I mean|I meant|sorry, I mean] {the}, {value}',
      '[ok|so|again|once more|let me try again], {the} is {value}',
    ],
    casual: [
      '{the} is {value}[| ok?|, thats it]',
      '[i mean|i meant] {the}, {value}',
      '[ok again|so|again] {my} is {value}',
    ],
  },
  'fact-yes': {
    formal: ['yes[||, it is|, that is the case|, indeed|, it has|, that is so]', 'that is the case'],
    neutral: [
      'yes[||, that is right|, it is|, I think so|, sure|, I am afraid so|, correct]',
      '[yep|yeah|yes, yes|yes of course|it is, yes]',
    ],
    casual: ['[yes|yep|yeah|ya|yea][|| it is| i think so| sure]', 'yeah [i think so|sure|it is]'],
  },
  'fact-no': {
    formal: ['no[||, it is not|, that is not the case|, not at all]', 'that is not the case'],
    neutral: [
      'no[||, it is not|, not really|, not at all|, I am afraid not]',
      '[nope|not really, no]',
      'no, not that I know',
    ],
    casual: ['[no|nope|nah][|| not really| its not]', 'no its not', 'nah not really'],
  },
  corrects: {
    formal: [
      'that is not [right|correct]. It is {value}, not {wrong}',
      '[please correct this|there is a mistake|I am afraid there is a mistake]: it is {value}, not {wrong}',
      'no, {value}[, please correct it]',
    ],
    neutral: [
      "[no|hm no|sorry, no|actually no|wait, no|no, no], [it's {value}|{value}], not {wrong}",
      "[that's wrong|that's not right|not quite|that isn't right|hm, that's not it], [it's|it should be] {value}",
      'not {wrong}. [{value}|It is {value}]',
      "[actually|wait|hold on|sorry], [it's|it should be|that should be] {value}[, not {wrong}]",
    ],
    casual: [
      '[no|nope|um no|nah|wait no|no, no], its {value}',
      '[thats wrong|thats not right|not right|hm no], its {value} not {wrong}',
      'not {wrong}, {value}',
      '[actually|wait|hold on] its {value}[ not {wrong}|]',
    ],
  },
  'corrects-named': {
    formal: [
      'that is not [right|correct]. {the} is {value}, not {wrong}',
      'please correct {the}: it is {value}[, not {wrong}]',
      '{the} [should be|has to be|is] {value}, not {wrong}',
      '[I am afraid|there is a mistake,] {the} is {value}, not {wrong}',
    ],
    neutral: [
      '[no|hm no|sorry, no|wait|actually|hold on|um, no], {the} is {value}, not {wrong}',
      "[that's wrong|not quite|one thing is wrong|almost|that's not right]: {the} is {value}",
      '{the} is wrong, it [should be|is] {value}',
      '{the} should be {value}[, not {wrong}]',
      '[well, no|almost, but|hm, but] {the} is {value}[, not {wrong}]',
    ],
    casual: [
      '[no|nope|wait|um|hold on|actually], {the} is {value}',
      '{the} is wrong, its {value}',
      '{the} is {value} not {wrong}',
      '[well no|almost but|hm but] {the} is {value}[ not {wrong}|]',
    ],
  },
};
