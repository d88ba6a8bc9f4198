/** Why something has no value: a clause about what was given. */
export class NotComputable extends Error {
  override name = 'NotComputable';
}
