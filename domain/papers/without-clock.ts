/** PKWARE APPNOTE 6.3.10: sections 4.3.7, 4.3.12 and 4.3.16. */
const [central, end] = [0x02014b50, 0x06054b50];
const endLength = 22;
/** 1980-01-01 00:00, the earliest that a ZIP can say. */
const earliest = 0x00210000;

/**
 * The same archive with every file dated at the earliest moment, so that equal contents are equal bytes. For archives that we have just
 * written: no comment at the end, no ZIP64. Throws a RangeError for any other.
 */
export function withoutClock(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const last = bytes.length - endLength;
  if (last < 0 || view.getUint32(last, true) !== end) throw new RangeError('no end of an archive');
  let place = view.getUint32(last + 16, true);
  for (let left = view.getUint16(last + 10, true); left > 0; left -= 1) {
    if (view.getUint32(place, true) !== central) throw new RangeError('no directory of an archive');
    view.setUint32(place + 12, earliest, true);
    view.setUint32(view.getUint32(place + 42, true) + 10, earliest, true);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(place + field, true));
    place += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}
