import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Session } from '#contract/shapes/organ.ts';
import type { Role } from '#words/actor.ts';
import { useSession } from '../client/session.ts';
import { Message, Waiting } from '../parts/message.tsx';
import { useTexts } from '../texts/language.tsx';

/** A page of an organ. What may be seen and done is decided by the server; this only spares a refusal. */
export function SignedIn({
  roles,
  children,
}: {
  readonly roles?: readonly Role[];
  readonly children: (session: Session) => ReactNode;
}): ReactNode {
  const { fault, frame } = useTexts();
  const session = useSession();
  const next = useLocation({ select: (location) => location.href });
  if (session === undefined) return <Waiting doing={fault.waiting} />;
  if (session === null)
    return (
      <Message title={fault.signInFirst}>
        <p>{fault.signInFirstDo}</p>
        <p className="row">
          <Link className="btn main" to="/sign-in" search={{ next }}>
            {frame.signIn}
          </Link>
        </p>
      </Message>
    );
  if (roles !== undefined && !roles.includes(session.acting.role)) return <Message title={fault.notYours} />;
  return children(session);
}
