import assert from 'node:assert/strict';
import { joined, toHex, utf8 } from '#words/digest.ts';
import { nodeHash } from '#ledger/log.fixture.ts';
import { layOut, readDirectory } from './archive.ts';
import type { Stored } from './archive.ts';
import { sourceOf, tools } from './bundle.fixture.ts';
import { whole } from './verify-bundle.fixture.ts';

/** A file as it lies in a bundle. */
export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a bundle, to be put together otherwise. */
export async function filesIn(bytes: Uint8Array): Promise<readonly File[]> {
  const layout = await readDirectory(sourceOf(bytes));
  assert.ok(layout);
  return layout.files.map(({ name, offset, header, size }) => {
    const from = offset + header.length;
    return { name, bytes: bytes.subarray(from, from + size) };
  });
}

/** An archive of these files in its one form, whether or not a manifest lists them. */
export function archiveOf(files: readonly File[]): Uint8Array {
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const stored = sorted.map(({ name, bytes }): Stored => ({ name, size: bytes.length, crc32: tools.crc32(bytes) }));
  const layout = layOut(stored);
  return joined(...sorted.flatMap(({ bytes }, place) => [layout.files[place]?.header ?? utf8(''), bytes]), layout.tail);
}

/** The bundle with one paper changed and the manifest made to fit: what somebody would do who forges with care. */
export async function forged(name: string, change: (text: string) => string, from = whole): Promise<Uint8Array> {
  const files = await filesIn(from);
  const paper = files.find((file) => file.name === name);
  assert.ok(paper);
  const text = new TextDecoder().decode(paper.bytes);
  const bytes = utf8(change(text));
  assert.notEqual(change(text), text);
  const manifest = files.find((file) => file.name === 'manifest.json');
  const listed = new TextDecoder()
    .decode(manifest?.bytes)
    .replace(toHex(nodeHash(paper.bytes)), toHex(nodeHash(bytes)))
    .replace(`"${paper.bytes.length}"}`, `"${bytes.length}"}`);
  const fitted = new Map(files.map((file) => [file.name, file.bytes]));
  fitted.set('manifest.json', utf8(listed)).set(name, bytes);
  // The size is found by name, since two files can be of one length.
  const sizes = JSON.parse(listed) as { files: { name: string; size: string }[] };
  for (const file of sizes.files) file.size = String(fitted.get(file.name)?.length);
  fitted.set('manifest.json', utf8(JSON.stringify(sizes)));
  return archiveOf([...fitted].map(([file, content]) => ({ name: file, bytes: content })));
}
