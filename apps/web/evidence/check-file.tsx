import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { FileDrop } from '../parts/file-drop.tsx';
import { Answer } from '../parts/mark.tsx';
import { Message, Progress } from '../parts/message.tsx';
import { count, size } from '../texts/format.ts';
import { hashFile } from './hash-file.ts';
import { useEvidenceTexts } from './texts.ts';
import { findFile, type ShownExhibit } from './view.ts';

/** Drop a file: is it in this case, at which place, unchanged? Answered on the own device. */
export function CheckFile({ exhibits }: { readonly exhibits: readonly ShownExhibit[] }): ReactNode {
  const t = useEvidenceTexts();
  const [done, setDone] = useState(0);
  const checking = useMutation({
    mutationFn: async (file: File) => findFile(exhibits, file.size, await hashFile(file, setDone)),
  });
  const take = (file: File): void => {
    setDone(0);
    checking.mutate(file);
  };
  return (
    <>
      <FileDrop choose={t.choose} onFile={take}>
        <span className="note">{checking.variables?.name}</span>
      </FileDrop>
      <div className="file-checked" aria-live="polite">
        {checking.isPending ? (
          <Progress doing={t.checking} done={done} of={checking.variables.size} figure={size} />
        ) : null}
        {checking.isError ? <Message urgent title={t.unreadable} /> : null}
        {checking.data === undefined ? null : checking.data.kind === 'same' ? (
          <p>
            <Answer answer="yes">{t.checkYes(checking.data.number, count(checking.data.index + 1))}</Answer>
          </p>
        ) : (
          <>
            <p>
              <Answer answer="no">{t.checkNo}</Answer>
            </p>
            {checking.data.near.map((number) => (
              <p key={number}>{t.checkNear(number)}</p>
            ))}
          </>
        )}
      </div>
    </>
  );
}
