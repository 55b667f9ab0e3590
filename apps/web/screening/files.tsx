import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import { utf8 } from '#words/digest.ts';
import { call } from '../client/call.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Section } from '../parts/section.tsx';
import { download } from '../receipt/file.ts';
import { useLanguage } from '../texts/language.tsx';
import { useScreeningTexts } from './texts.ts';

/** The record as papers, and all figures as the text to whose fingerprint the log commits. */
export function ScreeningFiles({
  target,
  screening,
  exhibit,
  text,
}: {
  readonly target: CaseRef;
  readonly screening: string;
  readonly exhibit: number;
  /** The report's text, of which the fingerprint is. */
  readonly text: string;
}): ReactNode {
  const t = useScreeningTexts().files;
  const language = useLanguage();
  const name = `screening-${exhibit}-${screening.slice(0, 8)}`;
  const writing = useMutation({
    mutationFn: (format: 'pdf' | 'docx') =>
      call(routes.screeningRecord, {
        params: { ...target, screening },
        query: { format, language },
        body: undefined,
      }),
    onSuccess: (content, format) => {
      if (content instanceof Uint8Array) download(`${name}.${format}`, content);
    },
  });
  return (
    <Section title={t.title} note={t.note}>
      <p className="row screen-only">
        {(['pdf', 'docx'] as const).map((format) => (
          <Button key={format} busy={writing.isPending} onPress={() => writing.mutate(format)}>
            {writing.isPending && writing.variables === format ? t.making : t[format]}
          </Button>
        ))}
        <Button onPress={() => download(`${name}.json`, utf8(text))}>{t.json}</Button>
      </p>
      {writing.isError ? <Fault error={writing.error} /> : null}
    </Section>
  );
}
