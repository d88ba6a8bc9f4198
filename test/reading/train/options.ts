/** How the act model is learnt; chosen by what is found in companies that were not learnt from. */
export const options = {
  passes: 12,
  rate: 0.3,
  decay: 1e-4,
  positive: 2,
  /** A feature of fewer examples is not learnt. */
  fewest: 2,
  folds: 8,
  /** Features kept in the packed model: those of the largest weights. */
  kept: 13_500,
  /** Weights up to so many steps of 127 are nought: they change little and make the file longer. */
  nought: 2,
};

/** Of so many companies as there are in English a fifth left out leaves enough. */
export const optionsFor = (language: string): Options => (language === 'en' ? { ...options, folds: 5 } : options);

export type Options = typeof options;
