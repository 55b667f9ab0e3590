import { inflateRawSync } from 'node:zlib';

/** The files of an archive, by its directory (PKWARE APPNOTE 6.3.10), with the date each bears. */
export function filesOf(archive: Uint8Array): ReadonlyMap<string, { readonly text: string; readonly dated: number }> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, { readonly text: string; readonly dated: number }>();
  let place = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, dated, size] = [
      bytes.readUInt16LE(place + 10),
      bytes.readUInt32LE(place + 12),
      bytes.readUInt32LE(place + 20),
    ];
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(place + field));
    const local = bytes.readUInt32LE(place + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + size);
    const text = (method === 0 ? data : inflateRawSync(data)).toString('utf8');
    files.set(bytes.toString('utf8', place + 46, place + 46 + (name ?? 0)), { text, dated });
    place += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** What a part of the document says, one line a paragraph. */
export function textOfXml(xml: string): string {
  return xml
    .replaceAll('</w:p>', '\n')
    .replaceAll('<w:br/>', '\n')
    .replaceAll('<w:tab/>', '\t')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Whether every element that is opened is closed, in order. */
export function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash = '', name = '', empty = ''] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (empty === '/') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
