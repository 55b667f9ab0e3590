import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';

/** The title of a page: on the page, and in the window, where screen readers and histories look for it. */
export function PageTitle({
  title,
  lead,
  windowTitle,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly windowTitle: string;
}): ReactNode {
  useWindowTitle(windowTitle);
  return (
    <div className="page-title">
      <h1>{title}</h1>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
    </div>
  );
}

export function useWindowTitle(title: string): void {
  const texts = useTexts();
  useEffect(() => {
    document.title = texts.frame.windowTitle(title);
  }, [title, texts]);
}
