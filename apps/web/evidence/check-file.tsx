import { useMutation } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { Answer } from '../parts/mark.tsx';
import { Message, Progress } from '../parts/message.tsx';
import { count, size } from '../texts/format.ts';
import { hashFile } from './hash-file.ts';
import { useEvidenceTexts } from './texts.ts';
import { findFile, type ShownExhibit } from './view.ts';

/** Drop a file: is it in this case, at which place, unchanged? Answered on the own device. */
export function CheckFile({ exhibits }: { readonly exhibits: readonly ShownExhibit[] }): ReactNode {
  const t = useEvidenceTexts();
  const id = useId();
  const [over, setOver] = useState(false);
  const [done, setDone] = useState(0);
  const checking = useMutation({
    mutationFn: async (file: File) => findFile(exhibits, file.size, await hashFile(file, setDone)),
  });
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    setDone(0);
    checking.mutate(file);
  };
  return (
    <>
      <div
        className={over ? 'file-drop over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <label className="btn" htmlFor={id}>
          {t.choose}
        </label>
        <input
          id={id}
          className="unseen"
          type="file"
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <span className="note">{checking.variables?.name}</span>
      </div>
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
