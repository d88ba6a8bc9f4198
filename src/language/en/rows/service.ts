import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** Offers to help with this or with more, and small print. */
export const serviceRows: readonly ReadingRow[] = [
  {
    act: 'offers-more',
    says: [
      'anything|something|what|how else ..9 ?',
      'anything|something else ..5 help|need|let_me_know|just_ask|i_can_do|you_need',
      'anything|something else $',
      'anything more|further|additional ..6 ?|$',
      'any|have|got ..1 {more} questions|question|requests|request|queries|query|concerns|issues|matters',
      'need|require|want any|some|more ..1 {more} help|assistance|support|information',
      '{help} you? ..1 any? {more} today? ?|$',
      '{help} you with|on any|another|some|anything ..1 {more}',
      'will_that_be_all|that_be_everything|is_that_everything|that_all_for ..4 ?',
      'is_that_all !right|correct|ok|okay|fine ..4 ?',
      "that's|that_is|be all|everything ..3 ?",
      'anything you_need|i_can_do|we_can_do|i_can_help ..4 ?',
      'other thing|way|matter|ways ..4 ?',
      'can_i_do|do anything|something|more ..3 ?',
    ],
    unless: [
      'or something|anything|maybe_something else',
      'all right|ok|okay|correct',
      'like|prefer|suits|appeals ..2 more $?',
      'so|before|then ..3 {help} you further',
      "won't|not|never|don't_hesitate_to_tell",
      'anything|something else about|on|in|to|you_remember|that_happened|damaged|broken|wrong|missing|we_should',
      'is|was there anything else ..2 add|missing|damaged|in_the',
    ],
    anyScope: true,
    hits: [
      'Anything else I can help with?',
      'Do you have any other questions?',
      'Is there something else?',
      'Will that be all?',
    ],
    misses: ['I need your name so I can assist you further.', 'Is it red, blue, or something else?'],
  },
  {
    act: 'asks-want',
    says: [
      'how|what can|may|could|do|might|should|shall {i} ..2 {help}|be_of|assist|do',
      'how|what can|may|could {i} do|help|assist ..4 ?',
      'what would_you_like|do_you_want|do_you_need|can_i_do|are_you_looking|brings_you|is_it_about|is_this_about ..2 to|help|today|for|?|$|from_us',
      "what is|'s|seems|was your|the|to_be ..1 question|request|issue|query|problem|matter|enquiry|concern ..3 ?|$",
      "what's ..1 up|going_on|wrong|problem|issue|matter|your_question ..2 ?",
      'what ..1 can_we|may_i|can_i do_for',
      'what are you calling|contacting|writing|here|getting_in_touch about|for ..3',
    ],
    unless: [
      'what ..4 order|account|card|booking number|reference|name|date',
      'what would_you_like to|as|for name|call|drink|eat|pay|have|order|book|as_your',
    ],
    hits: ['How can I help you today?', 'What can we do for you?', 'What is the problem?', "What's wrong?"],
    misses: ['What is your order number?', 'What would you like to eat?'],
  },
  {
    act: 'asks-want',
    says: [
      "{tell}|explain|say ..2 what|how you|you'd|i|we ..1 like|need|want|looking|can_help|can_do|can_assist|require ..3",
      '{tell}|explain|say ..1 what is_wrong|is_the_matter|it_is_about|this_is_about|happened|the_problem_is|brings_you',
      unbroken(`
          {please}? {tell}|explain|outline|tell_me_more_about ..1 your|the issue|problem|question|request|
          enquiry|inquiry|situation|concern|query|matter|reason_for_your_call
        `),
      'choose|select|state your|the|a topic|request|enquiry|concern|subject|reason_for',
      'ask|asking me|us anything|about|a_question',
      'i_can_help ..1 with orders|things_like|the_following|questions',
      'in|using a few|few words ..4',
    ],
    unless: ['before|so that|when_you|after_we|so_i'],
    hits: [
      'Tell me what you need.',
      'Please describe the problem.',
      'You can ask me anything.',
      'Please state your enquiry.',
    ],
    misses: ['Tell me your name.'],
  },
  {
    act: 'small-print',
    says: [
      unbroken(`
          this|the message|email|e-mail|communication|chat|transcript|conversation|call ..3 confidential|
          intended_for|privileged|automated|automatically_generated|recorded|monitored|stored
        `),
      "do_not|please_do_not|don't|cannot|never reply to_this|directly|to_that",
      'never|not|no_one_will ask|share|ask_you ..3 password|pin|card_number|full_card|security_code|passcode',
      'ai|assistant|answers|chatbot|i_am_an_ai|responses can|may|might make|contain|be|include mistakes|errors|inaccurate|wrong',
      'ai-generated|generated_by_ai|terms_and_conditions_apply|terms_apply|all_rights_reserved|registered_in|company_number|unsubscribe',
      unbroken(`
          privacy_policy|privacy_notice|data_protection|gdpr|cookie_policy|registered_office|
          authorised_and_regulated|calls_may_be|calls_are_recorded|standard_rates
        `),
      'msg|message and_data|data|rates rates|may apply',
      'text|reply|send stop to opt_out|unsubscribe|end|stop',
      'rate|review|feedback ..2 this|our|your|my conversation|chat|service|experience|answer',
    ],
    over: 'sentence',
    hits: [
      'This message is confidential.',
      'Please do not reply to this e-mail.',
      'AI can make mistakes.',
      'T&Cs: terms apply.',
    ],
    misses: ['Please reply to this message with your name.', 'Is this correct?'],
  },
  {
    act: 'suggests',
    says: [
      'suggestions|suggested|related_questions|quick_replies|related_topics|you_may_also_like|recommended_for_you|popular_topics',
      'you can|could|may|might also? ask|try ..3',
      'people|others|customers also|often ask|asked',
      'try|why_not|example asking|ask|questions',
      'things|questions you_can_ask|i_can_answer|people_ask|you_might',
      'here are|is some|other things|questions|topics|helpful_links|links',
      'other|frequently|common|popular questions|topics|asked|links|searches',
      'useful|helpful|quick links|resources|pages|tips',
      'learn_more|read_more|see_also|further_reading|did_you_know',
    ],
    over: 'sentence',
    hits: ['Suggestions:', 'You can also ask:', 'Related questions', 'Useful links'],
    misses: ['I suggest a refund.'],
  },
];
