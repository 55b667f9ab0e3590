import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Bilingual, Language } from '#words/language.ts';
import type { Texts } from './zh.ts';
import { zh } from './zh.ts';

/** What this reader chose on this device: nothing about it goes to the server. */
interface Reading {
  readonly language: Language;
  readonly texts: Texts;
  readonly large: boolean;
  readonly setLanguage: (language: Language) => void;
  readonly setLarge: (large: boolean) => void;
}

const languageKey = 'dengwen.language';
const largeKey = 'dengwen.large-text';

const ReadingContext = createContext<Reading | null>(null);

/** Storage may be forbidden; then the choice lasts as long as the page. */
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

/** Chinese comes with the page; English is fetched when it is chosen. */
async function textsIn(language: Language): Promise<Texts> {
  if (language === 'zh') return zh;
  return (await import('./en.ts')).en;
}

export const rememberedLanguage = (): Language => (remembered(languageKey) === 'en' ? 'en' : 'zh');

/** The texts of the remembered language, for the first drawing of the page. */
export const rememberedTexts = (): Promise<Texts> => textsIn(rememberedLanguage());

export function ReadingProvider({
  initial,
  children,
}: {
  readonly initial: Texts;
  readonly children: ReactNode;
}): ReactNode {
  const [shown, show] = useState<{ language: Language; texts: Texts }>({
    language: rememberedLanguage(),
    texts: initial,
  });
  const [large, setLargeState] = useState(remembered(largeKey) === 'yes');

  useEffect(() => {
    document.documentElement.lang = shown.language === 'zh' ? 'zh-CN' : 'en';
  }, [shown.language]);
  useEffect(() => {
    if (large) document.documentElement.dataset['text'] = 'large';
    else delete document.documentElement.dataset['text'];
  }, [large]);

  const setLanguage = useCallback((language: Language) => {
    remember(languageKey, language);
    void textsIn(language).then((texts) => show({ language, texts }));
  }, []);
  const setLarge = useCallback((next: boolean) => {
    remember(largeKey, next ? 'yes' : 'no');
    setLargeState(next);
  }, []);

  const reading = useMemo(() => ({ ...shown, large, setLanguage, setLarge }), [shown, large, setLanguage, setLarge]);
  return (
    <ReadingContext value={reading}>
      <I18nProvider locale={shown.language === 'zh' ? 'zh-CN' : 'en-US'}>{children}</I18nProvider>
    </ReadingContext>
  );
}

export function useReading(): Reading {
  const reading = use(ReadingContext);
  if (reading === null) throw new Error('a page is drawn outside ReadingProvider');
  return reading;
}

export const useTexts = (): Texts => useReading().texts;
export const useLanguage = (): Language => useReading().language;

/** Data that carries both languages, shown in the reader's. */
export function Both({ words }: { readonly words: Bilingual }): ReactNode {
  return words[useLanguage()];
}
