import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** Greetings, thanks, apologies, farewells, and what is said while somebody waits. */
export const courtesyRows: readonly ReadingRow[] = [
  {
    act: 'apologises',
    says: ['sorry|apologise|apologize|apologies|apologises|apologizes|forgive|regret|pardon'],
    anyScope: true,
    hits: ['Sorry about that!', 'We apologise for the delay.', 'My apologies.'],
    misses: ['No problem at all.'],
  },
  {
    act: 'thanks',
    says: ['thank_you|thanks|thx|thank-you|much_appreciated|grateful', 'appreciate it|your|that|you'],
    anyScope: true,
    hits: ['Thank you for your patience.', 'Thanks!', 'We appreciate your call.'],
    misses: ['Please wait.'],
  },
  {
    act: 'greets',
    says: [
      '^ hi|hello|hey|welcome|greetings|howdy|good_morning|good_afternoon|good_evening|good_day|nice_to_meet|dear',
      "i'm|i_am|this_is|my_name_is|you're_chatting_with|you_are_chatting_with ..4 assistant|bot|chatbot|helper|agent",
    ],
    over: 'sentence',
    hits: ['Hello there!', 'Good morning, how are you?', "I'm Ada, your virtual assistant."],
    misses: ['Your agent is Mr Hill.', 'You are welcome to call.'],
  },
  {
    act: 'goodbye',
    says: [
      'goodbye|good-bye|bye|farewell|see_you|until_next_time|so_long|cheerio|bye-bye|all_the_best|speak_soon',
      'take_care $|!of',
      '^ {adv}? have a|an|your|the ..2 {day}',
      '^ ..2 happy *ing $',
      'byee|byeee|byeeee|ta-ta|tata|toodle-oo|toodles|over_and_out|sleep_well|signing_off|that_is_all_from_me',
      'until|till the? next time',
      'end_of_form|form|window ..2 will|may now? close|be_closed|close_this_window $',
      'have_yourself|wish_you|wishing_you a|an|the|all ..3 {day}|best',
      'and|you|then have a|an {nice} ..1 {day}',
      'enjoy your|the_rest_of_your|the ..2 {day} ..2 $',
      '^ ..2 {nice} {day}|evening to_you|then|sir|madam|ahead $',
    ],
    unless: [
      '?',
      'see you ..1 have|had|are|were|in|at|on|from',
      '..4 can|could|to see_you',
      'do|you|we|i|they|to have a|an',
    ],
    over: 'sentence',
    hits: ['Goodbye!', 'Have a lovely evening.', 'Take care!', 'Enjoy your stay.', 'Wishing you a pleasant journey!'],
    misses: [
      'I can see you have two orders.',
      'Do you have a good day for it?',
      'We take care of it.',
      'You have a flight on Friday.',
    ],
  },
  {
    act: 'goodbye',
    says: [
      'thanks|thank_you|thanks_you for your_custom|your_business|your_loyalty|having_been',
      'thanks|thank_you for contacting|chatting|calling|choosing|shopping|visiting|reaching|getting_in_touch|using|banking|flying',
      'conversation|chat|session|call|ticket|case is|has_been|was|will_be|has now? closed|ended|over|close|end',
      'closing|ending|close|end this|the|our chat|conversation|session|call',
    ],
    unless: [
      '?',
      'if|once|when|please|can|could|need|tell|to_help|to_get|before|let_me|may|provide|share|unless',
      'reaching out about|regarding|with|to',
    ],
    over: 'sentence',
    hits: ['Thank you for choosing us.', 'This chat has now ended.'],
    misses: ['Thank you for contacting us. Can I have your name?'.slice(29), 'Your case is not over.'],
  },
  {
    act: 'waits',
    says: [
      'one|a|another|this|half_a|few|couple_of ..2 {moment} ..2 $|please|while|whilst|i|we|and',
      'give|grant|allow|bear_with|wait|take|takes|need|in|for|spare me|us|a|one|just ..3 {moment}',
      '{please}? hold_on|hang_on|hang_tight|bear_with|stand_by|standby|hold_the_line|be_patient|stay_on_the_line|stay_with',
      '^ ..2 {please}? hold|wait $|while|a|for|please|until',
      '{please} hold|wait',
      'just|only one|a {moment}',
      'thank_you|thanks for your? waiting|holding|patience',
      '{please}? give|allow|grant us|me ..1 until|till|a_day|a_couple|a_few|some_time|24|48|time|the_weekend',
      'stay_tuned|sit_tight|watch_this_space|hang_in_there|bear_with_us|hang_fire',
      "don't|do_not|please_don't hang_up|go_away|close_this|close_the|leave_the|ring_off",
      '^ ..2 minute|minutes|min|mins|second|seconds|sec|secs $',
      'no ..2 action ..2 needed|required|called_for|necessary|on_your_part ..4',
    ],
    unless: [
      'hold_on|hang_on to your|the|it|them|this|that|what',
      'take|takes|need|in|for|within|about ..3 minutes|seconds ..3 to_arrive|away|late|walk|drive|ride|old',
      'when|if|whenever|once you ..2 have a {moment}',
      '{moment} to|do|did|? you|?',
      'thank_you|thanks for waiting|holding|your_patience ..9 ',
      '!this|it *s|which|they|each|both|these may|might|can|could|usually|often|normally|generally take|takes ..9',
    ],
    hits: ['Please give me a moment.', 'One second while I look.', 'Hold on, please.', 'Bear with me.', 'Please wait.'],
    misses: ['The hotel is ten minutes away.', 'Do you have a minute to rate us?'],
  },
  {
    act: 'waits',
    says: [
      "i'm|i_am|we're|we_are|let_me|let_us|i'll|i_will|we'll|we_will|allow_me_to|i'm_going_to|i_shall {adv}? ..1 {look}",
      '{im} happy|glad|going|about|trying to {look}',
      unbroken(`
          ^ {adv}? checking|looking|searching|processing|working_on|fetching|retrieving|loading|verifying|
          looking_up|testing|running|calculating|connecting_to|reading
        `),
      'is|are being? processing|processed|loading|searching|in_the_queue|underway|in_progress|looking_for|checking|trying',
      'is|are presently|currently|now|still|being? under|in ..1 examination|review|consideration|investigation|assessment|hand|process',
      'is|are ..1 being looked_at|looked_into|checked|reviewed|examined|processed|assessed|investigated|considered',
      unbroken(`
          message|request|case|note|report|query|enquiry|question ..3 has_been|have_been|was|is|been received|
          passed|forwarded|noted|logged|escalated|assigned|submitted|sent
        `),
      unbroken(`
          {i}|i've|we've ..1 passed|forwarded|sent|handed|logged|filed|raised|popped ..5 to|with|on our|
          the ..3 team|department|office|engineers|warehouse|kitchen|depot|colleagues
        `),
      '{im} waiting|awaiting for? ..2 answer|reply|response|word|news|confirmation ..4 from|to',
    ],
    unless: [
      "let_me|i'll|i_will|we'll ..3 need|have_to_ask|know|ask",
      '..9 if|once|when|after|as_soon_as you|your|we_have|we_receive|i_have|confirmed',
      "i'm|i_am|we're|we_are looking_forward|seeing_that|open|closed",
      'needs|for|to ..2 checking',
    ],
    hits: [
      'Your request has been received.',
      "I've passed your note to the workshop team.",
      "I'm checking that for you.",
      'Let me pull up your account.',
      'Checking the system now.',
    ],
    misses: ["We're looking forward to your visit.", "I'll need your name to check that."],
  },
];
