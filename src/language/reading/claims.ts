/** How a language says that something has been done for the customer. */

/** Words are those of a clause with contractions unfolded; deeds are places in the language's list of them. */
export interface ClaimWords {
  /** Words drawn together, apart again where it matters whether a thing is done. @param text Normalised. */
  unfolded(text: string): string;
  isParticiple(word: string): boolean;
  isDeed(key: string): boolean;
  /** Deeds that keys speak of. */
  deedsOf(keys: readonly string[]): Set<number>;
  /** Deeds that an author's words for "done" mean. */
  deedsMeant(words: readonly string[]): Set<number>;
  /** Does a clause say that one of these deeds is done, and now? */
  saysDone(words: readonly string[], wanted: ReadonlySet<number>): boolean;
  /** Does it say that one of the author's own verbs is done? */
  saysVerbDone(words: readonly string[], keys: ReadonlySet<string>): boolean;
  /** "The change is made." */
  speaksOf(words: readonly string[], at: number, wanted: ReadonlySet<number>): boolean;
  /** Before the participle of what will be done: "be". */
  be: string;
  /** Of a perfect, which holds under a condition as well. */
  perfect: readonly string[];
  /** Keys that tell nothing of what a text is about. */
  small: ReadonlySet<string>;
  /** Keys of things of every service. */
  common: ReadonlySet<string>;
  /** "Since it was booked a week ago, …" */
  reason: RegExp;
  /** "A refund is made to the card": a rule. */
  indefinite: RegExp;
  /** Of somebody else: "another customer's refund", "your neighbour pays". */
  others: RegExp;
  /** Of another thing of the kind: "a different order", "your other contract". */
  otherThing: RegExp;
  /** What is not to be had, for others have it: "fully booked", "that table is already booked". */
  taken: RegExp;
  /** Ends with what leaves out the thing named next: "all but", "not"; and begins with what denies it of the one before: ", however, not". */
  leavesOut: RegExp;
  deniesIt: RegExp;
  /** A clause that denies what stands right before it, and says no more: "orders cancelled: none". */
  denial: RegExp;
  /** Will be told, and not had: "we keep you updated". */
  keepsInformed: RegExp;
  /** Taken back afterwards, in the same breath: "and reinstated in 2020". Group 1: the verb. */
  undone: RegExp;
  /** Done in another year or time, and no news. */
  longAgo: RegExp;
  /** How long something else holds: "while it is frozen". */
  whileSo: RegExp;
  your: string;
  /** Of no other thing than the customer's: "it", "you". */
  about: RegExp;
  /** Of the bot, who does it. */
  ofBot: RegExp;
  /** Advice how customers do it themselves. */
  isSelfService(words: readonly string[]): boolean;
}

/** Services that customers come for, to tell another matter from theirs. */
export interface MatterWords {
  /** Words of whoever offers something nobody asked for. */
  isSold(text: string): boolean;
  /** Asks leave for what was said before: "Shall I add it to your bill?" */
  pointsBack: RegExp;
  /** Asks leave to be paid for what was said before. */
  takesPayment: RegExp;
  /** Tells what the matter in hand costs, and names no other thing: "That'd be £28 a night". */
  ownPrice: RegExp;
  /** Keys of the services that a text names. */
  otherMatters(text: string): string[];
  /** Keys that tell nothing of a customer's matter. */
  common: ReadonlySet<string>;
  /** "A yes or a no?" */
  yesOrNo: RegExp;
  /** An offer, though something is denied in it. */
  stillOffers: RegExp;
  /** What is done to know or to tell: "Shall I look that up?" */
  looksUp: RegExp;
}

/** Side remarks of a turn that asks for something, and what one act excludes of another. */
export interface RemarkWords {
  /** What the step asked about brings with it: "it cannot be undone". */
  mayBeUndone(text: string): boolean;
  /** It has come about: "has been booked". */
  isPerfect(text: string): boolean;
  /** "Reply MAP for directions." */
  isAside: RegExp;
  /** "I understand that you'd rather talk to somebody." */
  saysWhatIsWanted: RegExp;
  /** "Understood." */
  hasUnderstood: RegExp;
  /** "Anything else keeps it." */
  saysOfRest: RegExp;
  /** What a person does later and elsewhere. */
  isBackOffice: RegExp;
  /** "Say yes and I'll book it": it is the customer who is waited for. */
  waitsForWord: RegExp;
  /** "Nothing more to pay", "outstanding: none". */
  owesNothing: RegExp;
  /** Begins a refusal, though it is asked. */
  regrets: RegExp;
  /** "What a shame." */
  exclaims: RegExp;
  /** Says that it has heard, and no more: "I see, sounds good.", "I have noted it." */
  nods: RegExp;
  /** "How about our classes?" makes an offer. */
  proposes: RegExp;
  /** "We'll text you a reminder", and asks for nothing of the customer's. */
  writes: RegExp;
  /** Begins what an offer takes the place of; group 1 is that: "instead of cancelling". */
  insteadOf: RegExp;
  /** Introduces what the customer is to try: "Let's try a couple of things:" */
  introducesSteps: RegExp;
  /** "Does that help?", "Did these steps work?" */
  hasHelped: RegExp;
  /** Asks how things are after what was tried: "Is it working now?" */
  isItBetter: RegExp;
  /** Asks whether the customer has tried what is usual: "Have you restarted it?" */
  asksTried: RegExp;
  /** Wants to hear what came of it: "Let me know how you get on." */
  reportsBack: RegExp;
  /** Introduces steps, consequences, things that were done. */
  introducesTold: RegExp;
  /** The service itself has a fault just now: "something went wrong on our end". */
  isBroken: RegExp;
}
