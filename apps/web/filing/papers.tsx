import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { Attachment, Draft } from '#contract/shapes/complaint.ts';
import { keyOf } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Choices } from '../parts/field.tsx';
import { Message } from '../parts/message.tsx';
import { count } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { paperKinds } from './kinds.ts';

/** Papers go to the draft at once, each by its fingerprint; what is there already is shown, what is sent is said. */
export function Papers({
  draft,
  papers,
}: {
  readonly draft: string;
  readonly papers: readonly Attachment[];
}): ReactNode {
  const { texts } = useReading();
  const t = texts.filing;
  const queries = useQueryClient();
  const id = useId();
  const [kind, choose] = useState<Attachment['kind'] | null>(null);
  const put = (change: (kept: readonly Attachment[]) => readonly Attachment[]): void => {
    queries.setQueryData<Draft>(keyOf(routes.openDraft, { params: { draft }, query: {} }), (old) =>
      old === undefined ? old : { ...old, attachments: [...change(old.attachments)] },
    );
  };
  const attaching = useMutation({
    mutationFn: async ({ file, as }: { readonly file: File; readonly as: Attachment['kind'] }) =>
      call(routes.attach, {
        params: { draft },
        query: { kind: as, name: file.name },
        body: new Uint8Array(await file.arrayBuffer()),
      }),
    onSuccess: (paper) => put((kept) => [...kept.filter((one) => one.digest !== paper.digest), paper]),
  });
  const detaching = useMutation({
    mutationFn: (digest: string) => call(routes.detach, { params: { draft, digest }, query: {}, body: undefined }),
    onSuccess: (_, digest) => put((kept) => kept.filter((one) => one.digest !== digest)),
  });
  return (
    <div className="stack">
      {papers.length === 0 ? (
        <Message title={t.paperNone} />
      ) : (
        <table className="tbl records">
          <thead>
            <tr>
              <th scope="col">{t.paperKind}</th>
              <th scope="col">{t.paperName}</th>
              <th scope="col">{t.paperDigest}</th>
              <th scope="col">
                <span className="unseen">{t.paperDrop}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {papers.map((paper) => (
              <tr key={paper.digest}>
                <td>{t.papers[paper.kind]}</td>
                <th scope="row">
                  {paper.name} <span className="note">{texts.case.bytes(count(paper.bytes))}</span>
                </th>
                <td className="mono" data-label={t.paperDigest}>
                  {paper.digest.slice(0, 8)} {paper.digest.slice(8, 16)}
                </td>
                <td>
                  <Button kind="small" busy={detaching.isPending} onPress={() => detaching.mutate(paper.digest)}>
                    {t.paperDrop}
                    <span className="unseen">{paper.name}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {detaching.isError ? <Fault error={detaching.error} /> : null}
      <Choices
        label={t.paperKind}
        value={kind}
        options={paperKinds.map((one) => ({ value: one, label: t.papers[one] }))}
        onChange={choose}
      />
      <div className="row">
        {kind === null ? (
          <Button unavailable={t.paperKind}>{t.paperAdd}</Button>
        ) : (
          <span className="upload">
            <label className="btn" htmlFor={id}>
              {t.paperAdd}　{t.papers[kind]}
            </label>
            <input
              id={id}
              className="unseen"
              type="file"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file !== undefined) attaching.mutate({ file, as: kind });
                event.currentTarget.value = '';
              }}
            />
          </span>
        )}
        {attaching.isPending ? (
          <span className="note" role="status">
            {t.paperSending(attaching.variables.file.name)}
          </span>
        ) : null}
      </div>
      {attaching.isError ? <Fault error={attaching.error} /> : null}
    </div>
  );
}
