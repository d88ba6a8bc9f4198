/** Prices as the project states them, with what the reader changed; kept in the address, so that a link shows the same sums. */
import type { CostSection, ReportModel } from '../model.ts';
import { priceNames, type PriceName, type Prices } from '../cost/reckon.ts';
import { costTable, type CostTable } from '../cost/sentences.ts';
import { say } from './say.ts';
import type { Store } from './state.ts';

export interface CostsShown {
  section: CostSection;
  prices: Prices;
  table: CostTable;
}

export function costsOf({ costs: section }: ReportModel, { state }: Store): CostsShown | null {
  if (!section) return null;
  const prices = { ...section.prices, ...changedPrices(state.prices) };
  return { section, prices, table: costTable(section, prices, say) };
}

export function changedPrices(text: string): Prices {
  const pairs = text.split(',').flatMap((pair): [PriceName, number][] => {
    const [name, value] = pair.split(':');
    const known = priceNames.find((one) => one === name);
    const amount = Number(value);
    return known && value && Number.isFinite(amount) && amount >= 0 ? [[known, amount]] : [];
  });
  return Object.fromEntries(pairs);
}

/** Without what the project says itself. */
export function priceText(changed: Prices, own: Prices): string {
  return priceNames
    .flatMap((name) => (changed[name] === undefined || changed[name] === own[name] ? [] : [`${name}:${changed[name]}`]))
    .join(',');
}
