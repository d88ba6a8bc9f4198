import type { ReadingRow } from '../../text/rows.ts';

/** What introduces details that are needed, or choices; and that all is done. */
export const askingRows: readonly ReadingRow[] = [
  {
    act: 'needs',
    says: [
      "{i} ..1 'll|will|would|'d|do|still|just|only? ..2 {need} ..9",
      "i'll|i'd|we'll|we'd ..2 {need} ..9",
      '{please}|can_you|could_you|would_you|will_you|may_i_ask_you_to ..3 {tell} ..9',
      '{tell} me|us|with|your|the|these|following|both|all ..9',
      'can|could|may|might {i} ..1 have|get|ask|take|grab ..6',
      'need|needed|require|required|missing|provide|following|these|few|couple ..3 {details} ..6',
      '{details} ..2 i|we|you ..1 need|require|have_to_give|must_provide ..3',
      'what|all i|we ..2 need|require ..5',
      'have ..2 ready|to_hand|at_hand ..3',
      'required|needed|necessary|mandatory ..2 $',
      'is|are needed|required|missing|mandatory ..6',
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
    ],
    misses: ["You don't need any details."],
  },
  {
    act: 'lets-choose',
    says: [
      'choose|select|pick ..3 one|from|an|option|options|below|number|of|between|the|your|a|which|what ..6',
      'which ..3 one|of|option|would|do|is|service|topic|suits|works|fits|best|applies|should|prefer ..9',
      'options|choices|alternatives ..4 $|are|available|include|below',
      '{key} ..2 number|letter|1|a|digit|the_number|corresponding|matching ..6',
      'what|how would|do|can|are you|we|i like|want|prefer|help|do|looking ..4',
      'you|we|i can|could|may|offer ..3 choose|following|offer|these|one_of|either|between ..6',
      'would|do you ..1 like|prefer|want|rather ..9 ?',
      'main|please|today? menu ..2',
      '{tell}|let_me_know which|what ..9',
      'here|following|these|there are|is|your|the ..5 options|orders|bookings|slots|times|choices|plans|appointments|topics|available|dates|packages',
      '{i} ..1 see|found|have|find two|three|four|several|more_than_one|2|3|4|multiple|following|these ..6',
      'what|which is|are it|this|you ..4 about|calling|regarding|interested|looking ..3',
      'help|assist ..2 with $|?|one|the_following|these|any ..4',
    ],
    unless: ['next_steps|steps|what_happens|happens_next|remember'],
    anyScope: true,
    hits: [
      'Please choose one:',
      'Which would you like?',
      'Your options are:',
      'Reply with the number of your choice.',
      'Main menu',
    ],
    misses: ['What happens next:'],
  },
  {
    act: 'done',
    says: [
      "all|everything|everything_is|you're|you_are ..1 done|set|sorted|settled|taken_care_of ..3",
      "it|that|this|everything|request|change|matter|it's|that's|everything's|which is|has_been|'s|has|are|now|all ..3 done|sorted|complete|completed|taken_care_of|processed|arranged|resolved|fixed|finished|settled|finalised|finalized|actioned",
      "i've|i_have|we've|we_have ..1 done|sorted|completed|arranged|resolved|fixed|taken_care_of|processed|actioned|finalised that|this|it|everything|your_request|your_change|all",
      'request|order|change has_been|is|was|have_been ..1 completed|processed|fulfilled|granted|actioned|carried_out|executed',
      '^ ..1 done|completed|sorted|consider_it_done|success ..2 $',
    ],
    unless: [
      "not|n't|almost|nearly|once|when|after|until|before|can|could|should|will|be_done|to_be|what|once|if|wasn't|isn't|hasn't",
      '?',
    ],
    hits: ['All done!', 'That has now been processed.', "I've taken care of everything.", 'Done.'],
    misses: ['It is not done yet.', 'Once it is done, we will write.', 'Is everything sorted?'],
  },
];
