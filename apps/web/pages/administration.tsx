import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { AnswerOf } from '#contract/route.ts';
import type { Organ } from '#contract/shapes/organ.ts';
import { roles, type Role } from '#words/actor.ts';
import { useAnswer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { PageTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Choices, TextEntry } from '../parts/field.tsx';
import { Finder } from '../parts/finder.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { useReading } from '../texts/language.tsx';
import './administration.css';
import { EnrolParty } from './enrol-party.tsx';

type Person = AnswerOf<typeof routes.people>['people'][number];

/** Organs that work here, the people in them, and their deputies with their last day. */
export function Administration(): ReactNode {
  return <SignedIn roles={['administrator']}>{() => <Offices />}</SignedIn>;
}

function Offices(): ReactNode {
  const { texts } = useReading();
  const t = texts.administration;
  const people = useAnswer(routes.people, { params: {}, query: {} });
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} windowTitle={t.title} />
      <Asked of={people}>
        {({ people: rows }) => (
          <>
            <Section title={t.people}>
              <People people={rows} />
            </Section>
            <div className="half">
              <Section title={t.appoint}>
                <Appoint people={rows} />
              </Section>
              <div>
                <Section title={t.add}>
                  <Add />
                </Section>
                <Section title={t.enrol} note={t.enrolLead}>
                  <Enrol />
                </Section>
                <Section title={t.enrolParty} note={t.enrolPartyLead}>
                  <EnrolParty />
                </Section>
              </div>
            </div>
          </>
        )}
      </Asked>
    </>
  );
}

/** One change, then everything that is shown is fetched anew. */
function useChange<Given>(change: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries() });
}

function People({ people }: { readonly people: readonly Person[] }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.administration;
  const [asked, ask] = useState<string | null>(null);
  const ending = useChange(
    ({ person, organ, role }: { readonly person: string; readonly organ: string; readonly role: Role }) =>
      call(routes.appoint, { params: { person }, query: {}, body: { organ, role, action: 'end', deputyUntil: null } }),
  );
  return (
    <>
      {ending.isError ? <Fault error={ending.error} /> : null}
      <table className="tbl records">
        <thead>
          <tr>
            <th scope="col">{t.person}</th>
            <th scope="col">{t.account}</th>
            <th scope="col">{t.offices}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row" className="name">
                {person.name}
              </th>
              <td data-label={t.account} className="mono">
                {person.account}
              </td>
              <td data-label={t.offices}>
                <ul>
                  {person.memberships.map((one) => (
                    <li key={`${one.organ.id} ${one.role}`} className="office">
                      <span>
                        {language === 'zh' ? one.organ.name : one.organ.nameEn}　{texts.roles[one.role]}{' '}
                        {one.deputyUntil === null ? null : <Tag dashed>{t.deputy(one.deputyUntil)}</Tag>}
                      </span>
                      <Button
                        kind="small"
                        busy={ending.isPending}
                        onPress={() => {
                          const office = `${person.id} ${one.organ.id} ${one.role}`;
                          if (asked !== office) return ask(office);
                          ask(null);
                          ending.mutate({ person: person.id, organ: one.organ.id, role: one.role });
                        }}
                      >
                        {asked === `${person.id} ${one.organ.id} ${one.role}` ? t.endAsk : t.end}
                        <span className="unseen">
                          {person.name} {one.organ.name}
                        </span>
                      </Button>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function OrganFinder({
  chosen,
  onChoose,
}: {
  readonly chosen: Organ | null;
  readonly onChoose: (organ: Organ) => void;
}): ReactNode {
  const { texts } = useReading();
  const [typed, type] = useState('');
  const asked = useAnswer(
    routes.directory,
    { params: {}, query: { q: typed, limit: 12 } },
    { when: typed.trim() !== '' },
  );
  const found = asked.data?.organs ?? [];
  return (
    <Finder
      label={texts.administration.organ}
      hint={texts.directory.find}
      typed={typed}
      onType={type}
      chosen={chosen?.id ?? null}
      searching={asked.isFetching}
      candidates={found.map((organ) => ({
        id: organ.id,
        name: organ.name,
        note: organ.participates ? texts.directory.here : texts.organKinds[organ.kind],
      }))}
      onChoose={(id) => {
        const organ = found.find((one) => one.id === id);
        if (organ === undefined) return;
        type(organ.name);
        onChoose(organ);
      }}
    />
  );
}

/** A person by name or account; the list is too long to be shown as a whole. */
function PersonFinder({
  people,
  chosen,
  onChoose,
}: {
  readonly people: readonly Person[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}): ReactNode {
  const { administration: t } = useReading().texts;
  const [typed, type] = useState('');
  const wanted = typed.trim().toLowerCase();
  const found = people.filter(
    ({ name, account }) => wanted === '' || `${name} ${account}`.toLowerCase().includes(wanted),
  );
  return (
    <Finder
      label={t.choosePerson}
      hint={t.personHint}
      typed={typed}
      onType={type}
      chosen={chosen}
      candidates={found.slice(0, 20).map(({ id, name, account }) => ({ id, name, note: account }))}
      onChoose={(id) => {
        const person = people.find((one) => one.id === id);
        if (person === undefined) return;
        type(person.name);
        onChoose(person.id);
      }}
    />
  );
}

function useRoleChoices(): readonly { readonly value: Role; readonly label: string }[] {
  const { texts } = useReading();
  return roles.map((role) => ({ value: role, label: texts.roles[role] }));
}

function Outcome({
  of,
}: {
  readonly of: { readonly isError: boolean; readonly isSuccess: boolean; readonly error: unknown };
}): ReactNode {
  const { texts } = useReading();
  if (of.isError) return <Fault error={of.error} />;
  return of.isSuccess ? <p role="status">{texts.administration.done}</p> : null;
}

function Appoint({ people }: { readonly people: readonly Person[] }): ReactNode {
  const { texts } = useReading();
  const t = texts.administration;
  const [person, setPerson] = useState<string | null>(null);
  const [organ, setOrgan] = useState<Organ | null>(null);
  const [role, setRole] = useState<Role | null>(null);
  const [until, setUntil] = useState('');
  const choices = useRoleChoices();
  const appointing = useChange((given: { readonly person: string; readonly organ: string; readonly role: Role }) =>
    call(routes.appoint, {
      params: { person: given.person },
      query: {},
      body: { organ: given.organ, role: given.role, action: 'appoint', deputyUntil: until === '' ? null : until },
    }),
  );
  const ready = person !== null && organ !== null && role !== null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) appointing.mutate({ person, organ: organ.id, role });
      }}
    >
      <PersonFinder people={people} chosen={person} onChoose={setPerson} />
      <OrganFinder chosen={organ} onChoose={setOrgan} />
      <Choices label={t.role} value={role} options={choices} onChange={setRole} />
      <TextEntry label={t.until} mode="numeric" value={until} onChange={setUntil} placeholder="2026-12-31" />
      <Outcome of={appointing} />
      <Button kind="main" submit unavailable={ready ? undefined : t.appointMissing} busy={appointing.isPending}>
        {t.appoint}
      </Button>
    </form>
  );
}

function Add(): ReactNode {
  const { texts } = useReading();
  const t = texts.administration;
  const [name, setName] = useState('');
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [organ, setOrgan] = useState<Organ | null>(null);
  const [role, setRole] = useState<Role | null>(null);
  const choices = useRoleChoices();
  const adding = useChange((given: { readonly organ: string; readonly role: Role }) =>
    call(routes.addPerson, { params: {}, query: {}, body: { name, account, password, ...given } }),
  );
  const ready = organ !== null && role !== null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) adding.mutate({ organ: organ.id, role });
      }}
    >
      <TextEntry label={t.person} value={name} onChange={setName} required />
      <TextEntry label={t.account} value={account} onChange={setAccount} required />
      <TextEntry
        label={t.password}
        mode="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        required
      />
      <OrganFinder chosen={organ} onChoose={setOrgan} />
      <Choices label={t.role} value={role} options={choices} onChange={setRole} />
      <Outcome of={adding} />
      <Button kind="main" submit unavailable={ready ? undefined : t.addMissing} busy={adding.isPending}>
        {t.addDo}
      </Button>
    </form>
  );
}

function Enrol(): ReactNode {
  const { texts } = useReading();
  const t = texts.administration;
  const [organ, setOrgan] = useState<Organ | null>(null);
  const enrolling = useChange((given: { readonly organ: string; readonly participates: boolean }) =>
    call(routes.enrolOrgan, { params: {}, query: {}, body: given }),
  );
  return (
    <div className="stack">
      <OrganFinder chosen={organ} onChoose={setOrgan} />
      <Outcome of={enrolling} />
      <Button
        kind="main"
        unavailable={organ === null ? t.enrolMissing : undefined}
        busy={enrolling.isPending}
        onPress={() => {
          if (organ === null) return;
          const participates = !organ.participates;
          enrolling.mutate(
            { organ: organ.id, participates },
            { onSuccess: () => setOrgan({ ...organ, participates }) },
          );
        }}
      >
        {organ?.participates === true ? t.withdraw : t.enrolDo}
      </Button>
    </div>
  );
}
