import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import { useAnswer } from '../client/answer.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { PageTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Section } from '../parts/section.tsx';
import { useReading } from '../texts/language.tsx';
import { AddPerson } from './add-person.tsx';
import { Appoint } from './appoint.tsx';
import { EnrolOrgan } from './enrol-organ.tsx';
import { EnrolParty } from './enrol-party.tsx';
import { People } from './people.tsx';

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
                  <AddPerson />
                </Section>
                <Section title={t.enrol} note={t.enrolLead}>
                  <EnrolOrgan />
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
