import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseRef } from '#contract/shapes/case.ts';
import { hashFile, type Digests } from './hash-file.ts';
import { sendFile, type Sending } from './send-file.ts';

/** A file that was chosen: how far it is on its way, and its fingerprints once they are taken. */
export interface Progressing {
  readonly file: File;
  readonly sent: number;
  readonly hashed: number;
  readonly state: 'sending' | 'paused' | 'failed' | 'sent' | 'unreadable';
  readonly digests: Digests | null;
  /** The identifier under which the server holds it, once it is whole there. */
  readonly upload: string | null;
}

export interface UseSending {
  readonly progress: Progressing | null;
  choose(file: File): void;
  pause(): void;
  resume(): void;
  /** The exhibit was entered: nothing of the sending stays on this device. */
  finish(): void;
}

/** Sends a file and takes its fingerprints meanwhile; both end when the page is left, and the sending can go on later. */
export function useSending(target: CaseRef): UseSending {
  const [progress, setProgress] = useState<Progressing | null>(null);
  const sending = useRef<Sending | null>(null);
  const hashing = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    hashing.current?.abort();
    void sending.current?.pause();
  }, []);
  useEffect(() => stop, [stop]);

  const change = (part: Partial<Progressing>): void =>
    setProgress((now) => (now === null ? null : { ...now, ...part }));
  return {
    progress,
    choose(file) {
      stop();
      const abort = new AbortController();
      hashing.current = abort;
      setProgress({ file, sent: 0, hashed: 0, state: 'sending', digests: null, upload: null });
      const next = sendFile(file, target, {
        onProgress: (sent) => change({ sent }),
        onSent: (upload) => change({ sent: file.size, state: 'sent', upload }),
        onError: () => change({ state: 'failed' }),
      });
      sending.current = next;
      void next.start();
      hashFile(file, (hashed) => change({ hashed }), abort.signal).then(
        (digests) => change({ digests }),
        () => {
          if (abort.signal.aborted) return;
          void next.pause();
          change({ state: 'unreadable' });
        },
      );
    },
    pause() {
      void sending.current?.pause();
      change({ state: 'paused' });
    },
    resume() {
      change({ state: 'sending' });
      void sending.current?.start();
    },
    finish() {
      void sending.current?.forget();
      setProgress(null);
    },
  };
}
