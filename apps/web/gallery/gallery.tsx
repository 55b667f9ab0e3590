import type { ReactNode } from 'react';
import '../frame/frame.css';
import { LinkButton } from '../parts/button.tsx';
import { useReading } from '../texts/language.tsx';
import { Controls } from './controls.tsx';
import { Filing } from './filing.tsx';
import { GatesDecided } from './gates.tsx';
import { Messages } from './messages.tsx';
import { Papers } from './papers.tsx';
import { Time } from './time.tsx';

/** Every part in every state: what the browser tests look at, and where a new part is drawn first. */
export function Gallery(): ReactNode {
  const { texts, language, setLanguage, large, setLarge } = useReading();
  return (
    <>
      <header className="top">
        <span className="word">登闻</span>
        <span className="org">部件与状态</span>
        <nav aria-label={texts.frame.places}>
          <LinkButton onPress={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>language</LinkButton>
          <LinkButton pressed={large} onPress={() => setLarge(!large)}>
            {texts.frame.large}
          </LinkButton>
        </nav>
      </header>
      <main className="page">
        <h1>部件与状态</h1>
        <Controls />
        <GatesDecided />
        <Time />
        <Papers />
        <Filing />
        <Messages />
      </main>
    </>
  );
}
