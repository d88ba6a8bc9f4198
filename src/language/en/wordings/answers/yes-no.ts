/** A yes or a no. */
import type { YesNo } from '../../../wordings.ts';

export const yesNo: YesNo = {
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
};
