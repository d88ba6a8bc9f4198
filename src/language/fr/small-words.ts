/** Words that stand in nearly every text of the language, to tell it from others. */
export const smallWords =
  'le la les des et vous votre vos est nous pour avec une un que qui dans pas ce cette sur je merci être avez pouvez du au aux si il ne quel quelle ou';
