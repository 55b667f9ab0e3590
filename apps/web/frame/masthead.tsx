import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Session } from '#contract/shapes/organ.ts';
import type { Role } from '#words/actor.ts';
import { useSession, useSigning } from '../client/session.ts';
import { LinkButton } from '../parts/button.tsx';
import { useReading } from '../texts/language.tsx';

const publicPlaces = ['/library', '/law', '/regimes', '/directory', '/verify', '/guide'] as const;
type Place = '/desk' | '/drafts' | '/administration' | (typeof publicPlaces)[number];

/** What stands in the masthead for each role; the desk comes first for whoever has one. */
const placesOf: Readonly<Record<Role, readonly Place[]>> = {
  filer: ['/desk', '/drafts', '/library', '/law', '/directory', '/verify'],
  'filing-judge': ['/desk', '/library', '/law', '/directory', '/verify'],
  'bench-judge': ['/desk', '/library', '/law', '/directory', '/verify'],
  'department-officer': ['/desk', '/library', '/law', '/directory', '/verify'],
  defendant: ['/desk', '/library', '/verify'],
  researcher: ['/library', '/law', '/regimes', '/directory', '/verify'],
  administrator: ['/administration', '/directory', '/library', '/verify'],
};

/** The organ and desk for which the reader acts, and the ways to the other places. */
export function Masthead(): ReactNode {
  const { texts, language, setLanguage } = useReading();
  const session = useSession() ?? null;
  const { signOut } = useSigning();
  const places: readonly Place[] = session === null ? publicPlaces : placesOf[session.acting.role];
  return (
    <header className="top">
      <Link className="word" to="/">
        <span lang="zh-CN">登闻</span>
        <span className="unseen">{texts.frame.home}</span>
      </Link>
      <span className="org">
        <Organ session={session} />
      </span>
      <nav aria-label={texts.frame.places}>
        {places.map((place) => (
          <Link key={place} to={place}>
            {texts.frame.place[place]}
          </Link>
        ))}
        <LinkButton onPress={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
          {language === 'zh' ? <span lang="en">English</span> : <span lang="zh-CN">中文</span>}
        </LinkButton>
        {session === null ? (
          <Link to="/sign-in">{texts.frame.signIn}</Link>
        ) : (
          <LinkButton onPress={() => void signOut()}>{texts.frame.signOut}</LinkButton>
        )}
      </nav>
    </header>
  );
}

function Organ({ session }: { readonly session: Session | null }): ReactNode {
  const { texts, language } = useReading();
  if (session === null)
    return (
      <>
        {texts.frame.register[0]}
        <br />
        {texts.frame.register[1]}
      </>
    );
  const { organ, role } = session.acting;
  return (
    <>
      {language === 'zh' ? organ.name : organ.nameEn}
      <br />
      {texts.roles[role]}　{session.person.name}
      <OtherOffices session={session} />
    </>
  );
}

/** A person with several offices, or a deputyship, chooses for which one to act. */
function OtherOffices({ session }: { readonly session: Session }): ReactNode {
  const { texts, language } = useReading();
  const { actFor } = useSigning();
  const navigate = useNavigate();
  const acting = useMutation({
    mutationFn: ({ organ, role }: Session['acting']) => actFor(organ.id, role),
    onSuccess: () => navigate({ to: '/desk' }),
  });
  const others = session.memberships.filter(
    (one) => one.organ.id !== session.acting.organ.id || one.role !== session.acting.role,
  );
  if (others.length === 0) return null;
  return (
    <details className="roles offices">
      <summary>{texts.frame.otherOffice}</summary>
      <ul>
        {others.map((one) => (
          <li key={`${one.organ.id} ${one.role}`}>
            <button type="button" onClick={() => acting.mutate(one)}>
              <b>
                {language === 'zh' ? one.organ.name : one.organ.nameEn}　{texts.roles[one.role]}
              </b>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
