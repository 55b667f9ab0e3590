import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Role } from '#words/actor.ts';
import { PageTitle } from '../frame/title.tsx';
import { Section } from '../parts/section.tsx';
import { useTexts } from '../texts/language.tsx';

/** Where each role that has no cases here goes instead, the most useful first. */
const placesOf = {
  'department-officer': ['/', '/law', '/directory'],
  researcher: ['/regimes', '/library', '/law'],
  administrator: ['/administration', '/directory'],
} as const;

export type WithoutDesk = keyof typeof placesOf;
export const isWithoutDesk = (role: Role): role is WithoutDesk => role in placesOf;

/** A role without cases of its own is told plainly what it can do here now, what it cannot yet, and where to go. */
export function NoDesk({ role }: { readonly role: WithoutDesk }): ReactNode {
  const { desk: t, frame } = useTexts();
  const words = t.noDeskYet[role];
  const [first, ...others] = placesOf[role];
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} windowTitle={words.title} />
      <Section title={t.goTo}>
        <p className="measure second">{words.now}</p>
        <p className="row screen-only desk-begin">
          <Link className="btn main" to={first}>
            {frame.place[first]}
          </Link>
          {others.map((place) => (
            <Link key={place} className="btn" to={place}>
              {frame.place[place]}
            </Link>
          ))}
        </p>
      </Section>
    </>
  );
}
