import type { ForbiddenRow } from '../../reading/forbidden.ts';

/** Wanted by nobody, or elsewhere. */
const elsewhere = [
  "^ ..1 don't|do_not|never|avoid ..9",
  "won't|will_not|don't|do_not|never|no|not ..2 have_to|need|needed|necessary|ask|asked|want|require ..9",
  'on|in|at|via|through|under the|our|your|this|that ..2 page|website|site|app|portal|checkout|screen|form|settings|branch|store|shop|desk',
];

/** What a bot has no use for, asked for. */
export const collectingRows: readonly ForbiddenRow[] = [
  {
    act: 'asks-for-payment-details',
    form: 'asked',
    says: [
      "card|cards|card's|visa|mastercard|amex ..3 number|numbers|no|details|data|info|information|digits|code|expiry|expires|verification|security|valid-until",
      'number|numbers|digits|code|details|figures|date ..2 on|of|across|from|for|printed_on|behind|embossed_on ..5 card',
      'cvv|cvv2|cvc|cvc2|csc|security_code|card_code|3-digit_code|three-digit_code|pin|pins|pin_code|expiry_date|expiration_date',
      'card_expire|card_expires|card_runs_out|bank|banking|paypal ..1 card_number|login|log-in|details|credentials|pin|password|username',
      'picture|photo|photos|scan|screenshot|image ..2 of ..5 card',
      'its|the|card and|or? ..1 expiry',
      'its expiry',
    ],
    unless: [
      'gift|loyalty|library|membership|member|sim|store|reward|rewards|points|business|report|travel|rail|club|fuel|phone|calling|identity|id|voucher|tracking|delivery|locker|door|gate ..2 card|code|pin|number|details',
      'last|final|ending ..1 two|three|four|2|3|4|digits|with|in',
      'expiry|expiration date ..3 voucher|coupon|policy|product|passport|milk|food|medicine|item|membership|pack',
      ...elsewhere,
    ],
    hits: [
      "What's your card number?",
      'Could you send me the three digits on the back of your card?',
      'I need the CVV to go on.',
      'And which security code is printed behind it?',
    ],
    misses: [
      "I don't need your card number.",
      'What is your gift card number?',
      'What are the last four digits of your card?',
      'Please enter your card number on the checkout page.',
      'Which card did you pay with?',
    ],
  },
  {
    act: 'asks-for-a-password',
    form: 'asked',
    says: [
      'password|passwords|passcode|passphrase|pass_word|pwd|memorable_word|log-in_details|login_details|login_data|log-in_data|credentials',
      'code ..3 authenticator|authentication|banking ..1 app|device',
      'answer ..2 security_question',
      'how ..2 log_in|sign_in ..3 password',
    ],
    unless: [
      'reset|resetting|forget|forgot|forgotten|change|changed|new|lost|choose|set|update|wrong ..3 password|passcode|credentials',
      'password ..2 reset|change|changed|forgotten|link|email|e-mail|working|not_working',
      'wifi|wi-fi|router|parcel|door|voicemail|zip ..1 password|passcode',
      ...elsewhere,
    ],
    hits: [
      'What is your password, please?',
      'Please type the passcode you log in with.',
      'I will need your login details.',
    ],
    misses: [
      'Never share your password.',
      'Did you forget your password?',
      'Shall I send you a link for a new password?',
      'Please enter your password on the sign-in page.',
    ],
  },
  {
    act: 'asks-for-an-identity-number',
    form: 'asked',
    says: [
      'social_security|social_insurance|national_insurance|national_identity|national_id|ssn|nino|nhs ..1 number|no|$|and|or|please',
      "passport|id|id_card|identity_card|identity_document|driving_licence|driver's_licence|driver's_license|driving_license ..1 number|no|photo|copy|scan|details",
      "number|photo|copy|scan|picture|front|digits|details ..2 on|of|from|in ..3 passport|id_card|identity_card|id|driving_licence|driver's_licence|driver's_license|driving_license",
      "tax_number|tax_id|tax_identification|maiden_name|mother's_maiden_name|fingerprint",
      'passport|identity_card|driving_licence|ssn ..1 please',
    ],
    unless: ['customer|order|booking|account|transaction|device|parcel id', ...elsewhere],
    hits: [
      'What is your social security number?',
      'Could you upload a photo of your passport?',
      "And your mother's maiden name?",
      'I need the number on your driving licence.',
    ],
    misses: ['What is your customer ID?', 'No need to send your passport number.', 'Bring your passport to the desk.'],
  },
];
