import { utf8 } from '#words/digest.ts';

/** The bytes of a receipt: it has one form only, so the text is kept as it came. */
export const receiptBytes = (receipt: string): Uint8Array => utf8(receipt);

/** Hands a file to the reader's browser, under a name. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
