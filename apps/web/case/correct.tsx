import { useMemo, useState, type ReactNode } from 'react';
import type { ActAnswer, AvailableAct, CaseView } from '#contract/shapes/case.ts';
import { gates } from '#law/gates.ts';
import { regime } from '#law/regime.ts';
import { asDay } from '#words/day.ts';
import { Claims } from '../filing/claims.tsx';
import type { Content, Identities } from '../filing/content.ts';
import type { OnFact } from '../filing/fact-entry.tsx';
import { FactsPart } from '../filing/facts-part.tsx';
import '../filing/filing.css';
import { Matter } from '../filing/matter.tsx';
import { readableFacts } from '../filing/readable-facts.ts';
import { Section } from '../parts/section.tsx';
import { useReading } from '../texts/language.tsx';
import { ActForm } from './act-form.tsx';
import { contentOf, correctedOf } from './corrected.ts';
import { Told } from './told.tsx';

interface CorrectProps {
  readonly act: AvailableAct;
  readonly view: CaseView;
  readonly onDone: (answer: ActAnswer) => void;
  readonly onCancel: () => void;
}

/**
 * 补正: the whole complaint again, as it was filed, with what the court asked for put right. A defendant stays
 * the one it was, until somebody puts another in its place.
 */
export function Correct({ act, view, onDone, onCancel }: CorrectProps): ReactNode {
  const { texts } = useReading();
  const t = texts.filing;
  const [content, setContent] = useState<Content>(() => contentOf(view));
  const [identities, setIdentities] = useState<Identities>({});
  const change = (part: Partial<Content>): void => setContent((now) => ({ ...now, ...part }));
  const typed = useMemo(() => readableFacts(content.facts), [content.facts]);
  const known = useMemo(() => readableFacts(view.facts), [view.facts]);
  const decided = useMemo(
    () => gates({ ...known, ...typed }, regime({ on: asDay(view.regime.on) })),
    [known, typed, view.regime.on],
  );
  const onFact: OnFact = (name, state) => {
    const { [name]: _, ...others } = content.facts;
    change({ facts: state === undefined ? others : { ...others, [name]: state } });
  };
  const complaint = correctedOf(content, identities, typed);
  return (
    <div>
      <Section title={texts.case.defects} first>
        <Told defects={view.defects} />
      </Section>
      <Section title={t.partNames.matter}>
        <Matter
          content={content}
          change={change}
          identities={identities}
          onIdentities={setIdentities}
          sheet={typed}
          onFact={onFact}
        />
      </Section>
      <Section title={t.partNames.facts}>
        <FactsPart sheet={typed} decided={decided} known={{}} onFact={onFact} />
      </Section>
      <Section title={t.partNames.claims}>
        <Claims content={content} change={change} />
      </Section>
      <ActForm
        act={act}
        target={view.summary.ref}
        related={[]}
        beside={complaint === null ? null : { complaint }}
        besideMissing={texts.act.correctMissing}
        onDone={onDone}
        onCancel={onCancel}
      />
    </div>
  );
}
