/** How amounts are said without the name of their currency. */
export interface SpokenAmounts {
  /** @param whole From 0 to 999,999. @param hundredths From 0 to 99. */
  amount(whole: number, hundredths: number): string;
}
