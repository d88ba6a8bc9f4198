/** Words that stand in nearly every text of the language, to tell it from others. */
export const smallWords =
  'the and you your is are we have has please this that for with can will not what of to it be would our how when which from any i do';
