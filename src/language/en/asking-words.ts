/** Words with which something is asked for, and that say nothing of what it is. */
export const askingWords =
  'what which who when where how can could would will please enter provide give tell choose select like want need your you yours the for and may know let';
