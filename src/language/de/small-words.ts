/** Words that stand in nearly every text of the language, to tell it from others. */
export const smallWords =
  'der die das und ist nicht sie ihre ihr ihnen wir haben hat bitte mit für auf den dem ein eine einen kann können wird werden ich zu zum von auch noch was wie bei uns im ob wenn';
