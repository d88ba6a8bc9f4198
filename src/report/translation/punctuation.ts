/** How a language sets the signs between the parts of a sentence. */

/** `; ` → ` ; ` in French, in which a no-break space stands before a sign of two parts. @param language As BCP 47 names it. */
export const jointsIn = (language: string): ((joint: string) => string) =>
  language === 'fr' ? (joint) => joint.replace(/^[;:]/, '\u00A0$&') : (joint) => joint;
