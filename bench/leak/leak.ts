import { openSync, writeSync, closeSync } from 'node:fs';
import { people } from './person.ts';
import type { People } from './person.ts';

/** What a made-up data set holds, counted while it was written; the scanner must find exactly this. */
export interface Truth {
  readonly seed: number;
  readonly rows: number;
  readonly bytes: number;
  readonly kinds: Readonly<Record<'resident-id' | 'mobile' | 'email' | 'bank-card' | 'uscc' | 'plate', KindTruth>>;
  /** People in it who have any key at all. */
  readonly persons: number;
  readonly identityNumbers: number;
  /** Rows with neither identity number nor mobile nor e-mail. */
  readonly none: number;
  /** Distinct identity numbers by province of issue. */
  readonly provinces: Readonly<Record<string, number>>;
  /** Distinct identity numbers under 14 on 2024-06-30. */
  readonly under14: number;
}

export interface KindTruth {
  readonly found: number;
  readonly valid: number;
  readonly invalid: number;
  readonly duplicate: number;
}

/** The day that the truth counts ages at. */
export const leakedOn = 20_240_630;

const header = '姓名,手机号,身份证号,地址,邮箱,银行卡号,订单号,下单时间,商品,金额,IP,备注\n';
const goods = ['大米', '手机壳', '机票', '图书', '保健品', '童装'].map((each) => Buffer.from(each));
const provincesOfPlates = [...'京沪粤浙苏鲁川'].map((each) => Buffer.from(each));
const words = {
  contact: Buffer.from('联系人'),
  number: Buffer.from('，身份证'),
  plate: Buffer.from('车牌'),
  company: Buffer.from('单位代码'),
  plain: Buffer.from('尽快发货，勿放门卫'),
  quoted: Buffer.from('"要求：上午送,""轻放"""'),
};
const hubs = 50;
const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const symbolWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** One of 31 bits of chance a row, from a generator of Marsaglia's kind. */
function chances(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** A credit code of GB 32100 with its check, of its own for every number. */
function writeCreditCode(into: Buffer, at: number, number: number): number {
  let left = number;
  into.write('91330100', at, 'latin1');
  for (let place = 16; place >= 8; place -= 1) {
    into[at + place] = symbols.charCodeAt(place === 8 ? 20 : left % 31);
    if (place !== 8) left = Math.floor(left / 31);
  }
  let sum = 0;
  for (let place = 0; place < 17; place += 1)
    sum += symbols.indexOf(String.fromCharCode(into[at + place] ?? 0)) * (symbolWeights[place] ?? 0);
  into[at + 17] = symbols.charCodeAt((31 - (sum % 31)) % 31);
  return at + 18;
}

class Row {
  readonly bytes = Buffer.alloc(1024);
  at = 0;
  put(bytes: Buffer): void {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }
  byte(value: number): void {
    this.bytes[this.at] = value;
    this.at += 1;
  }
  digits(value: number, width: number): void {
    let left = value;
    for (let place = this.at + width - 1; place >= this.at; place -= 1) {
      this.bytes[place] = 48 + (left % 10);
      left = Math.floor(left / 10);
    }
    this.at += width;
  }
  write(writer: (into: Buffer, at: number, person: number) => number, person: number): void {
    this.at = writer(this.bytes, this.at, person);
  }
}

/** Which people have been seen with what; a bit each. */
class Seen {
  readonly #bits: Uint8Array;
  distinct = 0;
  constructor(count: number) {
    this.#bits = new Uint8Array((count >> 3) + 1);
  }
  add(person: number): boolean {
    const bit = 1 << (person & 7);
    const byte = this.#bits[person >> 3] ?? 0;
    if ((byte & bit) !== 0) return false;
    this.#bits[person >> 3] = byte | bit;
    this.distinct += 1;
    return true;
  }
}

/**
 * Writes a leaked order list of so many rows: four fifths of the rows are a person each, the others somebody again. One in
 * ten has no identity number, one in twenty-five a wrong one, one in fifty no telephone; some telephones carry +86 or
 * hyphens, one row in five hundred bears the switchboard of a company. Every 20,011th row has a quote that never
 * closes, every 50,021st breaks off after six cells, every 70,001st holds a NUL.
 * @returns what was written, counted
 */
export function writeLeak(rows: number, seed: number, write: (block: Buffer) => void): Truth {
  const everybody: People = people(seed);
  const persons = Math.max(1, Math.floor(rows * 0.8));
  const chance = chances(seed ^ 0x5bd1);
  const row = new Row();
  const block = Buffer.alloc(4 << 20);
  let filled = block.write(header);
  let bytes = 0;
  const seen = { id: new Seen(persons), mobile: new Seen(persons + hubs), mail: new Seen(persons), card: new Seen(persons), any: new Seen(persons) }; // prettier-ignore
  const valid = { id: 0, mobile: 0, mail: 0, card: 0, code: 0, plate: 0 };
  let wrong = 0;
  let none = 0;
  let under14 = 0;
  const provinces: Record<string, number> = {};
  const sawId = (person: number): void => {
    valid.id += 1;
    if (!seen.id.add(person)) return;
    const province = `${everybody.county(person).slice(0, 2)}0000`;
    provinces[province] = (provinces[province] ?? 0) + 1;
    if (everybody.born(person) + 140_000 > leakedOn) under14 += 1;
  };
  const sawMobile = (person: number): void => {
    valid.mobile += 1;
    seen.mobile.add(person);
  };
  const flush = (): void => {
    write(block.subarray(0, filled));
    bytes += filled;
    filled = 0;
  };
  for (let number = 0; number < rows; number += 1) {
    const person = number < persons ? number : chance() % persons;
    const dice = chance();
    const other = chance();
    row.at = 0;
    row.write(everybody.writeName, person);
    row.byte(44);
    let keys = 0;
    const telephone = dice % 1000;
    if (telephone >= 20) {
      // A company's number counts as a person of its own in the truth of telephones, and as nobody in that of persons.
      const whose = telephone < 22 ? persons + (dice % hubs) : person;
      if (telephone < 52) row.put(Buffer.from('+86 '));
      const at = row.at;
      row.write(everybody.writeMobile, whose);
      if (telephone >= 52 && telephone < 72) {
        row.bytes.copyWithin(at + 9, at + 7, at + 11);
        row.bytes.copyWithin(at + 4, at + 3, at + 7);
        row.bytes[at + 3] = 45;
        row.bytes[at + 8] = 45;
        row.at += 2;
      }
      sawMobile(whose);
      keys += 1;
    }
    row.byte(44);
    const identity = (dice >>> 10) % 100;
    if (identity >= 10) {
      const at = row.at;
      row.write(everybody.writeIdentityNumber, person);
      if (identity < 14) {
        const last = row.bytes[at + 17] ?? 0;
        row.bytes[at + 17] = last === 88 ? 48 : last === 57 ? 48 : last + 1;
        wrong += 1;
      } else {
        if (identity < 16 && row.bytes[at + 17] === 88) row.bytes[at + 17] = 120;
        sawId(person);
        keys += 1;
      }
    }
    row.byte(44);
    if (number % 20_011 === 20_010) row.byte(34);
    row.write(everybody.writeAddress, person);
    row.byte(44);
    if (everybody.hasMail(person)) {
      row.write(everybody.writeMail, person);
      valid.mail += 1;
      seen.mail.add(person);
      keys += 1;
    }
    row.byte(44);
    if (everybody.hasCard(person)) {
      row.write(everybody.writeCard, person);
      valid.card += 1;
      seen.card.add(person);
    }
    if (number % 50_021 !== 50_020) {
      row.byte(44);
      // Twenty digits that are no number of anybody's.
      row.digits(2023, 4);
      row.digits(dice % 100_000_000, 8);
      row.digits(number % 100_000_000, 8);
      row.byte(44);
      row.bytes.write('2023-0', row.at, 'latin1');
      row.at += 6;
      row.digits(1 + (other % 9), 1);
      row.byte(45);
      row.digits(1 + ((other >>> 4) % 28), 2);
      row.byte(32);
      row.digits((other >>> 9) % 24, 2);
      row.byte(58);
      row.digits((other >>> 14) % 60, 2);
      row.byte(58);
      row.digits((other >>> 20) % 60, 2);
      row.byte(44);
      row.put(goods[other % goods.length] ?? Buffer.alloc(0));
      if (number % 70_001 === 70_000) row.byte(0);
      row.byte(44);
      row.digits(10 + (other % 9_990), 4);
      row.byte(46);
      row.digits((other >>> 8) % 100, 2);
      row.byte(44);
      const address = [1 + (number % 223), (number >>> 8) % 256, (number >>> 16) % 256, other % 256];
      row.bytes.write(address.join('.'), row.at, 'latin1');
      row.at += address.join('.').length;
      row.byte(44);
      const remark = (other >>> 12) % 100;
      if (remark < 5) {
        row.put(words.contact);
        row.write(everybody.writeName, person);
        row.write(everybody.writeMobile, person);
        row.put(words.number);
        row.write(everybody.writeIdentityNumber, person);
        sawMobile(person);
        sawId(person);
        keys += 1;
      } else if (remark < 10) {
        row.put(words.company);
        row.at = writeCreditCode(row.bytes, row.at, number);
        valid.code += 1;
      } else if (remark < 12) {
        row.put(words.plate);
        // Each its own, up to 5.6 million.
        row.put(provincesOfPlates[Math.floor(valid.plate / 800_000) % provincesOfPlates.length] ?? Buffer.alloc(0));
        row.byte(65 + (Math.floor(valid.plate / 100_000) % 8));
        row.digits(valid.plate % 100_000, 5);
        valid.plate += 1;
      } else if (remark < 14) row.put(words.quoted);
      else if (remark < 40) row.put(words.plain);
    }
    row.byte(10);
    if (keys === 0) none += 1;
    else seen.any.add(person);
    if (filled + row.at > block.length) flush();
    block.set(row.bytes.subarray(0, row.at), filled);
    filled += row.at;
  }
  flush();
  const figures = (found: number, distinct: number, invalid = 0): KindTruth => ({
    found: found + invalid,
    valid: found,
    invalid,
    duplicate: found - distinct,
  });
  return {
    seed,
    rows,
    bytes,
    kinds: {
      'resident-id': figures(valid.id, seen.id.distinct, wrong),
      mobile: figures(valid.mobile, seen.mobile.distinct),
      email: figures(valid.mail, seen.mail.distinct),
      'bank-card': figures(valid.card, seen.card.distinct),
      uscc: figures(valid.code, valid.code),
      plate: figures(valid.plate, valid.plate),
    },
    persons: seen.any.distinct,
    identityNumbers: seen.id.distinct,
    none,
    provinces,
    under14,
  };
}

/** Writes a leak into a file. */
export function writeLeakFile(path: string, rows: number, seed: number): Truth {
  const file = openSync(path, 'w');
  try {
    return writeLeak(rows, seed, (block) => {
      for (let at = 0; at < block.length;) at += writeSync(file, block, at);
    });
  } finally {
    closeSync(file);
  }
}
