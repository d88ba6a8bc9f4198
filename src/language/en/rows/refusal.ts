import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** The bot will not or cannot do what is wanted. */
export const refusalRows: readonly ReadingRow[] = [
  {
    act: 'refuses',
    says: [
      '{i}|it|this ..2 {cant} ..1 !hold|wait|promise|stress|thank|imagine|remember|blame|ask|complain ..1',
      '{i} ..1 {wont} be? ..1 !charge|need|have|be_charged|see|want|worry|take_long able_to|allow|let|accept|issue|refund|give',
      '{i} ..1 {wont} ..1 offer|replace|cancel|change|send|provide|cover|waive|extend|support|handle|deal|do|make|honour|honor|reimburse',
      '^ ..2 {cant} ..1 !hold|wait|be_undone|be_reversed ..1',
    ],
    unless: [
      '{cant} {adv}? wait|promise|stress|thank|imagine|be_undone|remember|blame|complain|be_reversed|be_changed_later|be_changed_once',
      '{i} {wont} {adv}? charge|need|have_to|take|ask|share|store|keep|forget|contact_you|send_you_any|send_any|do_anything|make_any',
      'you|they|customers|guests|nobody {cant}',
      '{cant} ..1 change|undo|reverse|amend|restore|correct|stop ..3 later|afterwards|once|after|then|any_more',
      'without ..6 {cant}',
      '{cant} {adv}? ..1 start|begin|continue|proceed|be_certain|be_sure|go_on|go_ahead|help_you_yet ..6',
      'let go',
      '{i} {cant} {adv}? ..1 guarantee|see_any_problem|see_why|find_any_problem|find_anything_wrong',
    ],
    hits: ["I can't cancel the order.", 'We are unable to refund this.', "We won't issue a refund for it."],
    misses: ["I can't wait to hear it.", "We won't charge you.", "You can't miss it."],
  },
  {
    act: 'refuses',
    says: [
      'that|this|it|which|your|the|there|a|an|no|refunds|changes|cancellations|returns ..6 {cant} be ..3 ',
      "isn't|is_not|not ..2 possible|allowed|permitted|feasible|an_option",
      "that's|that_is|this_is|it's|it_is not ..1 possible|allowed|permitted|feasible|an_option",
      'impossible|not_possible|not_allowed|not_permitted|not_authorised|not_authorized',
    ],
    unless: [
      'be undone|reversed|taken_back|revoked|altered_afterwards ',
      'is|are|be possible ',
      "isn't it possible|is_it_possible",
      'possible|allowed|an_option ?',
    ],
    hits: ['Your booking cannot be changed.', "That's not possible, I fear.", 'Refunds are not permitted.'],
    misses: [
      'This cannot be undone.',
      'Is it possible to call you?',
      "Good news: it's possible.",
      "It's possible to swap it.",
    ],
  },
  {
    act: 'refuses',
    says: [
      '{not} ..2 eligible|qualify|available|valid|covered|refundable|returnable|cancellable|cancelable|offered|supported|accepted',
      '{not} ..2 entitled|within_the|transferable|exchangeable|insured|payable|honoured|in_stock|a_member|registered_with_us',
      '{i} {wont} ..1 offer|support|accept|allow|have_any|have_a|stock|deliver_to|do_refunds|provide',
      '{i} have_no|have_none|no_longer_have|no_longer_offer|no_longer_accept ..5',
      'booked_out|booked_up|booked_solid|chock-a-block|all_full|all_taken|too_late|out_of_stock|sold_out|fully_booked|out_of_warranty|out_of_hours|overdrawn|closed_for_changes|beyond_my|outside_my',
      'has|have|already|been expired|lapsed|shipped|dispatched|used|closed|departed|despatched|left_the_warehouse',
      'no_power_to|out_of_the_question|no_longer_an_option|nothing_i_can_do|nothing_we_can_do|cannot_be_helped|not_something_we_do',
      'decision|fee|charge|policy|ruling|price|answer|refusal|that|it stands',
      "decision_is_final|must_decline|have_to_decline|have_to_say_no|i_have_to_refuse|won't_go_through|no_can_do|not_going_to_work",
      'against our|the|company policy|rules|terms',
      "policy|terms|rules|conditions ..2 does_not|do_not|doesn't|don't|prevent|prevents|prohibit|prohibits|require|requires|forbid",
      'was|is|been|were declined|denied|rejected|refused|turned_down|unsuccessful|blocked|suspended|voided|unsuccessful',
      'was|is|were {not} ..2 successful|accepted|approved|authorised|authorized|completed|processed',
      "did_not|didn't|does_not|doesn't|could_not|couldn't go_through|succeed|work|match|complete",
      'has|have|just|it|payment|request|update|verification|transaction failed',
      'something|payment went_wrong|not_go_through',
    ],
    unless: [
      'has|have|was|is|been dispatched|shipped|closed ..3 to_you|and|today|yesterday|on|this',
      'fortunately|luckily|good_news',
      'if|when|whether ..6 {not}',
      '{not} ..1 valid|available after|until|from|before|with|for_other ..4 $',
      'would|did|will|could|should|can|may that|it ..4 ?',
      'stands at|for|to|in|on|ready',
    ],
    hits: [
      'Your ticket is not refundable.',
      'The payment did not go through.',
      'The change was not successful.',
      'It is sold out.',
    ],
    misses: [
      'Your parcel has been dispatched to you.',
      'Your plan now stands at 20 GB.',
      'The balance stands at nought.',
      'If the code is not valid, tell me.',
      'The payment went through.',
    ],
  },
  {
    act: 'refuses',
    says: [
      unbroken(`
          {i} ..1 don't|do_not|didn't|did_not|couldn't|could_not|can't|cannot|not|unable_to|failed_to|
          no_longer ..2 find|locate|see|match|trace|have|recognise|recognize ..6
        `),
      unbroken(`
          no|not_any|any ..3 order|account|booking|record|customer|match|matching|availability|results|parcel|
          options|reservation found|exists|available|on_file|matches|under
        `),
      unbroken(`
          there|there's|there_is|there_are|there_isn't|there_aren't no|not|any ..3 order|account|booking|
          record|customer|match|availability|result|parcel|card|option|way|refund|reservation|slots|engineers|
          appointments
        `),
      "does_not|doesn't|do_not|don't ..1 look_like|seem|appear|match|exist ..3",
    ],
    unless: [
      "{i} don't|do_not ..1 have|see ..3 your|from_you|yet|which|what|enough|on_file|the_date|the_details|any_further|any_other_questions",
      "can't|cannot|don't|do_not see ..1 any_reason|any_problem|why|a_problem",
      'no|not|any ..2 way|problem|charge|fee|cost|need',
      'if|when|whether|should|in_case ..4 {not}',
      'you ..2 find',
    ],
    hits: [
      "I couldn't find an order under that number.",
      'There are no slots on that day.',
      'We have no record of it: no booking found.',
    ],
    misses: ["If you can't find it, look in the app.", "I don't have your name yet.", 'There is no charge for that.'],
  },
  {
    act: 'refuses',
    says: [
      unbroken(`
          nothing|no_way|no ..6 {i} ..1 can|could|may|might|am_able_to|are_able_to ..1 do|give|send|offer|
          arrange|tell|show|say|change|book|issue|refund|quote|provide|find|help
        `),
      'something|one_thing|that {i} ..1 {cant} ..1 give|do|decide|grant|change|allow|arrange|promise|offer',
      'no ..3 can|could|may|shall|will be {adv}? ..1 *ed|given|shown|made|paid|done|sent|found',
      '^ no|none ..3 yet|available|possible|left|today|tonight|this_week|until|till|til ..3',
      unbroken(`
          {i}|company|insurer|bank|authority|council|society|office|trust|department ..1 is|are|
          am ..1 precluded|barred|prohibited|prevented|debarred|forbidden|unwilling|not_prepared|
          not_minded ..9
        `),
      unbroken(`
          {i}|company|insurer|bank|authority|council|society|office|trust|department ..2 decline|declines|
          refuse|refuses|rejects|reject|declined|rejected|refused ..9
        `),
      '^ ..1 left|leaving|kept|keeping|remains|stays ..3 as|active|unchanged|alone|in_place ..3 $',
      '^ not saved|accepted|sent|booked|done|possible|allowed|registered|found|approved|completed $',
      'must|have_to|obliged_to|forced_to|accordingly|hereby ..1 decline|refuse|reject|turn_down',
      unbroken(`
          {i} don't|do_not|no_longer ..1 carry_out|do|repair|sell|ship|deliver|offer|serve|cover|run|operate|
          issue|insure ..2 in|on|to|that|those|these|repairs|outside|for|abroad|anymore|any_more
        `),
      'no_exceptions|without_exception|no_way_around|hands_are_tied|no_longer_possible|no_can_do|no_dice|not_a_chance|not_going_to_happen',
      'against|contrary|outside|beyond the|our|my ..1 rules|law|authority|powers|remit|power|competence|terms',
      'by|under law|the_law|the_rules|our_rules ..2 {cant}',
    ],
    unless: [
      unbroken(`
          no ..2 fee|charge|cost|costs|worries|problem|problems|doubt|hurry|rush|need|action|enforcement|
          interest|deduction|penalty|obligation|questions|matter|reply|response|sum|money|further
        `),
      '{i} ..2 decline|declined|refused ..2 your_call|the_call',
      'if|in_case|should {i}|you ..6',
      '?',
    ],
    hits: [
      "There's nothing I can arrange for you.",
      'No date can be given.',
      'No ETA yet.',
      'The Company is precluded from amending it.',
      'We must decline your request.',
      "We don't carry out repairs in this country.",
      'Left as it was.',
      'By law I cannot sell you any.',
    ],
    misses: [
      'No fee can be charged.',
      'No problem, we can do that today.',
      'Is there nothing I can do for you?',
      'Your parcel was delivered to a neighbour.',
      'No further action is possible or needed.',
    ],
  },
  {
    act: 'refuses',
    says: unbroken(`
        has|have|must|needs|only ..9 before|until|till {i} may|can|could|am_allowed_to|
        are_allowed_to ..1 say|tell|give|show|release|share|discuss|disclose
      `),
    unless: ['you ..1 have|must|need', 'i|we ..1 need|must ..9 before', '?'],
    over: 'sentence',
    hits: ['The doctor has to see it before I may tell you.'],
    misses: ['Before I can tell you, what is your number?'],
  },
  {
    act: 'refuses',
    says: unbroken(`
        isn't|aren't|is_not|are_not|not ..1 sent|collected|delivered|issued|released|given|sold|repaired|
        refunded|exchanged|returned|moved|granted|carried_out|dealt_with|renewed by|in|on|to|from|for|until|
        till|after|at|once|without|where|here
      `),
    unless: ['if|when|whether|once|unless ..6', '?', 'has|have|had ..2 not|been', 'you|your_card|fee|charged'],
    hits: ['Results are not sent by text.', "Tickets aren't released until Friday."],
    misses: ['If it is not sent by Friday, tell us.', 'It has not been delivered to you yet.'],
  },
  {
    act: 'refuses',
    says: ["i'm_afraid|i_am_afraid|we're_afraid|unfortunately|regret_to|regretfully|sadly|regrettably"],
    unless: [
      "i'm_afraid|unfortunately|sadly ..2 i|we ..2 need|will_need|do_need|must_ask|still_need|require",
      "i'm_afraid|unfortunately|sadly ..3 missing|wait|hold_on|didn't_catch|didn't_understand|delayed|delay",
      'afraid|unfortunately ..3 ?',
    ],
    hits: ['Unfortunately the fare rules say otherwise.', "I'm afraid that date is gone."],
    misses: ["I'm not afraid of work.", 'Unfortunately I still need your address.'],
  },
];
