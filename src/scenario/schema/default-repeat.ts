/** Conversations a cell where neither the suite nor the command line says how many. */
export const defaultRepeat = 5;
