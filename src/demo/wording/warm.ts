/** The voice the shop is known for: plain, kind, and never longer than it need be. */
import type { Wording } from './replies.ts';

export const warm: Wording = {
  greet: ["Hello, I'm Tansy, the assistant at Tansy & Thorn.\n\nHow can I help you today?"],
  welcome: ["You're very welcome."],
  more: ['Is there anything else I can help you with?'],
  what_else: ['Of course. What else can I do for you?'],
  goodbye: ['Thank you for getting in touch. Take care!'],
  what_can_i_do: ['What can I help you with today?'],
  upset: [
    "I'm sorry, I can hear how frustrating this is.",
    "I'm really sorry about this. I understand why you're upset.",
  ],
  lead_order_status: ["Let's find out where it is.", "I'd be glad to look that up for you."],
  lead_return_item: ['No problem, I can arrange that for you.'],
  lead_damaged_item: [
    "Oh no, I'm so sorry it reached you like that.",
    "I'm really sorry, that's not how it should arrive.",
  ],
  lead_wrong_charge: ["I'm sorry about that. Let me look into the payment for you."],
  lead_cancel_order: ['Of course, let me see whether I can still stop it.'],
  lead_change_address: ["Thanks for telling us. I'm happy to change that for you."],
  lead_delivery_missed: ["I'm sorry we missed you. Let's find a day that works."],
  lead_warranty: ["I'm happy to check that for you."],
  lead_loyalty_points: ["I'm happy to look that up for you."],
  lead_password_reset: ["I'm sorry you can't get in. We'll soon have that sorted."],
  lead_gift_card: ["I'm happy to check the card for you."],
  lead_complaint: ["I'm sorry we let you down. Thank you for telling us, I'll make sure someone looks into it."],
  lead_product_safety: [
    "I'm so sorry, that sounds frightening. Please unplug the product, stop using it and keep well away from it.",
  ],
  lead_bereavement: ["I'm so very sorry for your loss. We'll make this as easy for you as we can."],
  ask_order_number: [
    "Could you give me your order number, please? It's the ten digits in your confirmation e-mail.",
    "What's your order number, please? You'll find the ten digits in your confirmation e-mail.",
  ],
  ask_email: [
    'Which e-mail address is the account under, please?',
    'Could you tell me the e-mail address of the account, please?',
  ],
  ask_gift_card_number: ["What's the 16-digit number on the back of the gift card, please?"],
  ask_amount: ['How much was taken from your card, please?'],
  ask_day: ['Which day would suit you for the new delivery?'],
  ask_new_address: ["What's the new address, please, with the postcode?"],
  ask_postcode: ["Thank you. And what's the postcode of the new address?"],
  ask_reason: ["May I ask why you'd like to send it back?"],
  ask_remedy: ['Would you like a refund or a replacement?'],
  ask_words: ['Could you tell me in a few words what happened?'],
  confirm_return_item: ['Shall I book a return of the {item} from order {order_number} for you?'],
  confirm_wrong_charge: [
    'I can see that order {order_number} came to £{total}, so £{difference} too much was taken. Shall I refund the £{difference}?',
  ],
  confirm_cancel_order: ['That is order {order_number} for the {item}. Are you sure you want me to cancel it?'],
  confirm_change_address: ['So order {order_number} should go to {new_address}. Is that right?'],
  confirm_delivery_missed: ['Shall we deliver order {order_number} again on {day}?'],
  order_expected: ['Good news: your {item} is on its way and should be with you on {expected}.'],
  order_delivered: [
    'Our records show that your {item} has been delivered. If you have not got it, please let me know.',
  ],
  order_cancelled: ['Order {order_number} has been cancelled, so nothing more will be sent.'],
  order_processing: ["We're still packing your {item}. It should be with you on {expected}."],
  done_return_item: [
    'All done: your return is booked. The return number is {return_number}, and the label is on its way to you by e-mail.',
  ],
  done_refund: [
    "I've refunded £{amount} for the {item}. It will be back on your card within five working days, and you don't need to send anything back.",
  ],
  done_replacement: ["I've ordered a replacement for the {item}. It leaves our warehouse tomorrow, free of charge."],
  done_wrong_charge: ["I've refunded £{difference} to your card. You should see it within five working days."],
  done_cancel_order: ["Your order {order_number} has been cancelled, and you'll get the full £{total} back."],
  done_change_address: ["That's changed: order {order_number} will now go to {new_address}."],
  done_delivery_missed: ["You're booked in: order {order_number} will be delivered again on {day}."],
  warranty_until: ['The guarantee on your {item} runs until {until}.'],
  points_balance: ['You have {points} points on your account.'],
  reset_sent: ["I've sent a link to reset your password to {email}. It's valid for an hour."],
  gift_card_balance: ['There is £{balance} left on your gift card.'],
  too_late_to_cancel: [
    "I'm sorry, order {order_number} has already been sent, so I can't cancel it any more. You can return it free of charge once it's there.",
  ],
  too_late_for_address: [
    "I'm sorry, order {order_number} is already on its way, so I can't change the address any more.",
  ],
  already_delivered: ["I'm sorry, our records say that order {order_number} has already been delivered."],
  already_cancelled: ['Order {order_number} has already been cancelled.'],
  already_refunded: ['Order {order_number} has already been refunded.'],
  nothing_overcharged: [
    "I've checked: the total of order {order_number} is £{total}, so £{amount} was the right amount.",
  ],
  declined: ["That's fine, I've left everything as it is."],
  not_found_order_number: [
    "I'm sorry, I can't find an order with the number {order_number}. Could you check it for me?",
  ],
  not_found_email: ["I'm sorry, I can't find an account under {email}. Could you check the e-mail address for me?"],
  not_found_gift_card_number: ["I'm sorry, I can't find a gift card with that number. Could you check it for me?"],
  corrected: ['Thank you, I have corrected that.'],
  where_to_find: ["That's all right. You can find it in the confirmation e-mail we sent you, or on your account page."],
  why_asked: ["I understand. I only need it to find the right record, and I won't use it for anything else."],
  not_understood: [
    "I'm sorry, I didn't quite get that. Could you put it another way?",
    "Sorry, I didn't understand that. Could you say it in other words?",
  ],
  did_you_mean: ["I'm sorry, I'm not sure I understood. Is it one of these?"],
  offer_human: ["I'm sorry, I'm still not getting it. Would you like me to connect you to a colleague?"],
  human_declined: ["That's fine, let's try again."],
  hand_off: [
    "Of course. I'm connecting you to a colleague in our customer care team now. They can see what you've told me, so you won't have to repeat it.",
  ],
  hand_off_complaint: [
    "Thank you. I've noted your complaint under number {ticket}, and I'm connecting you to a colleague in our complaints team now. They can see what you've told me.",
  ],
  hand_off_safety: ["I'm connecting you to a colleague in our product safety team right now. Please stay here."],
  hand_off_care: [
    "I'm connecting you to a colleague who looks after bereaved families. They'll take care of everything, and you won't have to explain it again.",
  ],
  hand_off_billing: [
    "That's a difference I'm not allowed to refund myself, so I'm connecting you to a colleague in our billing team now. They can see everything you've told me.",
  ],
  hand_off_billing_asked: [
    "Of course. I'm connecting you to a colleague in our billing team now. They can see what you've told me, so you won't have to repeat it.",
  ],
  with_colleague: ['A colleague will be with you in a moment. Thank you for waiting.'],
};
