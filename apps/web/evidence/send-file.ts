import { defaultOptions, DetailedError, Upload } from 'tus-js-client';
import { intentHeader } from '#contract/client.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import { sha256Hex } from '#words/digest.ts';

/** Whole segments of the vault, so that nothing is ever sent twice; a piece arrives within the server's patience. */
const pieceLength = 16 << 20;
const pauses = [0, 1000, 3000, 8000, 20_000, 60_000];

/** A file on its way to the court. */
export interface Sending {
  /** Begins, or goes on where it was; also after the page was closed and the same file chosen again. */
  start(): Promise<void>;
  pause(): Promise<void>;
  /** Forgets that this device sent the file, once it is entered. */
  forget(): Promise<void>;
}

export interface SendingEvents {
  readonly onProgress: (sent: number) => void;
  /** The identifier under which the server holds the whole file. */
  readonly onSent: (upload: string) => void;
  readonly onError: (error: Error) => void;
}

/** Sends a file by the tus protocol, in pieces that survive a broken line. */
export function sendFile(file: File, { court, case: id }: CaseRef, events: SendingEvents): Sending {
  const endpoint = `/api/courts/${encodeURIComponent(court)}/cases/${encodeURIComponent(id)}/uploads`;
  const upload = new Upload(file, {
    endpoint,
    chunkSize: pieceLength,
    retryDelays: pauses,
    headers: { [intentHeader]: '1' },
    removeFingerprintOnSuccess: false,
    // What stays on the device names neither the file nor the case.
    fingerprint: async () =>
      `dengwen-upload-${sha256Hex(JSON.stringify([endpoint, file.name, file.size, file.lastModified]))}`,
    onShouldRetry: (error) => error instanceof DetailedError && mayPass(error.originalResponse?.getStatus() ?? 0),
    onProgress: (sent) => events.onProgress(sent),
    onSuccess: () => events.onSent(upload.url?.split('/').at(-1) ?? ''),
    onError: (error) => events.onError(error),
  });
  return {
    async start() {
      const [previous] = await upload.findPreviousUploads();
      if (previous !== undefined && upload.url === null) upload.resumeFromPreviousUpload(previous);
      upload.start();
    },
    pause: () => upload.abort(),
    async forget() {
      for (const previous of await upload.findPreviousUploads())
        await defaultOptions.urlStorage.removeUpload(previous.urlStorageKey);
    },
  };
}

/** No answer, a busy or a failing server, or an offset that another request moved: tried again. A refusal is final. */
const mayPass = (status: number): boolean =>
  status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;
