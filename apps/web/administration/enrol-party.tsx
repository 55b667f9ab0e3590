import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import { call } from '../client/call.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Choices, TextEntry } from '../parts/field.tsx';
import { Message } from '../parts/message.tsx';
import { useReading } from '../texts/language.tsx';

type Kind = 'processor' | 'law-firm';

/** Enters a defendant, or a law firm that stands for one. People are then added to it like to any organ. */
export function EnrolParty(): ReactNode {
  const { texts } = useReading();
  const t = texts.administration;
  const [kind, setKind] = useState<Kind | null>(null);
  const [name, setName] = useState('');
  const [creditCode, setCreditCode] = useState('');
  const queries = useQueryClient();
  const enrolling = useMutation({
    mutationFn: (given: { readonly kind: Kind }) =>
      call(routes.enrolParty, { params: {}, query: {}, body: { ...given, name: name.trim(), creditCode } }),
    onSuccess: async () => {
      setName('');
      setCreditCode('');
      await queries.invalidateQueries();
    },
  });
  const ready = kind !== null && name.trim() !== '' && creditCode.trim() !== '';
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) enrolling.mutate({ kind });
      }}
    >
      <Choices
        label={t.partyKind}
        value={kind}
        options={[
          { value: 'processor', label: t.partyItself },
          { value: 'law-firm', label: texts.organKinds['law-firm'] },
        ]}
        onChange={setKind}
      />
      <TextEntry label={t.partyName} value={name} onChange={setName} required />
      <TextEntry label={t.partyCode} value={creditCode} onChange={setCreditCode} required />
      {enrolling.isError ? <Fault error={enrolling.error} /> : null}
      {enrolling.isSuccess ? <Message title={t.partyDone(enrolling.data.organ.name)} /> : null}
      <Button kind="main" submit unavailable={ready ? undefined : t.partyMissing} busy={enrolling.isPending}>
        {t.partyDo}
      </Button>
    </form>
  );
}
