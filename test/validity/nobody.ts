/** What any turn can be read for, whoever the customer is: the bots of data sets speak to customers nobody briefed. */
import type { BotAct } from '../../src/customer/acts.ts';
import { understand } from '../../src/customer/understand.ts';
import { briefOf, reply } from '../customer/brief-of.ts';

export const actsIn = (text: string): BotAct[] => understand(reply(text), nobody);

const nobody = briefOf({ intent: '', goal: '', opening: [], rephrase: [], facts: {}, wants: {} });
