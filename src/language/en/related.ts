/** Words that speak of the same thing without meaning the same, to see what a value said is the value of. */
import { relatedIn } from '../text/related.ts';
import { spelling } from './spelling.ts';

const { keyOf } = spelling;

const groups = [
  'delivery deliver arrive arrival due come expected here reach land dispatch eta estimated bring',
  'total altogether overall sum owe due pay cost price charge bill balance',
  'payout pay settlement receive get transfer compensation refund reimburse back',
  'delay delayed late overdue behind',
  'restored fixed working back up repaired service online connected resolved',
  'open opening hours from until close closing',
  'appointment visit slot booked scheduled come engineer',
  'departure depart leave leaves departs',
  'expiry expire expires valid until ends end runs renewal renew',
  'ready pick collect collection available',
  'stock left available remaining',
  'return returns deadline within days back window',
  'rate interest percent',
  'unit kwh each',
  'start begin starts begins from effective dive commence go kick',
  'name called call speaking chatting chat whom am pleasure title',
  'food feed eat eating diet meal',
  'hotel stay staying tonight sleep accommodation',
  'phone number call reach ring contact mobile text',
  'address live lives living home street house deliver send property premises dwelling residence household',
  'looks look looking describe description recognise recognize spot appearance colour size',
  'plate registration reg vehicle car mark',
  'budget spend pay afford maximum most price limit',
  'room door flat apartment number unit',
  'noise sound hear noticed hiss drip knock',
  'since when long started begin ago first noticed',
  'access enter come in let key out absence availability available home admitted',
  'moved out left handed keys back vacated',
  'weight heavy weigh kilos kg',
  'count many quantity people party travellers guests',
  'reason why because cause made decide leaving',
  'feeling feel feels mood how',
  'whereabouts where located location place at',
  'keeper registered owner owns name',
  'allergy allergic reaction reacts avoid',
  'symptoms symptom hurt hurts pain feel wrong bothering trouble problem',
  'model make type brand which kind',
  'size fit wear measure small medium large',
  'colour shade color',
  'plan tariff package membership subscription kind type which',
  'destination going fly travelling travel heading to go where',
  'origin from leaving departing start where',
  'age old born years birthday',
  'birthdate born birthday birth dob',
  'postcode area live code zip address',
  'reading meter shows display says digits figure',
  'payment pay card method paying debit',
  'time clock hour o',
  'last surname family name spelt spelled',
  'damage damaged broken happened wrong scratched cracked what',
  'shop store branch location bought where',
  'bought purchase buy purchased got when',
  'frequency interval often every weeks apart',
  'use need job purpose for',
  'pet cat dog animal name called',
  'child kid son daughter pupil name',
  'language speak',
  'level fluent beginner experience',
  'seat row sit sitting',
  'feedback opinion think thought',
  'missing absent lacking forgotten leave walkabout gone turn box',
  'event show concert gig performance match play',
  'pain hurt affecting bothering troubling cope bad',
  'total come sum altogether worth value',
  'date evening night weekday',
  'experience previous jobs job worked history',
  'driver licence licensed',
  'employee staff personnel worker payroll badge',
  'pin secret passcode password security code',
  'library borrower reader card member patron',
  'goods contents content inside parcel item describe',
  'figure figures amount sum put down much',
  'reading meter dial index counter display figures black',
];

/** Keys themselves and those that speak of the same. */
export const relatedTo = relatedIn(groups, (text) => text.split(' ').map(keyOf));

const keys = (text: string) => new Set(text.split(' ').map(keyOf));

/** Of a date: that of something else, unless the question was after it. */
export const foreignToDates = keys(
  'placed ordered opened created issued today requested received left closed open office holiday request invoice invoiced sent posted born since registered purchased bought paid signed reported joined printed membership',
);
/** Of an amount: a part, a limit or a fee. */
export const foreignToAmounts = keys(
  'shipping postage duty duties customs fee fees excess deductible deposit limit items subtotal discount per each vat tax credit minimum maximum deducted less admin handling service claimed requested voucher original surcharge reserve standing base booking up over taken much wrongly',
);
/** Of a time or a measure: of the service itself. */
export const foreignToTimes = keys(
  'answer answers reply replies respond response hold hotline line queue office phones ring rings call calls message email number chat agent',
);
/** Of an amount: what goes the other way, and is none that was paid. */
export const givenBack = keys(
  'refund refunded refunding reimburse reimbursed reimbursement repay repaid repayment compensation goodwill',
);
export const totals = keys('total altogether overall sum net payout final comes settles settlement');
