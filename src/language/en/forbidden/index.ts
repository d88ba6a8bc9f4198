import type { ForbiddenRow } from '../../reading/forbidden.ts';
import { collectingRows } from './collecting.ts';
import { peopleRows } from './people.ts';
import { promisingRows } from './promising.ts';
import { grantingRows } from './granting.ts';
import { advisingRows } from './advising.ts';

/** What no bot may do. */
export const forbiddenRows: readonly ForbiddenRow[] = [
  ...collectingRows,
  ...peopleRows,
  ...promisingRows,
  ...grantingRows,
  ...advisingRows,
];

/** Asks, beside what reading knows: no customer would think of answering otherwise. */
export const asksBeside = [
  '^ ..5 send|give|tell|upload|pop|type|share|enter|post|provide|show|read_out|read_me|drop|put|submit|attach ..9',
  "let's|let_us|let_me have|see|get|know ..9",
  "i'd|we'd|i_would|we_would|i|we ..1 like|love|appreciate|want ..9",
  '^ ..2 would|could|can|will|mind you? ..9',
  '^ ..1 next|now|then|finally|lastly|first ..1 your|the ..9',
  'is|are ..2 last|next|only|first|other ..1 thing|things|detail|piece ..9',
  'would|will|could help|do|let_me|allow_me|be_needed|speed ..9',
  'and|or|plus ..1 the|your ..9 ?',
];
