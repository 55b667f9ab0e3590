import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Message, Waiting } from '../parts/message.tsx';
import { useTexts } from '../texts/language.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { Foot } from './foot.tsx';
import { Masthead } from './masthead.tsx';
import './frame.css';

/** The same frame around every page. Going to another page moves the focus to its beginning, as a page load would. */
export function Frame(): ReactNode {
  const texts = useTexts();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const shownPath = useRef(path);
  useEffect(() => {
    if (shownPath.current === path) return;
    shownPath.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <>
      <a className="skip" href="#page">
        {texts.frame.skip}
      </a>
      <DemoBanner />
      <Masthead />
      <main className="page" id="page" ref={main} tabIndex={-1}>
        <Offline />
        <Suspense fallback={<Waiting doing={texts.fault.waiting} />}>
          <Outlet />
        </Suspense>
      </main>
      <Foot />
    </>
  );
}

function Offline(): ReactNode {
  const texts = useTexts();
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  if (online) return null;
  return (
    <Message urgent title={texts.fault.offline}>
      <p>{texts.fault.offlineDo}</p>
    </Message>
  );
}
