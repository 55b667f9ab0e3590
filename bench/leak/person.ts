import { divisions } from '#reference/divisions.ts';

/**
 * People that do not exist. Everything about the person of a number follows from it and the seed, so a data set of any
 * size has a known truth and none of it is kept. Numbers of identity, telephone and mail are each one person's own,
 * since they are spread by multiplication with a prime over a space that holds them all.
 */
export interface People {
  /** 17 digits and the check of GB 11643, written at `at`; returns where it ends. */
  writeIdentityNumber(into: Buffer, at: number, person: number): number;
  writeMobile(into: Buffer, at: number, person: number): number;
  writeMail(into: Buffer, at: number, person: number): number;
  writeCard(into: Buffer, at: number, person: number): number;
  writeName(into: Buffer, at: number, person: number): number;
  writeAddress(into: Buffer, at: number, person: number): number;
  hasMail(person: number): boolean;
  hasCard(person: number): boolean;
  /** The county of issue, six digits. */
  county(person: number): string;
  /** Day of birth as a number, 19900307. */
  born(person: number): number;
}

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华建国文辉力斌晨雪梅兰竹菊云海波宁欣怡然梓涵浩宇轩'];
const roads = ['中山路', '人民路', '解放路', '建设路', '和平街', '新华路', '文化巷', '长江道', '青年路', '朝阳街'];
const mobiles = '130131132133135136137138139150151152153155156157158159166173175176177178180181182183184185186187188189191195198199'.match(/\d{3}/g) ?? []; // prettier-ignore
/** Of the table of cards: what they begin with, and how long they are. */
const cards = [['622202', 19], ['621700', 19], ['622848', 19], ['621661', 19], ['621226', 19], ['622588', 16], ['622155', 16]] as const; // prettier-ignore
const hosts = ['example.com', 'mail.example.cn', 'post.example.org', 'qq.example.com'];

/** Mixes a person's number with a salt to 32 bits that look like chance. */
function mixed(number: number, salt: number): number {
  let value = Math.imul(number ^ salt, 0x9e37_79b1);
  value = Math.imul(value ^ (value >>> 15), 0x85eb_ca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2_ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

const digit = (value: number): number => 48 + value;

/** Writes a number with leading zeros to its width. */
function writeDigits(into: Buffer, at: number, value: number, width: number): number {
  let left = value;
  for (let place = at + width - 1; place >= at; place -= 1) {
    into[place] = digit(left % 10);
    left = Math.floor(left / 10);
  }
  return at + width;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = Buffer.from('10X98765432');

/** Days from 1940-01-01 on as numbers, each once. */
function daysOf(count: number): readonly number[] {
  const days: number[] = [];
  for (let day = Date.UTC(1940, 0, 1); days.length < count; day += 86_400_000) {
    const date = new Date(day);
    days.push(date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate());
  }
  return days;
}

/** Everybody who can be in a data set made from this seed. */
export function people(seed: number): People {
  const counties = divisions().filter(({ level, to }) => level === 'county' && to === null);
  const provinces = new Map(divisions().map(({ code, name, to }) => [code as string, to === null ? name : '']));
  const places = counties.map(({ code, prefecture, name }) => {
    const province = provinces.get(`${code.slice(0, 2)}0000`) ?? '';
    return Buffer.from(`${province}${prefecture === province ? '' : prefecture}${name}`);
  });
  const codes = counties.map(({ code }) => Buffer.from(code));
  // To 2021: some were under 14 in 2024.
  const days = daysOf(29_900);
  const names = surnames.map((each) => Buffer.from(each));
  const letters = given.map((each) => Buffer.from(each));
  const streets = roads.map((each) => Buffer.from(each));
  const prefixes = mobiles.map((each) => Buffer.from(each));
  const bins = cards.map(([bin, length]) => ({ bin: Buffer.from(bin), length }));
  const mails = hosts.map((each) => Buffer.from(`@${each}`));
  const put = (into: Buffer, at: number, bytes: Buffer | undefined): number => {
    if (bytes === undefined) throw new RangeError('an entry of a list of this file');
    into.set(bytes, at);
    return at + bytes.length;
  };
  const space = counties.length * days.length * 500;
  const placeOf = (person: number): number => (person * 900_000_011 + seed * 7_919) % space;
  const countyOf = (person: number): number => placeOf(person) % counties.length;
  const dayOf = (person: number): number => days[Math.floor(placeOf(person) / counties.length) % days.length] ?? 0;

  const written: People = {
    writeIdentityNumber(into, at, person) {
      put(into, at, codes[countyOf(person)]);
      writeDigits(into, at + 6, dayOf(person), 8);
      writeDigits(into, at + 14, 1 + (Math.floor(placeOf(person) / counties.length / days.length) % 500), 3);
      let sum = 0;
      for (let place = 0; place < 17; place += 1) sum += ((into[at + place] ?? 0) - 48) * (weights[place] ?? 0);
      into[at + 17] = checks[sum % 11] ?? 0;
      return at + 18;
    },
    writeMobile(into, at, person) {
      const place = (person * 400_000_009 + seed * 104_729) % (prefixes.length * 100_000_000);
      put(into, at, prefixes[place % prefixes.length]);
      return writeDigits(into, at + 3, Math.floor(place / prefixes.length), 8);
    },
    writeMail(into, at, person) {
      const chance = mixed(person, seed ^ 0x6d61);
      let end = at;
      if ((chance & 1) === 0) end = written.writeMobile(into, at, person);
      else {
        into[at] = 97 + (chance % 26);
        into[at + 1] = 97 + ((chance >>> 8) % 26);
        into[at + 2] = 95;
        end = writeDigits(into, at + 3, person, 8);
      }
      return put(into, end, mails[(chance >>> 16) % mails.length]);
    },
    writeCard(into, at, person) {
      const chance = mixed(person, seed ^ 0x6361);
      const card = bins[chance % bins.length];
      if (card === undefined) throw new RangeError('a card of this file');
      put(into, at, card.bin);
      writeDigits(into, at + 6, person, card.length - 7);
      let sum = 0;
      for (let place = 0; place < card.length - 1; place += 1) {
        const value = (into[at + place] ?? 0) - 48;
        const doubled = (card.length - place) % 2 === 0 ? value * 2 : value;
        sum += doubled > 9 ? doubled - 9 : doubled;
      }
      into[at + card.length - 1] = digit((10 - (sum % 10)) % 10);
      return at + card.length;
    },
    writeName(into, at, person) {
      const chance = mixed(person, seed ^ 0x6e61);
      let end = put(into, at, names[chance % names.length]);
      end = put(into, end, letters[(chance >>> 6) % letters.length]);
      return (chance >>> 16) % 4 === 0 ? end : put(into, end, letters[(chance >>> 20) % letters.length]);
    },
    writeAddress(into, at, person) {
      const chance = mixed(person, seed ^ 0x6164);
      let end = put(into, at, places[countyOf(person + 1)]);
      end = put(into, end, streets[chance % streets.length]);
      end = writeDigits(into, end, (chance >>> 8) % 1000, 3);
      end = put(into, end, Buffer.from('号'));
      end = writeDigits(into, end, (chance >>> 18) % 100, 2);
      return put(into, end, Buffer.from('室'));
    },
    hasMail: (person) => mixed(person, seed ^ 0x6873) % 10 < 6,
    hasCard: (person) => mixed(person, seed ^ 0x6863) % 10 < 3,
    county: (person) => counties[countyOf(person)]?.code ?? '',
    born: dayOf,
  };
  return written;
}
