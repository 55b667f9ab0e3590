import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { Role } from '#words/actor.ts';
import { call } from '../client/call.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Tag } from '../parts/tag.tsx';
import { useReading } from '../texts/language.tsx';
import './people.css';
import type { Person } from './person.ts';
import { useChange } from './use-change.ts';

/** Everybody with an account and the offices held; an office is ended here, and asked for twice. */
export function People({ people }: { readonly people: readonly Person[] }): ReactNode {
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
