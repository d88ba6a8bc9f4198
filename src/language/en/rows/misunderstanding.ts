import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** The bot did not understand what was said. */
export const misunderstandingRows: readonly ReadingRow[] = [
  {
    act: 'did-not-understand',
    says: [
      "{i} ..2 didn't|did_not|don't|do_not|couldn't|could_not|can't|cannot|wasn't_able_to|not_able_to quite? ..1 {understand} ..1 {said}",
      "^ sorry? didn't|couldn't|can't|cannot quite? {understand} {said}",
      'having|have trouble|difficulty|a_hard_time {understand}|making_sense',
      'failed_to|struggling_to|unable_to|trouble {understand} {said}',
      '{im} ..2 not getting|catching|following it|you|that|this',
    ],
    unless: [
      '{i} ..2 {not} ..2 {understand} your|the|that|this ..1 order|account|booking|payment|card|number|email|postcode|it_back|in|hold',
    ],
    hits: [
      "Sorry, I didn't catch that.",
      'I could not quite understand your message.',
      'I have trouble understanding you.',
    ],
    misses: ['I understand what you mean.', "We didn't get your payment.", "You don't get that for free."],
  },
  {
    act: 'did-not-understand',
    says: [
      "{i} didn't|did_not|don't|do_not|couldn't|could_not|can't|cannot|not ..1 understand|understood|follow|catch_that $",
      '{im} not ..2 sure ..1 understand|follow|got ..3 $',
      '{im} not ..2 sure|certain ..1 what you|your ..2 mean|meant|ask|asking|say|saying|want|need|looking|try|trying|refer|after',
      "{im} afraid|sorry ..1 {i} don't|didn't|do_not|did_not ..1 understand|follow",
      '{im} ..2 not following|following_you|sure_i_follow',
    ],
    hits: ["I'm not sure I follow.", 'We are not quite sure what you mean.', 'I do not understand.'],
    misses: ["I'm not sure when it arrives.", 'I understand that you are not sure.'],
  },
  {
    act: 'did-not-understand',
    says: [
      'rephrase|reword',
      unbroken(`
          put|say|word|phrase|write|type|explain it|that|this another_way|differently|in_other_words|again|
          once_more|one_more_time|in_a_different_way|in_a_few_words|more_simply
        `),
      'put|say|word|phrase|write|explain it|that|this ..4 easy|easier|simple|simpler|different|clearer way|words|terms',
      '^ ..3 say|one_more|once_more that|time|please ..1 $|?',
      'try asking|saying|wording|rewording|rephrasing|putting ..4 ',
      'in other|different|fewer|simpler words',
      'be more|bit_more|a_bit_more|a_little_more specific|precise|clear',
      'could|can|would you|u ..2 repeat|clarify|elaborate that|what|it|your ..3',
      'could|can|would you|u ..2 repeat|clarify|elaborate $|?',
      'what do|did you mean ..3 ?',
    ],
    unless: ['put|say|do|try it|that again in|on|with|at', 'repeat your number|order|code|name|email|address|account'],
    hits: [
      'Could you rephrase that?',
      'Please put it another way.',
      'Can you be a bit more specific?',
      'What do you mean?',
    ],
    misses: ['Please try again in an hour.', 'Could you repeat your number?', 'In specific cases we charge a fee.'],
  },
  {
    act: 'did-not-understand',
    says: [
      '{im} still|just|only learning|a_bot|an_automated|a_virtual',
      "not|n't something i ..2 know|understand|help|can|do",
      "{i} don't|do_not have an? answer for|to|on",
      "haven't|have_not|not been? trained",
      'lost me',
      'invalid|unrecognised|unrecognized|unknown|unexpected input|command|option|choice|response|reply|answer|request|entry|selection',
      'not a valid option|choice|response|reply|answer|command|selection|entry|input',
      "{i} don't|do_not|didn't|did_not know|recognise|recognize how_to|about|that|what|this ..4 $",
    ],
    unless: [
      '{i} {not} know|recognise|recognize ..3 when|where|whether|if|why|order|number|code|email|account|name|postcode',
    ],
    hits: ['Invalid input.', "Sorry, I'm still learning.", 'That is not a valid option.'],
    misses: ['We are learning from your feedback.', 'Sorry to hear about the invalid ticket.'],
  },
  {
    act: 'did-not-understand',
    says: ['^ sorry|what|excuse_me ?|?', '^ pardon|huh|come_again|eh ?|$'],
    over: 'sentence',
    hits: ['Pardon?', 'Sorry?', 'Eh?'],
    misses: ['Sorry, we are closed.', 'What now?', 'Sorry!'],
  },
  {
    act: 'did-not-understand',
    says: [
      "{i} ..2 not|couldn't|can't|cannot|haven't|didn't|hadn't|unable|never ..3 {comprehend} ..1 well|right|properly|clearly|you|fully $",
      "not|couldn't|can't|cannot|haven't|unable|impossible|difficult|hard|failed ..3 {comprehend} ..5 {utterance}",
      '{utterance} ..2 not|could_not|cannot|is|was|too ..3 {comprehend}|unclear|clear|garbled|ambiguous|illegible',
      '{utterance} does_not|did_not|fails_to ..2 disclose|reveal|state|specify|indicate|show|say ..6 what|which|matter|sought',
      '^ ..2 not|un clear|clear_enough|understood|recognised|recognized $',
      "unclear|not_clear|isn't_clear ..3 what|which|whether you ..4",
      'not ..2 sure|certain ..2 to_have|of_having|that_i|if_i|i|whether_i ..1 {comprehend}|got ..2',
      'only|just understand|know|handle|read|deal_with|cope_with ..2 simple|short|these|certain|basic|the_following|numbers|buttons',
      'buttons|numbers|keywords only|please ..1 $',
      '^ not a|an !problem|worry|chance|bother ..2 $',
      'not one of ..6',
      'use|tap|press|choose|click ..1 the|a|one_of_the buttons|button|menu|options',
      'too|bit|little long|complicated|complex|much|fast|quick for_me|for_us|for_this_bot',
      'all|only|everything i heard|got|caught|understood|hear|get|catch was|is',
      'terrible|bad|poor|awful|crackly|noisy line|connection|signal',
      'line broke|is_breaking|broke_up|dropped|cut_out',
      "didn't|did_not|couldn't|could_not|can't quite? hear|make_out ..2 you|that|what",
      'reformulate|re-formulate|reword|re-word|express yourself|it|your ..4',
    ],
    unless: [
      unbroken(`
          not|cannot|unable ..2 {comprehend} ..2 order|account|booking|payment|card|parcel|record|reservation|
          customer|number|postcode|name|address|policy|why|when|whether|if
        `),
      "not|don't ..2 tell ..2 you|anyone|us",
      'you|customers|they ..1 not|cannot ..3 {comprehend}',
      'not|have_not ..2 processed|process',
    ],
    hits: [
      'It was not possible to establish the meaning of your enquiry.',
      'I did not have understood well.',
      "It isn't clear to me what you want.",
      'That was a bit too much for me.',
      'The line broke up.',
      'Kindly reformulate your request.',
      'Your message is unclear.',
      'I am not certain to have understood you.',
    ],
    misses: [
      'I cannot tell you when it comes.',
      'We could not find the order.',
      'Your request is now closed.',
      'It is not clear yet when the power comes back.',
      'It has been a bit much for all of us.',
    ],
  },
];
