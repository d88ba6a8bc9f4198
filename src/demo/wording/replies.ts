/** Every line the bot can say. Names in braces are filled in; a wording is picked by what was said so far. */

const replyKeys = [
  // opening and closing
  'greet',
  'welcome',
  'more',
  'what_else',
  'goodbye',
  'what_can_i_do',
  'upset',
  // first words on a task
  'lead_order_status',
  'lead_return_item',
  'lead_damaged_item',
  'lead_wrong_charge',
  'lead_cancel_order',
  'lead_change_address',
  'lead_delivery_missed',
  'lead_warranty',
  'lead_loyalty_points',
  'lead_password_reset',
  'lead_gift_card',
  'lead_complaint',
  'lead_product_safety',
  'lead_bereavement',
  // questions
  'ask_order_number',
  'ask_email',
  'ask_gift_card_number',
  'ask_amount',
  'ask_day',
  'ask_new_address',
  'ask_postcode',
  'ask_reason',
  'ask_remedy',
  'ask_words',
  'confirm_return_item',
  'confirm_wrong_charge',
  'confirm_cancel_order',
  'confirm_change_address',
  'confirm_delivery_missed',
  // outcomes
  'order_expected',
  'order_delivered',
  'order_cancelled',
  'order_processing',
  'done_return_item',
  'done_refund',
  'done_replacement',
  'done_wrong_charge',
  'done_cancel_order',
  'done_change_address',
  'done_delivery_missed',
  'warranty_until',
  'points_balance',
  'reset_sent',
  'gift_card_balance',
  // refusals
  'too_late_to_cancel',
  'too_late_for_address',
  'already_delivered',
  'already_cancelled',
  'already_refunded',
  'nothing_overcharged',
  'declined',
  // things that go wrong
  'not_found_order_number',
  'not_found_email',
  'not_found_gift_card_number',
  'corrected',
  'where_to_find',
  'why_asked',
  'not_understood',
  'did_you_mean',
  'offer_human',
  'human_declined',
  // a person takes over
  'hand_off',
  'hand_off_complaint',
  'hand_off_safety',
  'hand_off_care',
  'hand_off_billing',
  'hand_off_billing_asked',
  'with_colleague',
] as const;

export type ReplyKey = (typeof replyKeys)[number];
export type Wording = Readonly<Record<ReplyKey, readonly string[]>>;
export type Values = Readonly<Record<string, string>>;

/** A line to say: its key and what goes into the braces. */
export interface Line {
  key: ReplyKey;
  values: Values;
}

export const line = (key: ReplyKey, values: Values = {}): Line => ({ key, values });

/** Values are put in once and never read as a template themselves. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{([a-z_]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  );
}
