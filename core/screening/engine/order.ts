import { type CellForm, type Kind, type KindId, kindIds } from '../kind.ts';
import { kinds } from '../kinds.ts';
import type { RunOrder } from '../scanner.ts';
import { foldWords } from '../reference/row-digest.ts';
import * as layout from './layout.ts';
import type { Writing } from './writing.ts';

/** Choices beside the order; the counts of what is looked for are the same under all of them. */
export interface EngineChoices {
  /** Identity numbers, mobiles, e-mails and cards alone are looked for. */
  readonly core?: true;
  /** Every row is gone through byte by byte: for tests of the fast way. */
  readonly slow?: true;
}

/** Kinds that satisfy each other's columns; every other is a family by itself. */
const families: readonly (readonly KindId[])[] = [
  ['resident-id', 'hmt-residence', 'permanent-resident-id', 'passport', 'travel-permit'],
  ['mobile', 'landline'],
];
/** Of no shape of their own, and yet found in lines after a lead, and read relaxed in columns. */
const likeShaped: ReadonlySet<KindId> = new Set(['passport', 'travel-permit']);

/** Bytes of a kind's entry. */
const kindBytes = 64;

const forms: Readonly<Record<CellForm['form'], number>> = {
  shape: layout.formShape,
  text: layout.formText,
  words: layout.formWords,
  digits: layout.formDigits,
  name: layout.formName,
  address: layout.formAddress,
  date: layout.formDate,
  decimal: layout.formDecimal,
};

/** How values of a kind are spelt for their digests (docs/screening.md, Digests). */
function spellingOf({ id, cell }: Kind): number {
  switch (id) {
    case 'resident-id':
    case 'hmt-residence':
    case 'permanent-resident-id':
    case 'uscc':
      return layout.spellUpper;
    case 'plate':
      return layout.spellPlate;
    case 'mobile':
    case 'landline':
    case 'bank-card':
      return layout.spellDigits;
    case 'email':
    case 'wechat':
    case 'ip':
      return layout.spellLower;
    case 'mac':
      return layout.spellHexadecimal;
    default:
      if (cell.form === 'words') return layout.spellUpper;
      if (cell.form === 'digits') return layout.spellDigits;
      return cell.form === 'date' ? layout.spellDate : layout.spellAll;
  }
}

/** Writes what the engine knows of kinds: numbers made of their declarations. */
export function writeKinds(writing: Writing): void {
  kindIds.forEach((id, place) => {
    writeKind(writing, kinds[id], layout.kindsAt + place * kindBytes, place);
  });
}

function writeKind(writing: Writing, kind: Kind, at: number, place: number): void {
  const { cell } = kind;
  const family = families.findIndex((members) => members.includes(kind.id));
  const words = cell.form === 'words' ? cell.words : [];
  const counted = cell.form === 'text' || cell.form === 'digits' || cell.form === 'decimal';
  writing.put(at, [
    forms[cell.form],
    counted ? cell.least : 0,
    counted ? cell.most : 0,
    Number(cell.form === 'digits' && cell.check === 'luhn'),
    words.length,
    writing.bytes(new TextEncoder().encode(words.map((word) => `${String.fromCharCode(word.length)}${word}`).join(''))),
    family === -1 ? families.length + place : family,
    Number(kind.shape !== undefined || likeShaped.has(kind.id)),
  ]);
  writing.put(at + layout.kindSpelling * 4, [spellingOf(kind), Number(kind.sameBy === 'row')]);
  if (cell.form !== 'decimal') return;
  writing.view.setFloat64(at + layout.kindDecimalLeast, cell.least, true);
  writing.view.setFloat64(at + layout.kindDecimalMost, cell.most, true);
}

/** Room for the beginnings of addresses: each lies in one line of the processor's cache. */
function writeBeginnings(writing: Writing): void {
  const entries = (layout.beginnings + layout.beginningWays) * layout.beginningBytes;
  const at = writing.room(entries + layout.beginningWidths + layout.beginningBytes);
  writing.set(layout.settingBeginningsAt, Math.ceil(at / layout.beginningBytes) * layout.beginningBytes);
}

/** Writes what holds for a run: the day of the leak, classes of rows. */
export function writeOrder(writing: Writing, order: RunOrder, choices: EngineChoices): void {
  writing.set(layout.settingCountsOnly, Number(order.countsOnly));
  writing.set(layout.settingLeakedOn, order.leakedOn ?? 0);
  writing.set(layout.settingCore, Number(choices.core ?? false));
  writing.set(layout.settingFast, Number(!(choices.slow ?? false)));
  writeBeginnings(writing);
  writing.set(layout.settingClasses, order.rowClasses.length);
  const at = writing.room(order.rowClasses.length * 16, layout.settingClassesAt);
  order.rowClasses.forEach(({ kinds: needed, under14, rank }, number) => {
    const bits = needed.reduce((sum, id) => sum | (1n << BigInt(kindIds.indexOf(id))), 0n);
    writing.view.setBigUint64(at + number * 16, bits, true);
    writing.put(at + number * 16 + 8, [Number(under14 ?? false), rank]);
  });
}

/** SipHash's state before the first word, "somepseudorandomlygeneratedbytes" and the key, and the words that rows are folded under. */
export function writeKey(writing: Writing, key: Uint8Array): void {
  if (key.length !== 16) throw new RangeError('a key of SipHash has 16 bytes');
  const halves = new DataView(key.buffer, key.byteOffset, 16);
  const first = halves.getBigUint64(0, true);
  const second = halves.getBigUint64(8, true);
  const { view } = writing;
  view.setBigUint64(layout.keyAt, first ^ 0x736f6d6570736575n, true);
  view.setBigUint64(layout.keyAt + 8, second ^ 0x646f72616e646f6dn, true);
  view.setBigUint64(layout.keyAt + 16, first ^ 0x6c7967656e657261n, true);
  view.setBigUint64(layout.keyAt + 24, second ^ 0x7465646279746573n, true);
  writing.set(layout.settingFoldWordsAt, writing.words([...foldWords(key)]));
}

/** Writes what each byte may be part of. */
export function writeByteClasses(writing: Writing): void {
  const classes = new Uint8Array(writing.memory.buffer, layout.classesAt, 256);
  const mark = (characters: string, bits: number): void => {
    for (const character of characters) {
      const byte = character.charCodeAt(0);
      classes[byte] = (classes[byte] ?? 0) | bits;
    }
  };
  const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const alike = layout.classLocal | layout.classDomain | layout.classWord;
  mark('0123456789', layout.classDigit | alike);
  mark(capitals + capitals.toLowerCase(), layout.classLetter | alike);
  mark('._%+-', layout.classLocal);
  mark('.-', layout.classDomain);
  mark('_-', layout.classWord);
  mark(',\t;|\u001f\n\r@', layout.classParting);
  mark('0123456789ABCDEFGHJKLMNPQRTUWXY', layout.classCredit);
  mark('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ', layout.classPlate);
}
