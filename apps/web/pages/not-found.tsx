import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from '../frame/title.tsx';
import { Fault } from '../parts/fault.tsx';
import { useTexts } from '../texts/language.tsx';

export function NotFound(): ReactNode {
  const { fault } = useTexts();
  return (
    <>
      <PageTitle title={fault.notFound} lead={fault.notFoundDo} windowTitle={fault.notFound} />
      <p className="row">
        <Link className="btn" to="/">
          {fault.toHome}
        </Link>
      </p>
    </>
  );
}

/** A page that broke while it was drawn, or could not be fetched; nothing was written by it. */
export function PageFault({ error }: ErrorComponentProps): ReactNode {
  return <Fault error={error} again={() => location.reload()} />;
}
