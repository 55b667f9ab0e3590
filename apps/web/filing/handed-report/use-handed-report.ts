import { useRef, useState } from 'react';
import type { ReadFile } from './read-file.ts';

/** A report as the page holds it: on this page only, in no draft and in no storage. */
export type Handed =
  | { readonly kind: 'none' }
  | ({ readonly name: string } & ({ readonly kind: 'reading' } | ReadFile));

export interface HandedReportState {
  readonly handed: Handed;
  readonly take: (file: File) => void;
  readonly letGo: () => void;
}

/** Holds the report while the page stays, whichever of its parts is shown. The last file chosen is the one that counts. */
export function useHandedReport(): HandedReportState {
  const [handed, hold] = useState<Handed>({ kind: 'none' });
  const last = useRef(0);
  return {
    handed,
    take: (file) => {
      const turn = ++last.current;
      const { name } = file;
      hold({ kind: 'reading', name });
      const settle = (read: ReadFile): void => {
        if (turn === last.current) hold({ ...read, name });
      };
      // What reads it comes when the first report does: it brings the rules of the ladders with it.
      void import('./read-file.ts')
        .then(({ readReportFile }) => readReportFile(file))
        .then(settle, () => settle({ kind: 'unreadable' }));
    },
    letGo: () => {
      last.current += 1;
      hold({ kind: 'none' });
    },
  };
}
