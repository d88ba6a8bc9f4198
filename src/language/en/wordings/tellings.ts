import type { Tellings } from '../../wordings.ts';

export const tellings: Tellings = {
  tells: {
    formal: [
      '[|certainly, |very well, |right, |it is |that is ]{value}',
      '[|certainly, |very well, ][|it is |that is |that would be ]{value}[||, thank you]',
    ],
    neutral: [
      '{value}',
      "[|ok, |okay, |alright, |right, |it's |that's |it is |so, ]{value}",
      "[|ok, |okay, |alright, |great, |right, |hm, |well, |here you go, |here it is: ][|it's |that's |that would be |that should be ]{value}[|||, thanks|, thank you]",
    ],
    casual: [
      '{value}',
      '[|ok |alright |k |its |thats |here |um |so ]{value}',
      '[|ok |ok so |alright |well |right |here |um |just |cool ][|its |thats |should be ]{value}[||| thx| ok]',
    ],
  },
  'tells-gladly': {
    formal: [
      '[certainly, |of course, |yes, |yes, certainly, |sure, |][|it is |that is |that would be ]{value}[||, thank you]',
    ],
    neutral: [
      "[sure, |yes, |yes of course, |of course, |yes sure, |ok, |yep, ][|it's |that's |it is ]{value}[|||, thanks|, thank you]",
    ],
    casual: ['[sure |yes |yeah |yep |yes ok |ok |yeah sure ][|its |thats ]{value}[|| thx]'],
  },
  volunteers: {
    formal: ['{value}', '[for reference|for your information]: {value}'],
    neutral: [
      '{value}',
      '[just so you know|in case it helps|in case you need it]: {value}',
      '[and|so that you have it,] {value}',
    ],
    casual: ['{value}', '[btw|and|oh and|fyi] {value}', '{value} [btw|if that helps]'],
  },
  'tells-freely': {
    formal: ['{value}', '[well|to be precise|certainly], {value}'],
    neutral: ['{value}', '[well|so|ok so|um|just|ok|right], {value}', '{value}[, basically|, really|]'],
    casual: ['{value}', '[well|so|um|like|erm|ok so|idk just], {value}', '{value} [basically|tbh|pretty much|i guess]'],
  },
  'tells-named': {
    formal: [
      '{my} is {value}',
      '[for reference|for your information], {my} is {value}',
      '{the}: {value}',
      'the {thing} in question is {value}',
    ],
    neutral: [
      '{my} is {value}',
      '[just so you have it|in case you need it|if it helps], {my} is {value}',
      '[and |btw ]{the} is {value}',
      '{thing}: {value}',
    ],
    casual: [
      '{thing} is {value}',
      '{thing} {value}',
      '{my} is {value}[ btw|| if that helps]',
      '[oh and|and] {thing} {value}',
    ],
  },
  'tells-again': {
    formal: [
      '[as I already wrote|as I said before|as stated above|as mentioned], {value}',
      '[I have already given you this|I told you this before|this is given above|you have this already]: {value}',
      '[once more|to repeat|again]: {value}',
    ],
    neutral: [
      '[I already told you|like I said|as I said|I just told you|I did say|again], {value}',
      '{value}, [as I said before|like I said|same as before|as I wrote|just like before]',
      '[you already asked me that|I gave you that already|you have that already|I just wrote that]. {value}',
      '[same as before|still the same|no change], {value}',
    ],
    casual: [
      '[i already said|like i said|just told you|told you already|as i said|i just said] {value}',
      '{value} [like i said|as i said|same as before|still|again]',
      '[again?|seriously?|i just told you that.|scroll up.|you asked that already.] {value}',
      'still {value}',
    ],
  },
  'tells-clearly': {
    formal: ['[to repeat|once more|I meant|what I wrote is]: {value}', '{value}, [as written|to be clear]'],
    neutral: [
      '[I mean|I meant|sorry, I mean|so once more|to be clear], {value}',
      '{value}, [to be clear|that is what I meant|just that]',
    ],
    casual: ['[i mean|i meant|sorry,|ok again,|just] {value}', '{value}, [thats what i meant|just that|nothing else]'],
  },
  'tells-clearly-named': {
    formal: [
      'I [mean|meant] {the}: {value}',
      '[to repeat|once more], {the} is {value}',
      '{the} is {value}, as written',
    ],
    neutral: [
      '{the} is {value}[, that is all||, ok?]',
      '[I mean|I meant|sorry, I mean] {the}, {value}',
      '{my}. {value}',
      "{value}, that's {the}",
    ],
    casual: ['{the} is {value}', '[i mean|i meant] {the}, {value}', '{thing}!! {value}', '{value}, thats {the}'],
  },
  'fact-yes': {
    formal: ['yes[||, it is|, that is the case|, indeed]', 'that is the case'],
    neutral: ['yes[||, that is right|, it is|, I think so|, sure]', '[yep|yeah|yes]'],
    casual: ['[yes|yep|yeah|ya|yea]', 'yes it is', 'yeah i think so'],
  },
  'fact-no': {
    formal: ['no[||, it is not|, that is not the case|, not at all]', 'that is not the case'],
    neutral: ['no[||, it is not|, not really|, not at all]', 'nope', 'no, not that I know'],
    casual: ['[no|nope|nah]', 'no its not', 'nah not really'],
  },
  corrects: {
    formal: [
      'that is not [right|correct]. It is {value}, not {wrong}',
      '[please correct this|there is a mistake]: it is {value}, not {wrong}',
      'no, {value}[, please correct it]',
    ],
    neutral: [
      "[no|hm no|sorry, no], [it's {value}|{value}], not {wrong}",
      "[that's wrong|that's not right|not quite], [it's|it should be] {value}",
      'not {wrong}. [{value}|It is {value}]',
    ],
    casual: [
      '[no|nope|um no|nah], its {value}',
      '[thats wrong|thats not right|not right], its {value} not {wrong}',
      'not {wrong}, {value}',
    ],
  },
  'corrects-named': {
    formal: [
      'that is not [right|correct]. {the} is {value}, not {wrong}',
      'please correct {the}: it is {value}[, not {wrong}]',
      '{the} [should be|has to be|is] {value}, not {wrong}',
    ],
    neutral: [
      '[no|hm no|sorry, no|wait], {the} is {value}, not {wrong}',
      "[that's wrong|not quite|one thing is wrong]: {the} is {value}",
      '{the} is wrong, it [should be|is] {value}',
      '{the} should be {value}[, not {wrong}]',
    ],
    casual: [
      '[no|nope|wait|um], {the} is {value}',
      '{the} is wrong, its {value}',
      '{thing} is {value} not {wrong}',
      '[thats not my|wrong] {thing}, its {value}',
    ],
  },
};
