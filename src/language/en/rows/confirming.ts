import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** Questions a yes or a no answers: leave to act, a check of what was said, how things are, something beside the matter. */
export const confirmingRows: readonly ReadingRow[] = [
  {
    act: 'asks-leave',
    says: [
      'shall|should|may|can|could {i} {adv}? !help|ask|have|assist|get_your|know|take_your|do_for|be ..9 ?',
      'do|would you ..2 want|like|wish|need|prefer me|us to ..9 ?',
      'want|like me to ..9 ?',
      'are|is you|that|it|this|everything ..2 happy|ok|okay|fine|sure|ready|alright|all_right|agreed|certain|content|comfortable ..9 ?',
      'do you|u ..2 agree|confirm|accept|consent|approve|authorise|authorize|declare|undertake|certify ..9 ?',
      'would|will that|this|it ..1 be? ok|okay|all_right|alright|fine|acceptable|suit|work|do|help ..5 ?',
      'does|is|sound that|this|it|good ..2 suit|work|sound|help|ok|okay|good|acceptable|fine ..5 ?',
      'would|do you ..1 like|want|wish|prefer to ..9 ?',
      'you|u ..1 sure|certain ..9 ?',
      'go_ahead|proceed|continue ..4 ?',
      'ready|happy|ok|okay to {go}|proceed|confirm|book|submit|go ..6 ?',
      'are|ready you ..1 ready ..3 ?',
      '^ ..1 confirm|agreed|deal|proceed|ok|okay|accept $?',
      'is|that|this that|this|it ok|okay|alright|all_right ..4 ?',
      '^ fine|fair_enough|alright by|with|for you ..3 ?',
    ],
    unless: ['what|which|when|where|who|how|why'],
    hits: [
      'Shall I cancel it?',
      'Would you like me to go ahead?',
      'Are you sure?',
      'Do you agree?',
      'Do you so declare?',
      'Would that suit you?',
      'Fine by you?',
    ],
    misses: ['May I ask your name?', 'When shall I come?'],
  },
  {
    act: 'asks-leave',
    says: [
      '{key} back? ..2 {yesword} ..2 to|if|and|for|or|so|when|in_order',
      '{key} back? with? the? word? {yesword} ..3 $',
      'say|answer the? word? yes|y|no ..6',
      'to {go}|confirm|proceed|continue|accept|cancel|book ..6 {key} ..3 {yesword}',
      'yes or no ..3 $|?',
      'y|yes n|no ..1 $|?',
      'y/n|yes/no ..1 $|?',
      'signify|indicate|express|give ..1 your assent|consent|agreement|approval|acceptance ..3',
      'do|does|would|will you ..5 approve|authorise|authorize|consent|assent ..6 ?',
      'say|answer yes and|if|so ..6',
      'just? let_me_know|say_so|tell_me and|then i|we|it ..6',
      'ok|okay to send|book|go|cancel|proceed|change|order ..3 $?',
      '{please} confirm ..2 $',
      '^ {adv}? confirm to|and ..6',
      '{please} confirm ..3 that|to|this|you|so|by|before|if|whether|and|the_above|it|everything|cancellation|booking|now|once_more|with_yes',
      unbroken(`
          i|we ..1 need|require|await|must_have|wait_for|waiting_for your|a|an|the explicit|final|
          clear? confirmation|approval|consent|go-ahead|permission|ok|agreement ..6
        `),
      'just say|give ..1 the_word|go_ahead|when|your_ok|yes|go|me_the_go-ahead|the_go-ahead ..5',
      unbroken(`
          let_me_know|tell_me|tell_us|say if|whether|when you|that|this|i|we|it|to ..1 would_like|want|agree|
          should|may|is_ok|is_okay|is_fine|works|suits|proceed|sounds|can ..6
        `),
      unbroken(`
          state|indicate|advise|declare|specify|inform_us|let_us_know|say whether|if you|we|the|it ..1 consent|
          agree|accept|authorise|authorize|wish|approve|assent|may|should|is_to ..9
        `),
      'if|once ..2 you|that|this|everything|all ..2 agree|confirm|correct|right|good|happy|ok|fine ..3 {key} ..5',
      'confirm {go}|cancellation|the_cancellation|to_proceed|booking|this|now ..3',
      'do|is you|that|it ..2 confirm|go_ahead ?',
      '{i} can|could|would|will ..9 if|should you|u ..1 like|wish|want|agree|prefer',
      "if|should you|u|you'd ..1 like|wish|want|prefer ..2 {i} can|could|will|would|move|book|do|send|make",
      'should you wish|want|like|agree ..2 $',
      'say|give the_word|the_nod',
      "let_me_know|let_us_know|say|say_yes|say_so|say_the_word|give_me_a_shout|give_me_the_nod and|then i|we|i'll|we'll ..6",
    ],
    unless: [
      '{please} confirm your|the|which|what|when|where|who|how name|number|date|surname|email|address|postcode|reference|order|account ..4 $',
      'what|which|when|where|who|how|why',
      'reply stop to_opt|to_unsubscribe|to_end',
    ],
    anyScope: true,
    hits: [
      'Please reply YES to confirm.',
      'Type CONFIRM to go ahead.',
      'To proceed, answer yes.',
      'Cancel the plan (Y/N)?'.replace('/', ' '),
      'Just say the word.',
    ],
    misses: ['Please confirm your order number.', 'Reply with your name.'],
  },
  {
    act: 'asks-check',
    says: [
      'is|are|does this|that|these|it|everything|all|those|the ..9 {correct}|look_right|look_correct|look_ok|look_okay|look_good ..6 ?',
      'have|did|do i|we ..2 get|got|understand|understood|have|summarise|note|noted|hear|heard|written ..2 that|this|it|everything|you|your ..3 ?',
      '^ ..2 {correct} $?',
      'does that|this|everything|it ..2 look|sound|seem ..2 {correct} ..4 ?',
      'all|everything|details {correct}|ok ..1 $?',
      unbroken(`
          {please}|could_you|can_you|kindly check|review|verify|confirm ..4 details|information|summary|below|
          above|following|is_correct|are_correct|right|accuracy|everything ..6
        `),
      'correct me if',
      'let_me_know|tell_me|tell_us|say if ..1 anything|something|any ..6 wrong|change|changed|incorrect|amiss|corrected|missing|not_right|off',
      'did i get|have ..3 $?',
      'anything|something not|need|needs|that|to|you ..2 right|changing|change|amend|fix|correct|edit|add|wrong ..4 ?',
      'you confirm|agree ..6 ?',
      '^ is it|exact|so|this ..1 $?',
      'fits|matches|match|agrees ..3 $?',
      'it_is|is_it like|as this|that|so ..2 $?',
      '{i} ..1 have|heard|got ..2 that|it|you right|correctly|down ..3 ?',
      'if ..3 not what you|correct|right ..9',
      'if ..4 not|differs|incorrect|wrong ..6 let_us_know|let_me_know|tell|inform|say|write ..3',
      'is|was this|that|it|these|those what|the_one|the_ones|how|where ..9 $?',
      'affirm|rectify|acknowledge ..4 spelling|entry|entries|particulars|foregoing|above|same',
      'does|do that|this|these|it|they|the ..3 match|agree|tally|fit|square ..6 $?',
      '{i} ..2 have|write|note|noted|wrote ..3 is|it exact|right|correct $?',
      'a|your|just ..2 {yesword} is|will|would|does be? enough|do|suffice|fine|sufficient|all ..4',
      'anything|something not right|correct ..2 $?',
      'fits it|this|that ..2 $?',
      '^ ok|okay|good|fine $?',
      'review|check|affirm|verify ..3 particulars|entries|spelling|data|above|inaccuracy|details ..6',
      'advise|tell|inform ..3 inaccuracy|error|mistake|correction|amended|rectify ..6',
      'yeah|right|ok|okay|correct|innit|exact $?',
      'or not|no $?',
      'anything|something to|i|we ..2 change|correct|amend|add ?',
    ],
    unless: ['what|which|when|where|how|why|whether ..1 ..4 {correct}'],
    anyScope: true,
    hits: [
      'Is this correct?',
      'Have I got that right?',
      'Please review the details below.',
      'Correct?',
      'All correct?',
      'A short "yes" will suffice.',
      'A quick yes is all I need.',
    ],
    misses: ['Which is correct?'],
  },
  {
    act: 'asks-state',
    says: [
      unbroken(`
          ^ {adv}? ..1 and|ok|okay|so|great|thanks|alright? have|did|do|does|is|are|was|were|has|had you|your|
          it|the|there|this|that|any|anyone|someone|they ..9 ?
        `),
      'have|did|do|does|has|is|are|was|were|had you|your|the|it|there|anyone ..9 ?',
      'can|could you ..1 see|hear|open|log|find|access|reach|use|still ..6 ?',
      'is there ..9 ?',
    ],
    unless: ['what|which|when|where|who|how|why', '..9 want|like|prefer|wish|need|mind|agree me|us|to'],
    hits: ['Have you tried another browser?', 'Is the light on?', 'Did you get an email from us?'],
    misses: ['Do you want me to cancel it?', 'When did you get it?'],
  },
  {
    act: 'offers-extra',
    says: [
      'also|too|additionally|besides|meanwhile|by_the_way|while_you|in_addition|as_well|another ..9 ?',
      'would|do|are|interested|like|want ..9 {extra} ..6 ?',
      '{extra} ..4 ?',
      'instead $?',
      'can_i|may_i|shall_i|let_me|could_i interest|tell|offer ..9 ?',
    ],
    unless: ['also need|have|tell|confirm|provide|give|please|know', 'what|which|when|where|how|why'],
    hits: [
      'Would you like to sign up for our newsletter?',
      'Shall I add travel insurance as well?',
      'Are you interested in an upgrade?',
    ],
    misses: ['Can you also tell me your name?'],
  },
];
