import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { CustodyInput } from '#contract/shapes/evidence.ts';
import { comparisons, comparisonWords, custodyActionWords } from '#evidence/custody.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import '../parts/act-form.css';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Choices, TextEntry } from '../parts/field.tsx';
import { useLanguage } from '../texts/language.tsx';
import { AttestationEntry } from './attestation-entry.tsx';
import { instantInShanghai } from './shanghai-time.ts';
import { useEvidenceTexts, type EvidenceTexts } from './texts.ts';
import { attestationOf, noAttestation } from './typed-attestation.ts';

type Action = CustodyInput['action'];

const namesIn = (t: EvidenceTexts): Readonly<Record<string, string>> => ({
  at: t.handleAt,
  place: t.place,
  officers: t.officersWanted,
  to: t.toOrgan,
  reason: t.reason,
  method: t.handleMethod,
  attestation: t.attestation,
  comparison: t.comparison,
});

const actions: readonly Action[] = ['seal', 'copy', 'transfer', 'examine', 'return', 'destroy'];

/** An event of custody, as a person enters it. What is missing or contradicts itself the format's reader says. */
export function HandleForm({
  target,
  exhibit,
  onDone,
}: {
  readonly target: CaseRef;
  readonly exhibit: string;
  readonly onDone: () => void;
}): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  const [action, setAction] = useState<Action | null>(null);
  const [comparison, setComparison] = useState<CustodyInput['comparison'] | null>(null);
  const [attested, setAttested] = useState(noAttestation);
  const [texts, setTexts] = useState({
    at: '',
    place: '',
    one: '',
    two: '',
    organ: '',
    officer: '',
    reason: '',
    method: '',
  });
  const intention = useRef(newIntention());
  const queries = useQueryClient();
  const entry = (name: keyof typeof texts, label: string, hint?: string): ReactNode => (
    <TextEntry
      label={label}
      value={texts[name]}
      {...(hint === undefined ? {} : { hint })}
      onChange={(value) => setTexts({ ...texts, [name]: value })}
    />
  );
  const at = instantInShanghai(texts.at);
  const handsOver = action === 'transfer' || action === 'return';
  const entering = useMutation({
    mutationFn: (body: CustodyInput) =>
      call(
        routes.handleExhibit,
        { params: { ...target, exhibit }, query: {}, body },
        { idempotencyKey: intention.current },
      ),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onDone();
    },
    onError: (error) => {
      if (!(error instanceof Unreachable)) intention.current = newIntention();
    },
  });
  const body: CustodyInput | null =
    action === null || comparison === null || at === null
      ? null
      : {
          action,
          at,
          place: texts.place.trim(),
          officers: [texts.one, texts.two].map((one) => one.trim()).filter((one) => one !== ''),
          to: handsOver ? { organ: texts.organ.trim(), officers: [texts.officer.trim()] } : null,
          reason: texts.reason.trim(),
          method: texts.method.trim(),
          attestation: attestationOf(attested),
          comparison,
          result: null,
        };
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (body !== null) entering.mutate(body);
      }}
    >
      <Choices
        label={t.handleAction}
        value={action}
        options={actions.map((value) => ({ value, label: custodyActionWords[value][language] }))}
        onChange={setAction}
      />
      {entry('at', t.handleAt, t.collectedHint)}
      {entry('place', t.place)}
      {entry('one', t.officerOne)}
      {entry('two', t.officerTwo, t.officerHint)}
      {handsOver ? entry('organ', t.toOrgan) : null}
      {handsOver ? entry('officer', t.toOfficer) : null}
      {entry('reason', t.reason)}
      {entry('method', t.handleMethod)}
      <AttestationEntry value={attested} onChange={setAttested} />
      <Choices
        label={t.comparison}
        value={comparison}
        options={comparisons.map((value) => ({ value, label: comparisonWords[value][language] }))}
        onChange={setComparison}
      />
      {entering.isError ? <Fault error={entering.error} names={namesIn(t)} /> : null}
      <p className="row">
        <Button
          kind="main"
          submit
          busy={entering.isPending}
          unavailable={body === null ? t.notFilled(t.listed([t.handleAction, t.handleAt, t.comparison])) : undefined}
        >
          {t.enter}
        </Button>
        <Button onPress={onDone}>{t.cancel}</Button>
      </p>
    </form>
  );
}
