/** Rows that are being changed, with how often they meet each tuple, and which tuples are met by none. */
import { type Group, groupAt, placeIn, type Tuples } from './tuples.ts';

export class Board {
  readonly rows: Int32Array[];
  readonly #tuples: Tuples;
  readonly #met: Int32Array;
  /** Places of unmet tuples in any order, and where in that list each place stands. */
  readonly #unmet: number[] = [];
  readonly #standing: Int32Array;
  /** Tuples looked at so far: what the search is bounded by, since it is the same on every machine. */
  looked = 0;

  constructor(rows: readonly ArrayLike<number>[], tuples: Tuples) {
    this.rows = rows.map((row) => Int32Array.from(row));
    this.#tuples = tuples;
    this.#met = new Int32Array(tuples.count);
    this.#standing = new Int32Array(tuples.count).fill(-1);
    for (const row of this.rows) for (const group of tuples.groups) this.#met[placeIn(group, row)]!++;
    for (let place = 0; place < tuples.count; place++) if (this.#met[place] === 0) this.#lose(place);
  }

  get unmet(): readonly number[] {
    return this.#unmet;
  }

  /** Tuples that only this row meets. */
  onlyIn(row: ArrayLike<number>): number {
    let only = 0;
    for (const group of this.#tuples.groups) if (this.#met[placeIn(group, row)] === 1) only++;
    return only;
  }

  remove(at: number): void {
    const [row] = this.rows.splice(at, 1);
    for (const group of this.#tuples.groups) this.#less(placeIn(group, row!));
  }

  /** By how many there are more unmet tuples when a level changes; negative: fewer. */
  changeOf(row: Int32Array, column: number, level: number): number {
    const { groups, ofColumn } = this.#tuples;
    const mine = ofColumn[column]!;
    const by = level - row[column]!;
    let change = 0;
    for (let index = 0; index < mine.length; index++) {
      const { group, at } = mine[index]!;
      const place = placeIn(groups[group]!, row);
      if (this.#met[place] === 1) change++;
      if (this.#met[place + by * groups[group]!.strides[at]!] === 0) change--;
    }
    this.looked += mine.length;
    return change;
  }

  set(row: Int32Array, column: number, level: number): void {
    const { groups, ofColumn } = this.#tuples;
    for (const { group } of ofColumn[column]!) this.#less(placeIn(groups[group]!, row));
    row[column] = level;
    for (const { group } of ofColumn[column]!) this.#more(placeIn(groups[group]!, row));
    this.looked += ofColumn[column]!.length;
  }

  groupAt = (place: number): Group => groupAt(this.#tuples, place);

  #less(place: number): void {
    this.#met[place]!--;
    if (this.#met[place] === 0) this.#lose(place);
  }

  #more(place: number): void {
    this.#met[place]!++;
    if (this.#met[place] === 1) this.#find(place);
  }

  #lose(place: number): void {
    this.#standing[place] = this.#unmet.length;
    this.#unmet.push(place);
  }

  #find(place: number): void {
    const at = this.#standing[place]!;
    const last = this.#unmet.pop()!;
    if (last !== place) {
      this.#unmet[at] = last;
      this.#standing[last] = at;
    }
    this.#standing[place] = -1;
  }
}
