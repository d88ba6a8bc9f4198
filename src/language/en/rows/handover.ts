import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** A person takes over, could, or will get in touch. Work that a person does later at a desk is none of them. */
export const handoverRows: readonly ReadingRow[] = [
  {
    act: 'promises-human',
    says: [
      '{handing} ..4 over|on|through|across|back? to|with {aperson}',
      '{handing} ..4 to|with ..4 {person}',
      'transferring|connecting|escalating|handing_over you|this|your_chat|the_call|your_call ..1 {soon}|$|please',
      "you're|you_are|you_have_been|you've_been|you_will_be|you'll_be now? being? transferred|connected|put_through|handed_over|escalated",
      "you'll|you_will|you're|you_are now? be? speaking|talking|chatting to|with {aperson}",
      'transfer|connect|put you now|straight_away|right_away|through',
      unbroken(`
          {aperson} will|is_going_to|is_about_to|shall ..1 be_with|join|take_over|take_it_from|help_you|
          assist_you|continue|respond|reply|pick_up|answer_you|message ..6
        `),
      '{aperson} is|are|has|have now? joining|joined|taking_over|on_the_way|on_their_way|coming',
      'chat|conversation|call|case|request ..1 has_been|is_being|is|was|will_be now? transferred|handed_over|escalated|passed ..1 !back',
      'escalating|escalated your|this|the|it ..5',
      'bring|bringing|get|getting|loop|looping|pull|pulling|call|calling in? ..2 {person} in|on|to_help|to_join|to_assist|for_you|now',
      'proceed|proceeding|start|starting|started|initiated|initiating|arranged|arranging ..1 the|a|your|this transfer|handover|escalation',
      '^ ..1 transferring|connecting ..4',
      unbroken(`
          {passing} you|this_chat|this_conversation|the_conversation|the_call|your_call|your_chat ..2 on|over|
          through|across? to|with !your|our|the|a|an|that|this|my ..3
        `),
      'is|are|being|been|you ..1 hereby|herewith|now|directly|presently ..1 referred|transferred|passed|handed|connected ..2 to|with',
      'is|are|being|been|you referred|transferred|passed|handed ..1 herewith|hereby|now|directly ..1 to|with',
      unbroken(`
          grab|grabbing|fetch|fetching|get|getting|bring|bringing|call|calling|pull|pulling ..5 from_the|
          from_our|from_my|who_can ..3 {person}|desk|care|love|support|team|office
        `),
      '{person} ..4 is|are|comes|has|have|now|will|shall ..3 join|joins|joining|joined|jumping|entering|enters|entered|hopping|stepping ..4',
      unbroken(`
          he|she|they|who|he_is|she_is|they_are|he_has|she_has|colleague ..3 join|joins|joining|joined|jump|
          jumping|hop|hopping|entering|enter|enters|step|stepping ..3 chat|conversation|call|line|exchange|
          thread|here|us|you|now|forthwith
        `),
      unbroken(`
          join|joins|joining|joined|jumping|entering|entered|hopping|comes|enters ..4 this|the|our|
          in_the ..2 chat|conversation|exchange|call|thread|line|discussion
        `),
      unbroken(`
          he|she|they|who|he'll|she'll|they'll|{person} will|shall|is_going_to|'ll|can? ..1 take|takes|
          taking over|it_from_here|this_from_here|this_over|care_of_you|it_on
        `),
      unbroken(`
          he'll|she'll|they'll|he_will|she_will|they_will|who_will|who_shall ..2 take_it_from_here|take_over|
          be_with_you|be_right_with|be_typing|attend_to|look_after_you|carry_on|continue_with
        `),
      'he|she|they ..3 will_be|is|are ..1 right_with_you|with_you_shortly|with_you_in|typing|taking_over',
      '^ ..3 has|have just? joined $|us|the|this|you|now',
      '^ joining ..2 now|shortly $',
      '^ ..1 over to ..4 $',
      'adding|add|invite|inviting|looping|pulling|bringing him|her|them|my|our|a ..3 to|into|in this|the|our ..1 chat|conversation|call|thread',
      'putting|put|get|getting him|her|them|..2 on $|the_line|the_phone|now',
      'here he|she is|comes',
      '{i} speak|speaking now with|to my|our|the ..3 {person}',
      unbroken(`
          he|she|they|he'll|she'll|they'll|{person} will|'ll|is_going_to|are_going_to|is_about_to ..1 ring|
          phone|call you ..1 back|shortly|soon|in_a|within|now|right_away|straight_away|immediately|
          very_soon ..6
        `),
    ],
    unless: [
      'i|we ..2 can|could|would|may|might ..9',
      'if|would|like|want|prefer|wish|whether|should|shall|option|options|suggest|recommend|happy_to|glad_to|alternatively|feel_free',
      "not|n't|cannot|can't|won't|unable|never|without|before|nobody|instead|rather|don't|couldn't|no_one",
      'you|customers can|could|may|might|must|have_to|need_to|should',
      'amount|money|payment|funds|fee|balance|euros|pounds|refund|order|parcel|package|booking|file|photo|photos ..2 to|with',
      "what|everything|details|that|all|things {i}|i'll|we'll|i'm ..1 {handing}",
      'may|might|can|could be ..1 {handing}',
      'be_with_you|with_you on|tomorrow|at|next|from|between ..4',
      'put|got|booked you|her|him|them ..1 in|down with|for ..6',
      'call_back|called_back|ring_you|phone_you|call_you before|when|if|once|on_the|tomorrow|to_arrange ..4',
      'over to you ..4',
      'connecting flight|flights|train|trains|bus|service',
      'get|got|gets to ..4',
      'passed|forwarded|sent|handed|pass|forward|send ..2 note|report|feedback|comments ..4',
      'look_into|review|investigate|check|contact_you|get_back|email_you|write|reply_within|working_days ..4',
      'message|report|request|case|note ..3 passed|forwarded|sent|referred to|on ..9 days|department|team',
      '?',
      '^ transfer|connect|pass|put|hand|forward|route|redirect|escalate|refer|switch|get ..9',
      'ask|tell|contact|press|reply|call|dial|reach|type|say ..3 to ..9',
      'the user|the customer',
      'to_help|to_get|helps_me|so_i|so_we|so_that|in_order|needed_to|need_to_know|before_i|let_me_know',
      'put_through|passed|forwarded your payment|refund|change|cancellation|claim|order',
    ],
    hits: [
      "I'm connecting you with a colleague now.",
      'Transferring you to a human agent.',
      'One of our advisers will be with you shortly.',
      "I'm going to grab Jo from the front desk.",
      'Your matter is hereby referred to Ms Pratt.',
      "She's joining this chat now.",
      'Kim has joined.',
      "I'm handing you to Big Jim now.",
      'He will ring you within the hour.',
      'You are being put through.',
    ],
    misses: [
      'A specialist will look into it and write within 5 days.',
      'Would you like me to transfer you to an agent?',
      'I can connect you with a person if you like.',
      'I am transferring the money to your account.',
      'A technician will be with you on Tuesday.',
      "I've put you in with Doctor Moss, Friday at 3.",
      "We've got you down with our mechanic at noon.",
      'She will ring you before the visit.',
      'Here is what I will pass on to the engineer.',
      'Your message has been passed to our accounts department.',
      'Over to you!',
      'I am transferring you to the payment page.',
      'Would you like to join the club?',
    ],
  },
  {
    act: 'offers-human',
    says: [
      'would|do|shall|should|may|can|could|want|like|prefer|rather|wish|happy_to|glad_to|if ..9 {speaking} ..1 to|with ..4 {person}',
      'would|do|shall|should|may|can|could|want|like|happy_to|glad_to ..5 {handing} ..4 to|with|through|over ..5 {person}',
      'can|could|shall|should|may|would|want ..4 get|ask|have|arrange_for|find|request ..3 {person} ..1 to|for|call|contact|help|ring|take|from|on',
      'do|would you ..2 want|prefer|like|need a|an|to|some ..3 {person} ?',
      'human|person|someone|agent|adviser|advisor|operator instead ?',
      'or ..3 {speaking} to|with ..4 {person} ?',
      'rather|prefer ..2 a|an ..2 {person} ..3 ?',
      'transfer|escalate|hand_over ..3 ?',
      '{i}|one_of_them|she|he|they|{person} can|could|may ..2 ring|phone|call you ..2 back|today|now|within|if|shortly|$ ..6',
      'may|can|could be {handing} ..3 to ..3 {person}',
      '{i} can|could|would|want|like|shall|prefer|happy_to|glad_to ..3 {handing} you over|through|across|on_to ..5',
      '{i} can|could|shall|may {adv}? connect|transfer|redirect|escalate|patch you|this|it',
      'like|want|prefer|wish me|us to {handing} you over|through|across|on_to ..5',
      '{key} ..4 and|to|for|if|when|so ..4 {person} ..2 ring|rings|call|calls|phone|phones|helps|take|takes|talk',
      'have|get a|an|one_of_our ..2 {person} ring|call|phone|contact ..5',
      '^ person|human|agent|adviser|operator|real_person ?',
      '^ ..1 connect|transfer you|me ?',
      '{speaking} ..1 to|with ..2 {person} ..9 if you|u ..2',
      '{speaking} with|to you ..5 if you|u ..2',
      'help|like|want|fancy ..3 a_chat|a_word|a_conversation|a_call|chat with|to ..6 ?',
      'welcome|free to {speaking} to|with ..4 {person}',
      'interested_in|like a|the callback|call_back|call|phone_call ..4 from|with ..4 {person}',
      'would_you_like|do_you_want|shall_i_arrange|should_i_arrange a|the callback|call_back ..6',
    ],
    unless: [
      "can't|cannot|unable|not_able|isn't|no {person}|to|longer ..9",
      'nobody|no_one|none ..9',
      'connect|transfer|put|bring|get|pass you to|with|up? the|our|a|your ..2 page|form|menu|website|link|account|wifi|device|network|speed',
      'transfer|escalate your|the|my|this|it money|payment|funds|booking|balance|number|domain|plan|to_your|service ..6 ?',
      'when|what|which|where|how ..9 ?',
      'number|mobile|line|time|day|address ..3 {i}|they|he|she|{person} can|could|may|should ..4',
      'did|have you ..9',
      'your|the {person} ..4 ?',
    ],
    hits: [
      'Would you like to speak to a human?',
      'I can connect you with an adviser if you like.',
      'Shall I get a colleague to call you?',
      'Do you want a real person instead?',
      'If you like, one of them can ring you back.',
      'You may be referred to an officer on request.',
      'Would you like me to put you through?',
      'Text CALL and a nurse rings you.',
    ],
    misses: [
      "I can't transfer you to an agent.",
      'There is nobody here I could put you through to.',
      'No one is free who could talk to you.',
      'Did you speak to a colleague before?',
      'A mobile number we can ring you back on.',
      'When did you talk to our agent?',
    ],
  },
  {
    act: 'promises-contact',
    says: [
      unbroken(`
          {person}|someone|somebody|handler|engineer|team|department|office|depot|desk|branch|surgery|he|she|
          they|who ..7 will|shall|'ll|is_going_to|are_going_to ..3 {contact} ..1 you
        `),
      unbroken(`
          {person}|someone|somebody|handler|engineer|team|department|office|depot|desk|branch|surgery|he|she|
          they|who ..7 will|shall|'ll|is_going_to|are_going_to ..2 be|get in_touch|in_contact
        `),
      '^ one will|shall ..1 {contact} ..1 you',
      "he'll|she'll|they'll ..3 {contact} ..1 you",
      "he'll|she'll|they'll ..2 be|get in_touch|in_contact",
      'asked|told|requested|instructed|arranged|arranging|asking ..2 {person}|team|department|office|depot|someone|somebody ..5 to {contact} ..1 you',
      "you'll|you_will|you_shall ..2 be contacted|called|rung|phoned|emailed ..2 by ..5",
      "you'll|you_will|you_shall ..3 hear|receive_a_call|get_a_call|receive_a_callback|get_a_callback ..2 from {aperson}",
      'callback|call_back|phone_call ..3 has_been|is|was arranged|scheduled|booked|requested|logged',
    ],
    unless: [
      'if|whether|would|could|may|might|can|unless|should ..9',
      "not|n't|never|won't|cannot|nobody|no_one|unable",
      'normally|usually|typically|generally|always',
      '?',
      'before|when|once|while|until|after ..5 {contact} ..9',
    ],
    hits: [
      'A specialist will call you back within two working days.',
      'One of our experts will get in touch with you by e-mail.',
      "They'll be in touch by tomorrow evening.",
      "I've asked a colleague to ring you.",
      'Somebody there will call you to agree on a day.',
      'You will be contacted by our claims team.',
      'A callback has been arranged.',
    ],
    misses: [
      'A specialist will look into it under reference RV-1.',
      'Our technician will visit you on 4 May between 8 and 10.',
      'Would you like a colleague to call you?',
      'A colleague can call you if you like.',
      'Nobody will call you.',
      'The driver will usually call you.',
      'You will receive an e-mail with the label.',
      'Our team is happy to help.',
      'The technician will be with you on Tuesday.',
    ],
  },
];
