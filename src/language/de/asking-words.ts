/** Words with which something is asked for, and that say nothing of what it is. */
export const askingWords =
  'wie was wer wo wann welche welcher welches welchen welchem lautet lauten heißt nennen nenne geben gebe gib geb angeben sagen sage teilen teile schreiben schreibe brauche brauchen benötige benötigen könnten könnte können kann möchten würden dürfen darf bitte mir uns ihnen ihre ihr ihren ihrem ihrer dein deine deinen mal denn genau zuerst für damit ich sie';
