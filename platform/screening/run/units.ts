import type { PartRead, Unread } from '#screening/report.ts';
import type { CurrentUnit } from './resumption.ts';
import { listPart, listUnread } from './listed.ts';
import type { Listed } from './listed.ts';
import { partRead } from './part-tally.ts';
import type { PartTally } from './part-tally.ts';

/** A unit (a file, or a file of an archive) whose parts may still be under way. */
interface Unit {
  /** Null until its name is known: units are named when they are done, or by their first part. */
  name: string | null;
  /** Parts that an earlier run did. */
  readonly before: readonly PartRead[];
  readonly tallies: PartTally[];
  readonly unread: Unread[];
}

/** Units in the order of reading; one joins the list when it is done and nothing of it is under way. */
export class Units {
  readonly doneNames: string[];
  readonly listed: Listed;
  readonly #resumed: CurrentUnit | null;
  readonly #ended: Unit[] = [];
  #current: Unit = { name: null, before: [], tallies: [], unread: [] };
  /** Parts of the current unit that have begun. */
  #begun = 0;

  constructor(doneNames: readonly string[], listed: Listed, resumed: CurrentUnit | null) {
    this.doneNames = [...doneNames];
    this.listed = listed;
    this.#resumed = resumed;
  }

  /** A part begins. Tells how much of its text an earlier run has scanned: all of it, so many bytes, or nothing. */
  begin(name: string, tally: PartTally): 'all' | number {
    const place = this.#begun;
    this.#begun += 1;
    // A workbook is one unit with all that lies in it.
    const unit = this.#current.name ?? name;
    const resumed = this.#resumed?.unit === unit ? this.#resumed : null;
    if (this.#current.name === null)
      this.#current = { ...this.#current, name, before: resumed === null ? [] : resumed.parts };
    if (resumed !== null && place < resumed.parts.length) return 'all';
    this.#current.tallies.push(tally);
    if (resumed === null || place > resumed.parts.length) return 0;
    tally.rows = resumed.rows;
    tally.replaced = resumed.replaced;
    return resumed.at;
  }

  unread(unread: Unread): void {
    this.#current.unread.push(unread);
  }

  /** A unit was read to its end: the current one, or one within it that is not done by itself. */
  done(name: string): void {
    if (this.#current.name !== null && this.#current.name !== name) return;
    this.#ended.push({ ...this.#current, name });
    this.#current = { name: null, before: [], tallies: [], unread: [] };
    this.#begun = 0;
    this.flush();
  }

  /** Lists every unit of which nothing is under way. */
  flush(): void {
    for (let unit = this.#ended[0]; unit !== undefined; unit = this.#ended[0]) {
      if (unit.tallies.some(({ underWay }) => underWay > 0)) return;
      this.#ended.shift();
      if (unit.name !== null) this.doneNames.push(unit.name);
      this.#list(unit);
    }
  }

  #list({ before, tallies, unread }: Unit): void {
    for (const part of before) listPart(this.listed, part);
    for (const tally of tallies) {
      listPart(this.listed, partRead(tally));
      if (tally.unreadable)
        listUnread(this.listed, {
          part: tally.begun.part,
          reason: 'input-output',
          readBytes: tally.scanned,
          leftBytes: null,
        });
    }
    for (const one of unread) listUnread(this.listed, one);
  }

  /** The unit that is being read, to go on from; nothing may be under way. */
  current(): CurrentUnit | null {
    const { name, before, tallies } = this.#current;
    const last = tallies.at(-1);
    if (name === null || last === undefined) return null;
    return {
      unit: name,
      parts: [...before, ...tallies.slice(0, -1).map(partRead)],
      at: last.handed,
      rows: last.rows,
      replaced: last.replaced,
    };
  }

  /** Reading has ended, in the middle of a unit perhaps: what there is of it is listed too. */
  end(): void {
    this.flush();
    this.#list(this.#current);
    this.#current = { name: null, before: [], tallies: [], unread: [] };
  }
}
