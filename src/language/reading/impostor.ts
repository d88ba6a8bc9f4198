/** What no customer of this program would type by itself, tried on normalised text: a model that words its turns may. */
export interface ImpostorWords {
  /** Of somebody who serves customers: "How can I help you?" */
  serves: RegExp;
  /** Of a machine: "as an AI". */
  machine: RegExp;
  /** Of a time that was not told, in words without a number: "yesterday", "last week". */
  pastTime: RegExp;
  /** Takes leave. */
  leaves: RegExp;
}
