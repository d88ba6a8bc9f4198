/** Words that stand beside the name of a thing and name nothing themselves. */
import { saidOf, wordPattern } from '../text/pattern.ts';
import { wordsOf } from '../text/words.ts';
import { spelling } from './spelling.ts';

const { keysOf } = spelling;

/** "Your full name, please", "the exact date": said of anything asked for. */
export const namesNothing: ReadonlySet<string> = new Set(
  keysOf(
    'your the a an my our and or plus please pls kindly thanks ok right so now next first last then also just only too still again one more further thing detail question full complete exact approximate approx rough roughly brief briefly correct current valid digit letter character figure both all step field no',
  ),
);

/** Whom or what a name, a number or a date belongs to where nothing else is said: "the name on the booking". */
export const ownBearers: ReadonlySet<string> = new Set(
  keysOf(
    'account holder customer client booking reservation card person guest passenger traveller member membership owner order policy policyholder contract file record profile ticket bill letter case applicant caller user yourself full complete first family legal lead main primary registered appointment',
  ),
);

const shortHint = wordPattern(
  ['last|first? one|two|three|four|five|six|eight|3|4|5|6|8 digits|characters|letters|figures|numbers'],
  {},
);

/** "The last 4 digits": numbers that are no values. */
export const countsDigits = (text: string): boolean => shortHint.test(saidOf(wordsOf(text), false));
