import type { ReactNode } from 'react';
import { LinkButton } from '../parts/button.tsx';
import { useReading } from '../texts/language.tsx';

export function Foot(): ReactNode {
  const { texts, large, setLarge } = useReading();
  return (
    <footer className="foot">
      <span>{texts.frame.notOfficial}</span>
      <span>
        <LinkButton pressed={large} onPress={() => setLarge(!large)}>
          {texts.frame.large}
        </LinkButton>
        <LinkButton onPress={() => window.print()}>{texts.frame.print}</LinkButton>
      </span>
    </footer>
  );
}
