/** How the act model is learnt; chosen by what is found in companies that were not learnt from. */
export const options = {
  passes: 12,
  rate: 0.3,
  decay: 1e-4,
  positive: 2,
  /** A feature of fewer examples is not learnt. */
  fewest: 2,
  folds: 5,
  /** So many weights are kept, those that matter most, and learnt once more without the others. */
  kept: 200_000,
  /** Weights are whole numbers up to this, either way: finer ones make the file longer and find no more. */
  steps: 15,
};

/** Of English there are five times as many sentences as of another language. */
export const optionsFor = (language: string): Options =>
  language === 'en' ? { ...options, folds: 4 } : { ...options, kept: 80_000 };

export type Options = typeof options;
