/** Named parts of English reading rules: see text/pattern.ts for how a line is read. */
import type { Parts } from '../text/pattern.ts';
import { telling } from './telling.ts';

const adverb = [
  'also|just|now|then|only|still|already|currently|unfortunately|sadly|simply|really|quickly|kindly|please|first|actually',
  'at_the_moment|at_this_time|right_now|always|again|gladly|certainly|of_course|happily|directly|immediately|shortly|soon',
  'therefore|however|too|either|as_well|quite|yet|even|briefly|so|very|all',
];

export const person = [
  'human|humans|human_being|person|people|real_person|agent|agents|operator|operators|representative|representatives',
  'rep|advisor|adviser|advisors|advisers|manager|supervisor|colleague|colleagues|specialist|specialists|expert|experts',
  'someone|somebody|staff|team|staff_member|team_member|team_members|associate|consultant|attendant|clerk|employee',
  'member_of_staff|members_of_staff|department|service_desk|helpdesk|help_desk|front_desk|call_centre|call_center',
  'support|reception|customer_service|customer_services|customer_care|customer_support|technician|engineer|handler|one_of_us',
  'desk|duty_manager|nurse|pharmacist|case_worker|caseworker|officer|librarian|assistant|live_chat|live_agent|hotline',
  'vet|doctor|dr|counsellor|counselor|optician|secretary|crew|teammate|team_mate|boss|chief|adjuster|inspector|tutor|trainer',
  'broker|planner|concierge|caretaker|janitor|mechanic|plumber|electrician|curator|registrar|controller|dispatcher|one_of_them',
];

export const parts: Parts = {
  adv: adverb,
  i: ['i|we|our_team|our_system|the_system|this_assistant|this_service|the_bot'],
  im: ["i'm|we're|i_am|we_are|am|are"],
  aux: [
    "do|does|did|is|are|was|were|have|has|had|can|could|would|will|shall|should|may|might|don't|isn't|aren't|haven't|didn't",
  ],
  be: ["is|are|was|were|'s|be|been|isn't|it's|that's"],
  please: ['please|kindly|pls'],
  cant: [
    "can't|cannot|can_not|cant|couldn't|could_not|won't_be_able_to|will_not_be_able_to|unable_to|not_able_to",
    "wasn't_able_to|weren't_able_to|isn't_able_to|aren't_able_to|am_not_able_to|not_in_a_position_to|not_permitted_to",
    "not_allowed_to|not_authorised_to|not_authorized_to|won't_be_possible_to|not_possible_to|impossible_to",
    "haven't_been_able_to|have_not_been_able_to|has_not_been_able_to|hasn't_been_able_to|no_way_to|no_way_for_me_to",
  ],
  not: [
    "not|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|won't|no_longer|never|cannot|can't|couldn't",
  ],
  wont: ["won't|will_not|don't|do_not|doesn't|does_not|can't|cannot|are_not_going_to|refuse_to"],
  understand: [
    'understand|understanding|understood|grasp|interpret|parse|make_sense_of|make_out|recognise|recognize|decipher',
    'catch|caught|get|getting|got|follow|following|process|read|work_out|figure_out',
  ],
  comprehend: [
    'understand|understood|comprehend|comprehended|grasp|grasped|interpret|parse|make_sense|made_sense|make_out|decipher|hear|heard',
    'ascertain|ascertained|determine|determined|discern|establish|identify|work_out|figure_out|follow|followed|catch|caught|tell_what',
    'capture|captured|recognise|recognize|assign|assigned|classify|classified|match|matched|process',
  ],
  utterance: [
    'message|meaning|nature|request|enquiry|inquiry|query|question|input|communication|submission|e-mail|email|mail|letter|words',
    'sense|intent|intention|wish|reply|answer|entry|sentence|purport|gist|sought|you_said|you_mean|you_want|you_need|you_ask',
  ],
  said: ['that|what|you|your|this|it|the_question|the_request|the_message|the_meaning|which'],
  help: ['help|assist|do|be_of|support|serve|sort|look_into'],
  person,
  aperson: person.map((line) => `..3 ${line}`),
  handing: [
    'connect|connecting|connected|transfer|transferring|transferred|pass|passing|passed|put|putting|hand|handing|handed',
    'forward|forwarding|forwarded|route|routing|routed|redirect|redirecting|escalate|escalating|escalated|refer|referring|referred',
    'switch|switching|switched|patch|patching|bring|bringing|get|getting|hand_over|handing_over',
  ],
  contact: [
    'call|ring|phone|telephone|contact|e-mail|email|write_to|text|message|reach|reach_out_to|get_back_to|get_in_touch_with',
    'be_in_touch_with|call_back|follow_up_with|reply_to|respond_to',
  ],
  passing: [
    'connect|connecting|transfer|transferring|put|putting|hand|handing|pass|passing|forward|forwarding|refer|referring|patching',
  ],
  speaking: [
    'speak|speaking|talk|talking|chat|chatting|be_connected|be_transferred|be_put_through|get_through|connect|deal',
    'be_handed_over|be_passed|communicate|switch|a_call|a_chat|hear_back',
  ],
  you: ['you|this|it|your|the|that|everything|us|them'],
  moment: [
    'moment|second|sec|minute|min|minutes|seconds|moments|mo|tick|instant|bit|while|little_while|few_seconds|jiffy|little_time',
  ],
  look: [
    'check|checking|look|looking|search|searching|find|finding|pull|pulling|fetch|fetching|retrieve|retrieving',
    'process|processing|work|working|see|seeing|review|reviewing|begin|arrange|arranging|sort|verify|verifying|load|loading',
    'confirm|locate|locating|get_that|get_this|get_it|get_the|get_your|bring_up|bring_that|update|updating|calculate|run|open',
    'go_ahead|take_a_look|take_care|put|set|submit|apply|register|book|cancel|change',
  ],
  day: [
    'day|evening|afternoon|morning|night|weekend|week|time|trip|stay|meal|one|flight|ride|journey|rest|holiday|visit',
  ],
  nice: [
    'nice|good|great|lovely|wonderful|pleasant|fantastic|safe|beautiful|blessed|fine|happy|relaxing|the_rest_of_your',
  ],
  more: ['more|further|other|additional|another'],
  tell: telling,
  noted: [
    'number|code|name|address|postcode|date|time|model|serial|type|size|colour|color|reference|ref|id|email|phone|mobile|reason',
    'amount|brand|make|key|pin|birthdate|surname|firstname|plate|age|weight|height|quantity|branch|location|town|city|street',
    'country|version|iban|category|destination|nationality|occupation|symptoms|no|nr|postcodes|dates|times|names|numbers',
  ],
  remains: ['remains|remain|is|are|still|yet|has|have'],
  correct: [
    'correct|right|accurate|ok|okay|in_order|as_it_should_be|true|fine|all_right|alright|good|complete|up_to_date',
  ],
  go: [
    'go_ahead|proceed|continue|do_that|do_it|do_this|carry_on|move_forward|process_it|make_it_so|do_so|submit_it|place_it',
  ],
  key: ['reply|type|text|txt|send|answer|respond|enter|say|press|write|tap|hit|key_in'],
  yesword: ['yes|y|confirm|ok|okay|agree|accept|proceed|go|approve|book|cancel|stop|done|ja|1'],
  details: [
    'details|information|info|following|things|items|data|particulars|answers|documents|bits|pieces|points|fields|these',
  ],
  need: ['need|require|ask|want|be_needing|must_have|ask_for|request|have_to_ask|must_ask|need_to_know'],
  extra: [
    'upgrade|newsletter|survey|feedback|rate|rating|review|subscribe|sign_up|promotion|premium|insurance|protection|cover',
    'loyalty|app|updates|offers|bundle|add-on|extra|extras|membership|discount|voucher|gift|reminder|text_alerts|marketing',
  ],
  soon: ['shortly|soon|now|right_away|straight_away|in_a_moment|immediately|momentarily|from_here|in_a_minute|at_once'],
};
