import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** What introduces details that are needed, or choices; and that all is done. */
export const askingRows: readonly ReadingRow[] = [
  {
    act: 'needs',
    says: [
      "{i} ..1 'll|will|would|'d|do|still|just|only? ..2 {need} ..9",
      "i'll|i'd|we'll|we'd ..2 {need} ..9",
      '{please}|can_you|could_you|would_you|will_you|may_i_ask_you_to ..3 {tell} ..9',
      'mind telling|giving|sharing|sending|entering|providing ..9',
      '{tell} me|us|with|your|the|these|following|both|all ..9',
      'can|could|may|might {i} ..1 have|get|ask|take|grab ..6',
      '^ {adv}? ..1 {tell} ..9',
      unbroken(`
          furnish|produce|declare|specify|disclose|quote|set_out|state|submit|supply|advise|remind|
          confirm ..1 us|me|your|the|its|a|an|both|which|what|where|when ..6
        `),
      'shall|must|should quote|state|declare|furnish|give|include|specify|submit|provide ..6',
      '^ ..1 last|next|final|only|first|remaining thing|point|detail|question|step|bit ..3 is your|the ..6',
      'is|are requested|awaited|outstanding|wanted|still_missing|still_needed ..2',
      "i'm|we're|i_am|we_are|am|are still? missing|after|short_of your|the|a ..6",
      "i'm|we're|i_am|we_are still? looking_for your|the ..6",
      "once|until|as_soon_as you've|you_have|you told|given|sent|shared ..6",
      'obliged|grateful|appreciate|kind ..3 if|to you|let|tell|send|give|set_out|provide ..9',
      'need|needed|require|required|missing|provide|following|few|couple ..3 {details} ..6',
      '{details} ..2 i|we|you ..1 need|require|have_to_give|must_provide ..3',
      'what|all i|we ..2 need|require ..5',
      'it is|remains|will_be ..2 necessary|essential|important|required|incumbent|vital ..3 to establish|ascertain|determine|know|have|obtain|record|learn|identify ..9',
      'must|need_to|have_to|required_to ..2 establish|ascertain|determine|obtain|learn|be_told|be_informed ..9',
      'leave ..2 a|an|your|the ..3 number|name|phone|mobile|address|email|contact|message|reference|details ..6',
      'have ..2 ready|to_hand|at_hand ..3',
      'required|needed|necessary|mandatory ..2 $',
      'shall|must|should|to ..1 be supplied|stated|given|provided|furnished|declared|specified|included|quoted|named ..6',
      'not|yet ..1 been supplied|stated|given|provided|furnished|declared|received|told ..3',
      '{remains} to be stated|supplied|given|provided|told ..3',
      'upon|on|against communication|receipt|provision|presentation|production of ..9',
      'is|are required_to|requested_to|invited_to|asked_to|obliged_to|to {tell} ..9',
      'only|just your|the ..3 to_go|left|missing ..3',
      'is|are needed|required|missing|mandatory ..6',
      '^ still? missing|required|needed|outstanding ..1 $',
      'and|with|plus|also|then your|the ..2 name|number|address|postcode|email|date please? $',
      'fill|complete ..2 form|details|fields|in|out|template ..4',
      'to get_started|begin|proceed|continue|help_you|find|locate|look|verify|identify|book|set ..9 need|provide|tell|give|share|have ..6',
    ],
    unless: [
      "no|not|don't|needn't|without ..1 need|require|have_to|provide|necessary|needed|required",
      'you|customers ..1 need|require ..4 to',
    ],
    anyScope: true,
    hits: [
      'I need the following details:',
      'Please provide:',
      'To get started, could you share',
      'Required information:',
      'It remains necessary to ascertain the year of construction.',
      'We must be told the make of the vehicle.',
      'Please leave us a mobile number.',
    ],
    misses: [
      "You don't need any details.",
      'It is necessary to water it twice a week.',
      'You can leave the parcel at the desk.',
    ],
  },
  {
    act: 'asks-to-tell',
    says: [
      '^ ..4 can|could|would|will you {adv}? {tell} ..9',
      'do|would you mind telling|giving|sharing|sending|entering ..9 ?',
      '^ and? your|the? ..3 {noted} please? $|?',
    ],
    unless: [
      'if|whether',
      unbroken(`
          is|are|was|do|does|did|have|has|it's|that's|correct|right|same|still|usual|ok|okay|good|this|that|
          another|different|want|like|need ..9 {noted} please? $|?
        `),
      '{tell} this|that|it again',
    ],
    over: 'sentence',
    hits: [
      'Could you give us the day?',
      'Router model?',
      'Can you read me the serial number?',
      'Your booking reference, please?',
    ],
    misses: ['Can you tell me if it still works?', 'Is this your address?', 'The same address?'],
  },
  {
    act: 'lets-choose',
    says: [
      'choose|select|pick ..3 one|from|an|option|options|below|number|of|between|the|your|a|which|what ..6',
      'which ..3 one|of|option|would|do|is|service|topic|suits|works|fits|best|applies|should|prefer ..9',
      'preference|up_to_you|your_call|your_choice|liberty|preferred|suits|easier|sooner|best_for_you|take_your_pick|choose_one|one_word ..6',
      "which'll|what'll ..1 it|that|be|suit|do|work ..4",
      'what|which|when suits|fits|works|is_best|is_better|would_suit|would_work ..1 you|best|for ..3',
      'which|what of this|these|those|them ..1 you ..1 want|take|like|choose|prefer|wish|need ?',
      'which|what shall|will|should it|that|we be|do|make ..2 ?',
      'options|choices|alternatives ..4 $|are|available|include|below',
      '{key} ..2 number|letter|1|a_or|a_b|digit|the_number|corresponding|matching ..6',
      'what|how would|do|can|are you|we|i like|want|prefer|help|do|looking ..4',
      'you|we|i can|could|may|offer ..3 choose|following|offer|these|one_of|either|between ..6',
      'would|do you ..1 like|prefer|want|rather ..9 ?',
      'main|please|today? menu ..2',
      '{tell}|let_me_know which|what ..9',
      '{tell}|let_me_know|say|name ..2 the_one|the_ones ..9',
      "what's|what_is|what_would_be|which|which_is ..1 better|best|easier|easiest|more_convenient|handier|preferable|nicer ..1 for|with you|$?",
      'here|following|these|there are|is|your|the ..5 options|orders|bookings|slots|times|choices|plans|appointments|topics|available|dates|packages',
      '{i} ..1 see|found|have|find two|three|four|several|more_than_one|2|3|4|multiple|following|these ..6',
      'what|which is|are it|this|you ..4 about|calling|regarding|interested|looking ..3',
      'help|assist ..2 with $|?|one|the_following|these|any ..4',
      '..3 which|which_one ..1 $?',
      'state|select|choose|enter|pick|name|reply ..5 one|from_the_list|from_this_list|list ..2',
      '{tell}|say|state|indicate ..3 whether|if it|this|that|its|you|your ..3',
      'in_one|one_or_two|a_few|two words ..6',
    ],
    unless: ['next_steps|steps|what_happens|happens_next|remember'],
    anyScope: true,
    hits: [
      'Please choose one:',
      'Which would you like?',
      'Your options are:',
      'Reply with the number of your choice.',
      'Main menu',
      "Which'll it be?",
      'Tell me the one you would like to keep.',
      "What's handier for you?",
    ],
    misses: ['What happens next:', 'What is best before the date?'],
  },
  {
    act: 'done',
    says: [
      "all|everything|everything_is|you're|you_are ..1 done|set|sorted|settled|taken_care_of ..3",
      unbroken(`
          it|that|this|everything|request|change|matter|it's|that's|everything's|which is|has_been|'s|has|are|
          now|all ..3 done|sorted|complete|completed|taken_care_of|processed|arranged|resolved|fixed|finished|
          settled|finalised|finalized|actioned
        `),
      unbroken(`
          i've|i_have|we've|we_have ..1 done|sorted|completed|arranged|resolved|fixed|taken_care_of|processed|
          actioned|finalised that|this|it|everything|your_request|your_change|all
        `),
      'request|order|change has_been|is|was|have_been ..1 completed|processed|fulfilled|granted|actioned|carried_out|executed',
      '^ ..1 done|completed|sorted|consider_it_done|success ..2 $',
      "^ ..1 it|that|this|everything has|have|'s|all now? gone|went through ..2",
    ],
    unless: [
      '^ well|nicely|nearly done',
      'how ..4 done|completed|processed|arranged|resolved|fixed',
      'is|are ..1 done|completed|processed|arranged|resolved|fixed ..1 within|for_customers|for_members|for_those|online|in_the_app',
      "not|n't|almost|nearly|once|when|after|until|before|can|could|should|will|be_done|to_be|what|once|if|wasn't|isn't|hasn't",
      '?',
    ],
    hits: ['All done!', 'That has now been processed.', "I've taken care of everything.", 'Done.'],
    misses: [
      'It is not done yet.',
      'Once it is done, we will write.',
      'Is everything sorted?',
      'There is a video that shows how it is done.',
      'That is done within 72 hours for customers who have paid.',
    ],
  },
];
