/** What went over the wire, as it is kept with a turn. */

/** A request as it was sent and ended: once more for each attempt. */
export interface SentRequest {
  /** 16 hex digits; what the bot's own spans name as their parent. */
  span: string;
  /** `POST https://host/path`. */
  name: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Until the answer was complete; of a stream that lasts as long as the conversation, until it began. */
  ms: number;
  /** Absent: no answer came. */
  status?: number;
  /** An end reason or a code of the operating system's; absent: it went well, as far as the wire shows. */
  fault?: string;
}

/** What went over the wire for one turn, the opening of the conversation with the first. */
export interface Wire {
  /** Trace id of the conversation. */
  trace: string;
  /** When the customer's message was sent, in milliseconds since 1970. */
  at: number;
  requests: SentRequest[];
  /** Requests beyond the first few, where a bot is asked again and again; absent: none. */
  more?: number;
}
