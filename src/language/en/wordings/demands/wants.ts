/** How a customer says what it wants: to have done, to be told, or a person. */
import type { Wants } from '../../../wordings.ts';

export const wants: Wants = {
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
      'I would still [like|prefer] to speak to [a person|one of your colleagues|somebody]',
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
};
