import type { ScanTables } from '../scanner.ts';
import { DivisionNames } from './division-names.ts';

/** The tables as the engine asks them: by numbers, without a string on the way. */
export class Lookups {
  /** 1 for each two digits with which an identity number of a resident begins. */
  readonly provinces = new Uint8Array(100);
  readonly divisionNames: DivisionNames;
  /** One- and two-character surnames by their code points. */
  readonly surnames = new Set<number>();
  /** The place of each six-digit code. */
  readonly #places = new Uint16Array(1_000_000);
  /** 1 for each five digits with which an assigned number begins. */
  readonly #prefixes = new Uint8Array(100_000);
  /** Home area by 7-digit prefix from 1,300,000 on. */
  readonly #homes = new Uint16Array(700_000);
  readonly #areas = new Uint8Array(10_000);
  /** Issuer numbers by how many digits they have, from 5 to 10; the value has the bit of each length. */
  readonly #cards = Array.from({ length: 11 }, () => new Map<number, number>());

  constructor(tables: ScanTables) {
    tables.divisions.forEach(({ code }, index) => {
      const number = Number(code);
      if (this.#places[number] === 0) this.#places[number] = index + 1;
      if (number % 10_000 === 0) this.provinces[number / 10_000] = 1;
    });
    // 81 and 82 are provinces too; their numbers are those of residence permits, and have four zeros after.
    this.provinces.fill(0, 81, 84);
    this.divisionNames = new DivisionNames(tables.divisions);
    for (const prefix of tables.mobilePrefixes) {
      const width = 10 ** (5 - prefix.length);
      this.#prefixes.fill(1, Number(prefix) * width, (Number(prefix) + 1) * width);
    }
    for (const { from, count, area } of tables.mobileHomes?.runs ?? [])
      this.#homes.fill(area, from - 1_300_000, from - 1_300_000 + count);
    for (const area of tables.landlineAreas) this.#areas[Number(area)] = 1;
    for (const { prefix, length } of tables.cards) {
      const issuers = this.#cards[prefix.length];
      if (issuers === undefined || length > 31) continue;
      issuers.set(Number(prefix), (issuers.get(Number(prefix)) ?? 0) | (1 << length));
    }
    for (const surname of tables.surnames) {
      const [first = 0, second = 0, more] = Array.from(surname, (character) => character.codePointAt(0) ?? 0);
      if (more === undefined) this.surnames.add(second === 0 ? first : first * 65_536 + second);
    }
  }

  /** The place of a six-digit code, 0 where no division has or had it. */
  place(code: number): number {
    return this.#places[code] ?? 0;
  }

  /** Whether the first five digits are those of an assigned mobile number. */
  isAssigned(firstFive: number): boolean {
    return this.#prefixes[firstFive] === 1;
  }

  /** The home area of a mobile number by its first seven digits, 0 where it is not known. */
  home(firstSeven: number): number {
    return this.#homes[firstSeven - 1_300_000] ?? 0;
  }

  /** Whether there is such an area code, its 0 left away. */
  isArea(code: number): boolean {
    return this.#areas[code] === 1;
  }

  /** Whether cards of this issuer number have this length. `digits` is the number of digits of `issuer`. */
  isIssuer(issuer: number, digits: number, length: number): boolean {
    return (((this.#cards[digits]?.get(issuer) ?? 0) >> length) & 1) === 1;
  }
}
