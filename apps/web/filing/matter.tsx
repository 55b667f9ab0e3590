import type { ReactNode } from 'react';
import { conductKinds } from './kinds.ts';
import { lineOf } from '#words/finding-words.ts';
import { parsePartialDay } from '#words/day.ts';
import { halfWidth } from '#words/normal.ts';
import type { FactName, FactSheet } from '#law/facts/vocabulary.ts';
import { TextEntry } from '../parts/field.tsx';
import { Slot } from '../parts/slot.tsx';
import { useReading } from '../texts/language.tsx';
import { contradicts, type Content, type Identities } from './content.ts';
import { Defendants } from './defendants.tsx';
import { FactEntry, FactSlot, type OnFact } from './fact-entry.tsx';

interface MatterProps {
  readonly content: Content;
  readonly change: (part: Partial<Content>) => void;
  readonly identities: Identities;
  readonly onIdentities: (next: Identities) => void;
  readonly sheet: FactSheet;
  readonly onFact: OnFact;
  /** Where a report of a screening is handed in, with the questions that it answers; absent where it is not taken. */
  readonly report?: ReactNode;
}

/** Four plain questions: who, what, from when to when, how many. */
export function Matter(props: MatterProps): ReactNode {
  const { filing: t } = useReading().texts;
  const { content, change, sheet, onFact, report } = props;
  return (
    <ol className="questions">
      <li>
        <h2>
          <span>1</span>
          {t.who}
        </h2>
        <Defendants
          {...props}
          change={(part) => {
            change(part);
            const said = sheet.defendantKind;
            if (said?.state === 'given' && contradicts(part.defendants ?? content.defendants, said.value))
              onFact('defendantKind', undefined);
          }}
        />
        <SuitSentence sheet={sheet} onFact={onFact} />
      </li>
      <li>
        <h2>
          <span>2</span>
          {t.what}
        </h2>
        <Conduct {...props} />
        <DeedSentence sheet={sheet} onFact={onFact} />
        <TextEntry
          label={t.summary}
          long
          value={content.conduct.summary}
          onChange={(summary) => change({ conduct: { ...content.conduct, summary } })}
        />
        <FactEntry name="informationKinds" sheet={sheet} onFact={onFact} />
        {report === undefined ? null : (
          <p className="note screen-only">
            <a href="#screening-report">{t.toReport}</a>
          </p>
        )}
        <FactEntry name="breaches" sheet={sheet} onFact={onFact} />
      </li>
      <li>
        <h2>
          <span>3</span>
          {t.when}
        </h2>
        <div className="columns">
          <PeriodEnd
            label={t.from}
            value={content.conduct.from}
            onChange={(from) => change({ conduct: { ...content.conduct, from } })}
          />
          <PeriodEnd
            label={t.until}
            value={content.conduct.until}
            onChange={(until) => change({ conduct: { ...content.conduct, until } })}
          />
        </div>
        <p className="note">{t.dayHint}</p>
      </li>
      <li>
        <h2>
          <span>4</span>
          {t.howMany}
        </h2>
        {report}
        <div className="columns">
          <FactEntry name="affectedPersons" sheet={sheet} onFact={onFact} />
          <FactEntry name="affectedItems" sheet={sheet} onFact={onFact} />
        </div>
      </li>
    </ol>
  );
}

function Conduct({ content, change }: MatterProps): ReactNode {
  const { filing: t } = useReading().texts;
  const { kinds } = content.conduct;
  const put = (next: typeof kinds): void => change({ conduct: { ...content.conduct, kinds: next } });
  const left = conductKinds.filter((kind) => !kinds.includes(kind));
  return (
    <div className="say">
      {t.whatBefore}
      {kinds.map((kind, place) => (
        <span key={kind}>
          {place === 0 ? '' : t.whatAnd}
          <Slot
            label={t.what}
            mayBeUnknown={false}
            value={{ state: 'chosen', value: kind }}
            options={[
              { value: '', words: t.dropConduct },
              ...[kind, ...left].map((one) => ({ value: one, words: t.conductKinds[one] })),
            ]}
            onChange={(next) => {
              const chosen = next.state === 'chosen' ? conductKinds.find((one) => one === next.value) : undefined;
              put(
                chosen === undefined
                  ? kinds.filter((one) => one !== kind)
                  : kinds.map((one) => (one === kind ? chosen : one)),
              );
            }}
          />
        </span>
      ))}
      {left.length === 0 ? null : (
        <span>
          {kinds.length === 0 ? '' : t.whatAnd}
          <Slot
            key={kinds.length}
            label={kinds.length === 0 ? t.what : t.addConduct}
            mayBeUnknown={false}
            value={{ state: 'empty' }}
            options={left.map((kind) => ({ value: kind, words: t.conductKinds[kind] }))}
            onChange={(next) => {
              const chosen = next.state === 'chosen' ? left.find((one) => one === next.value) : undefined;
              if (chosen !== undefined) put([...kinds, chosen]);
            }}
          />
        </span>
      )}
      {t.whatEnd}
    </div>
  );
}

function SuitSentence({ sheet, onFact }: { readonly sheet: FactSheet; readonly onFact: OnFact }): ReactNode {
  const { filing: t } = useReading().texts;
  return (
    <div className="say">
      {t.sentenceSuit[0]}
      <FactSlot name="suitKind" sheet={sheet} onFact={onFact} hint={t.slotHints.suitKind} />
      {t.sentenceSuit[1]}
      <FactSlot name="defendantKind" sheet={sheet} onFact={onFact} hint={t.slotHints.defendantKind} />
      {t.sentenceSuit[2]}
    </div>
  );
}

const deeds = [
  'relatesToPersons',
  'processesInChina',
  'decidesPurposeAndMeans',
  'online',
  'ongoing',
] as const satisfies readonly FactName[];

function DeedSentence({ sheet, onFact }: { readonly sheet: FactSheet; readonly onFact: OnFact }): ReactNode {
  const { filing: t } = useReading().texts;
  return (
    <div className="say">
      {deeds.map((name, place) => (
        <span key={name}>
          {t.sentenceDeed[place]}
          <FactSlot name={name} sheet={sheet} onFact={onFact} words={t.deedWords[name]} hint={t.slotHints[name]} />
        </span>
      ))}
      {t.sentenceDeed[deeds.length]}
    </div>
  );
}

function PeriodEnd({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}): ReactNode {
  const { language } = useReading();
  const read = value === null || value === '' ? null : parsePartialDay(value);
  return (
    <TextEntry
      label={label}
      mode="numeric"
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : halfWidth(text).trim().slice(0, 10))}
      {...(read !== null && !read.ok && (value ?? '').length >= 4
        ? { problem: lineOf(read.problems[0], language) }
        : {})}
    />
  );
}
