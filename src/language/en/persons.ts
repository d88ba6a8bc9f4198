/** Words for the people a bot can hand over to, as parts of patterns. */
import { unbroken } from '../text/unbroken.ts';

/** Whom a customer or a bot may mean by a person. */
export const noun = unbroken(`
      (?:human(?: being)?s?|persons?|people|agents?|operators?|representatives?|reps?|advis[eo]rs?|
      assistants?|associates?|managers?|supervisors?|colleagues?|specialists?|technicians?|
      staff(?: members?)?|team ?members?|members? of (?:staff|the team|our team|your team|
      the support team)|employees?|consultants?|attendants?|clerks?|boss|experts?)
    `);
export const somebody = '(?:someone|somebody|anyone|anybody|some one|one of (?:the|our|your) (?:team|people|staff))';
export const department = unbroken(`
      (?:(?:customer|client|technical|tech|support|service|returns|billing|complaints|care|our|
      your) ){0,3}(?:service|support|care|team|department|service desk|help ?desk|hotline|front desk|
      call cent(?:er|re))
    `);
/** Up to three words between: "a damn", "one of your", "the next available". */
const between = "(?:[\\w']+ ){0,4}?";
export const role = `(?:${between}(?:${noun}|${somebody})|${department})`;
