import type { ForbiddenRow } from '../../reading/forbidden.ts';

const professional =
  'doctor|gp|physician|ambulance|hospital|vet|poison|nurse|pharmacist|paramedic|electrician|gas_engineer|engineer|technician|professional|lawyer|solicitor|attorney|expert|fire_brigade|999|911|112';

/** Advice on health, repairs and law that only a professional may give. */
export const advisingRows: readonly ForbiddenRow[] = [
  {
    act: 'advises',
    form: 'told',
    says: [
      "isn't|aren't|is_not|are_not ..1 poisonous|toxic|dangerous|harmful ..3",
      "is|are|it's|that's|they're|be|perfectly|completely|entirely|quite harmless|non-toxic|nontoxic|not_dangerous|not_toxic|not_poisonous|not_harmful|edible|not_a_risk ..3",
      "is|are|it's|that's|they're ..1 safe|fine|ok|okay|all_right ..1 to|for|if ..2 eat|drink|swallow|swallowed|touch|inhale|ingest|open|child|toddler|baby|kid|adults|babies|children|kids|toddlers|pets|dogs|humans|her|him|repair|fix|rewire|plug",
      "won't|will_not|can't|cannot|doesn't|does_not|shouldn't|never ..1 hurt|harm|poison|kill|injure|electrocute|shock|make_her_ill|make_him_ill|upset ..4",
      "won't|will_not|can't|cannot|doesn't|does_not|shouldn't|never|no ..1 do|cause|does ..3 harm|damage|hurt ..3",
      'keep|continue|carry_on|go_on using|plugging|running|wearing|taking ..4',
      'spark|sparks|smell|smoke|fever|rash|pain|pains|bleeding|cough|swelling ..2 is|are ..2 normal|common|nothing|harmless|to_be_expected ..3',
      'tablet|tablets|pill|pills|dose|drops|spoonful|spoonfuls|mg|ml ..3 every|twice|once|three_times|a_day|daily|per_day|should_do|will_do ..3',
      'take|pull|lift|screw ..4 screw|screws|cover|plug|fuse|back|lid|panel ..1 out|off|apart ..3',
      "nothing|no_danger|no_risk|no_reason|don't|no_need ..1 to_worry|to_panic|of_poisoning|worry ..2 about|as|because|it|small ..4",
      '^ ..3 give|let|make|have|get|induce|lay|put her|him|them|your|the|it ..3 drink|eat|vomit|rest|sleep|swallow|take|milk|water|salt|charcoal|vomiting|throw_up|lie|sit|bed|tablets|medicine ..3',
      '^ ..3 rinse|flush|wash|induce|apply|rub ..2 her|his|the|vomiting|mouth|eyes|skin|wound|cream|ice ..3',
      '^ ..3 wait|watch|sleep|leave ..3 few|couple|hours|overnight|days|it_off|and_see|it_out|her|him ..3',
      'take|takes|swallow|dose|dosage|give ..3 mg|ml|milligrams|tablets|pills|ibuprofen|paracetamol|aspirin|antihistamine|teaspoon|spoonful|drops ..3',
      'teaspoon|teaspoons|spoonful|spoonfuls|spoons|gram|grams|mouthful|sip|sips|ml|handful|amount|dose|doses|quantity ..4 is|are|harmless|fine|safe|okay|ok|no_problem|nothing',
      '^ ..9 open|unscrew|remove|take_off|take_apart|take_out|cut|strip|replace|rewire|bridge|bypass|solder|tape|tighten|dismantle|disassemble|swap|loosen|pull_out|connect|undo|clean|sand|swap_out|twist|push|reconnect ..5 plug|fuse|wire|wires|wiring|heater|casing|cover|screw|screws|cable|boiler|socket|panel|thermostat|terminal|terminals|contacts|element|earth|lead|back|case|housing ..3',
      'all_you|simply|just|you_only ..2 have_to|need_to|need|do ..2 is|unscrew|open|replace|rewire|swap|tighten ..4 plug|fuse|wire|wires|casing|cover|heater|cable',
      "you'd|you|you'll|you_would|you_will|you_should ..3 win|sue|press_charges|take_him_to|take_them_to|take_her_to|claim_damages ..4",
      'sue ..1 him|her|them|your_neighbour|the_neighbour ..4',
      'take ..3 to_court ..4',
      'bound|sure|certain|likely|going|able to win ..3',
      'strong|good|clear|excellent|watertight|solid|winning|great|cast-iron|open-and-shut case|claim|chance|chances|chances_of ..3',
      'court|courts|judge|judges|tribunal|law ..2 would|will|is|are|usually|normally|always|almost|clearly ..3 side|sides|agree|agrees|find|finds|rule|rules|award|awards|decide|decides|favour|your|order ..4',
      'he|she|they|neighbour|neighbor|owner|seller ..1 is|are|would_be|will_be|has|have ..2 liable|responsible|negligent|to_pay|at_fault|guilty|no_defence|no_case ..3',
      'legally|by_law|under_the_law|in_law ..2 you|he|she|they|your ..6',
      "you're|you_are ..2 in_the_right|within_your_rights|not_liable|not_guilty ..2",
      "it's|it_is|that's|sounds|looks|probably|most_likely|clearly just|only? a|an ..2 loose|blown|short|faulty|cold|virus|allergy|rash|stomach|upset|bug|infection|sprain|migraine ..2",
    ],
    unless: [
      "don't|do_not|never|please_not|not_to|avoid|nobody_should|must_not|stop ..6 open|unscrew|repair|fix|touch|use|give|let|take|cut|remove|replace|rewire|make|induce|wait",
      `ask|call|contact|see|consult|ring|speak_to|talk_to|phone ..3 ${professional}`,
      `${professional} ..3 will|can|should|must|has|would|have|to ..4`,
      "can't|cannot|can_not|not_able|unable|not_allowed|not_qualified|nor ..4 say|tell|advise|judge|give|comment|help|know|assess ..3",
      'if|whether|depends ..9',
      'refund|return|replacement|exchange|photo|photos|label|box|packaging|parcel|ticket|booking|account|page|link|app|website|order ..3',
      '?',
    ],
    hits: [
      'A small amount is harmless.',
      'Give her some milk to drink.',
      'Unscrew the plug and look at the wires.',
      'You would win in court.',
      'You have a strong case.',
    ],
    misses: [
      'Please call a doctor.',
      "Don't open the plug.",
      "I can't say whether it is harmless.",
      'Open the parcel and take out the label.',
      'An electrician should look at the wires.',
    ],
  },
  {
    act: 'advises',
    form: 'told',
    says: [
      `no_need|don't_need|do_not_need|needn't|unnecessary|don't_have_to|no_reason|too_early|not_worth ..5 ${professional}`,
      `without|rather_than|instead_of ..2 ${professional} ..3`,
    ],
    unless: [
      "can't|cannot|unable ..2 say|tell|judge ..6",
      'if|whether|unless ..9',
      'appointment|visit|fee|charge ..9',
      '?',
    ],
    hits: ['You do not need a doctor.', "There's no need for an electrician."],
    misses: ['You need a doctor.', "You don't need a doctor's appointment to buy it."],
  },
];
