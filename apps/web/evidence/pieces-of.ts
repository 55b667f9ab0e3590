const pieceLength = 1 << 20;

/**
 * The bytes of a file in order; each piece is to be used before the next is asked for. Read into one buffer again and
 * again where the browser can: it reads on meanwhile, which slices of the file do not give (docs/decisions/0031).
 *
 * @throws what the browser says of a file that was changed or taken away since it was chosen
 */
export async function* piecesOf(file: Pick<Blob, 'stream'>): AsyncGenerator<Uint8Array> {
  const stream = file.stream();
  let reader: ReadableStreamBYOBReader;
  try {
    reader = stream.getReader({ mode: 'byob' });
  } catch {
    // A browser whose files are no byte streams gives pieces of its own choice.
    const plain = stream.getReader();
    for (let read = await plain.read(); !read.done; read = await plain.read()) yield read.value;
    return;
  }
  let buffer = new ArrayBuffer(pieceLength);
  for (;;) {
    const { done, value } = await reader.read(new Uint8Array(buffer, 0, pieceLength));
    if (done) return;
    yield value;
    buffer = value.buffer;
  }
}
