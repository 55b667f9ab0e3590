import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a zip as a test wants it. */
export interface ZipFile {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  /** Sizes behind the bytes instead of before them. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** Unix type and mode. */
  readonly mode?: number;
  readonly wrongCrc?: boolean;
}

const number = (bytes: 2 | 4 | 8, value: number): Buffer => {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer.subarray(0, bytes);
};

/** A zip, written field by field after APPNOTE 4.3. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const content = Buffer.from(file.content);
    const packed = file.stored === true ? content : deflateRawSync(content);
    const crc = crc32(content) ^ (file.wrongCrc === true ? 1 : 0);
    const flags = (file.flags ?? 0) | (file.descriptor === true ? 8 : 0);
    const method = file.method ?? (file.stored === true ? 0 : 8);
    const fixed = Buffer.concat([number(2, 20), number(2, flags), number(2, method), number(4, 0)]);
    const sizes = Buffer.concat([number(4, crc >>> 0), number(4, packed.length), number(4, content.length)]);
    const later = file.descriptor === true;
    const header = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      fixed,
      later ? Buffer.alloc(12) : sizes,
      number(2, name.length),
      number(2, 0),
      name,
    ]);
    const descriptor = later ? Buffer.concat([Buffer.from('PK\u0007\u0008'), sizes]) : Buffer.alloc(0);
    locals.push(header, packed, descriptor);
    const large = file.zip64 === true;
    const extra = large
      ? Buffer.concat([
          number(2, 1),
          number(2, 24),
          number(8, content.length),
          number(8, packed.length),
          number(8, offset),
        ])
      : Buffer.alloc(0);
    const told = large ? Buffer.concat([number(4, crc >>> 0), Buffer.alloc(8, 0xff)]) : sizes;
    directory.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        Buffer.from([20, 3]),
        fixed,
        told,
        number(2, name.length),
        number(2, extra.length),
        number(2, 0),
        number(2, 0),
        number(2, 0),
        number(4, (file.mode ?? 0) * 2 ** 16),
        large ? Buffer.alloc(4, 0xff) : number(4, offset),
        name,
        extra,
      ]),
    );
    offset += header.length + packed.length + descriptor.length;
  }
  const central = Buffer.concat(directory);
  const large = files.some((file) => file.zip64 === true);
  const end64 = Buffer.concat([
    Buffer.from('PK\u0006\u0006'),
    number(8, 44),
    number(2, 45),
    number(2, 45),
    Buffer.alloc(8),
    number(8, files.length),
    number(8, files.length),
    number(8, central.length),
    number(8, offset),
    Buffer.from('PK\u0006\u0007'),
    number(4, 0),
    number(8, offset + central.length),
    number(4, 1),
  ]);
  const end = Buffer.concat([
    Buffer.from('PK\u0005\u0006'),
    Buffer.alloc(4),
    number(2, large ? 0xffff : files.length),
    number(2, large ? 0xffff : files.length),
    large ? Buffer.alloc(8, 0xff) : Buffer.concat([number(4, central.length), number(4, offset)]),
    number(2, 0),
  ]);
  return Buffer.concat([...locals, central, large ? end64 : Buffer.alloc(0), end]);
}

export interface TarFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** The type of the entry; `0` is a file. */
  readonly kind?: string;
  /** How a name longer than 100 bytes is told. */
  readonly long?: 'pax' | 'gnu' | 'prefix';
}

function tarHeader(name: Uint8Array, size: number, kind: string, prefix: Uint8Array = new Uint8Array(0)): Buffer {
  const header = Buffer.alloc(512);
  header.set(name.subarray(0, 100), 0);
  header.write('0000600\0', 100);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(kind, 156);
  header.write('ustar\u000000', 257);
  header.set(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

const padded = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);

function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + 1;
  while (String(length).length + rest !== length) length += 1;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

/** A tar with its two blocks of zeros. */
export function tarOf(files: readonly TarFile[]): Buffer {
  const pieces = files.flatMap((file) => {
    const content = Buffer.from(file.content);
    const name = Buffer.from(file.name);
    const kind = file.kind ?? '0';
    if (file.long === 'pax') {
      const record = paxRecord('path', file.name);
      return [
        tarHeader(Buffer.from('pax'), record.length, 'x'),
        padded(record),
        tarHeader(name, content.length, kind),
        padded(content),
      ];
    }
    if (file.long === 'gnu') {
      const told = Buffer.concat([name, Buffer.alloc(1)]);
      return [
        tarHeader(Buffer.from('././@LongLink'), told.length, 'L'),
        padded(told),
        tarHeader(name, content.length, kind),
        padded(content),
      ];
    }
    const slash = file.long === 'prefix' ? name.lastIndexOf(0x2f, 150) : -1;
    return [
      tarHeader(name.subarray(slash + 1), content.length, kind, name.subarray(0, Math.max(0, slash))),
      padded(content),
    ];
  });
  return Buffer.concat([...pieces, Buffer.alloc(1024)]);
}
