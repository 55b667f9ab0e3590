import { eighteenOfFifteen } from '../checks/identity-check.ts';
import { kindIds } from '../kind.ts';
import { kinds } from '../kinds.ts';
import { alnum, digit, is, lower, upper } from './byte-kinds.ts';
import { dayIn } from './cell-forms.ts';
import { placeOf } from './row.ts';

const resident = placeOf['resident-id'];

/** What of a value's bytes goes into its digest. */
type Keep = 'identity' | 'alnum-upper' | 'plate' | 'digits' | 'lower' | 'hexadecimal' | 'date' | 'all';

const keeps: readonly Keep[] = kindIds.map((id): Keep => {
  switch (id) {
    case 'resident-id':
    case 'hmt-residence':
    case 'permanent-resident-id':
      return 'identity';
    case 'uscc':
      return 'alnum-upper';
    case 'plate':
      return 'plate';
    case 'mobile':
    case 'landline':
    case 'bank-card':
      return 'digits';
    case 'email':
    case 'wechat':
    case 'ip':
      return 'lower';
    case 'mac':
      return 'hexadecimal';
    default: {
      const { form } = kinds[id].cell;
      return form === 'words' ? 'alnum-upper' : form === 'digits' ? 'digits' : form === 'date' ? 'date' : 'all';
    }
  }
});

/** A value as its digest is made of: the place of its kind, then its bytes in one spelling (docs/screening.md). */
export class PlainValue {
  bytes = new Uint8Array(256);
  length = 0;

  #push(byte: number): void {
    if (this.length === this.bytes.length) {
      const grown = new Uint8Array(this.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** Reads a valid value of a kind. */
  read(kind: number, bytes: Uint8Array, from: number, to: number): void {
    this.length = 0;
    this.#push(kind);
    const keep = keeps[kind] ?? 'all';
    for (let at = from; at < to; at += 1) this.#keep(keep, bytes, at);
    if (keep === 'date') for (const figure of String(dayIn(bytes, from, to))) this.#push(figure.charCodeAt(0));
    else if (kind === placeOf.mobile) this.#last(11);
    else if (kind === placeOf.landline && this.bytes[1] === 0x38 && this.length >= 13) this.#country();
    else if (kind === resident && this.length === 16) {
      const whole = eighteenOfFifteen(this.bytes, 1);
      this.length = 1;
      for (const byte of whole) this.#push(byte);
    }
  }

  #keep(keep: Keep, bytes: Uint8Array, at: number): void {
    const byte = bytes[at] ?? 0;
    switch (keep) {
      case 'identity':
      case 'alnum-upper':
        if (is(byte, alnum)) this.#push(upper(byte));
        return;
      case 'plate':
        if (byte === 0xb7 && bytes[at - 1] === 0xc2) this.length -= 1;
        else if (byte !== 0x20 && byte !== 0x09 && byte !== 0x2d) this.#push(upper(byte));
        return;
      case 'digits':
        if (is(byte, digit)) this.#push(byte);
        return;
      case 'lower':
        this.#push(lower(byte));
        return;
      case 'hexadecimal':
        if (is(byte, alnum)) this.#push(lower(byte));
        return;
      case 'date':
        return;
      case 'all':
        this.#push(byte);
    }
  }

  /** Keeps the last so many bytes. */
  #last(count: number): void {
    this.bytes.copyWithin(1, this.length - count, this.length);
    this.length = 1 + count;
  }

  /** 86 571 as 0571. */
  #country(): void {
    this.bytes[2] = 0x30;
    this.#last(this.length - 2);
  }
}
