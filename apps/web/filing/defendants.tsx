import type { ReactNode } from 'react';
import type { DefendantKept } from '#contract/shapes/complaint.ts';
import { parseCreditCode } from '#words/credit-code.ts';
import { lineOf } from '#words/finding-words.ts';
import { halfWidth } from '#words/normal.ts';
import { Button } from '../parts/button.tsx';
import { Choices, TextEntry } from '../parts/field.tsx';
import { Answer } from '../parts/mark.tsx';
import { useRowKeys } from '../parts/row-keys.ts';
import { useReading } from '../texts/language.tsx';
import { emptyDefendant, type Content, type DraftDefendant, type Identities, withoutPlace } from './content.ts';

interface DefendantsProps {
  readonly content: Content;
  readonly change: (part: Partial<Content>) => void;
  readonly identities: Identities;
  readonly onIdentities: (next: Identities) => void;
}

const defendantKinds = ['organisation', 'foreign', 'person', 'unknown'] as const;

/** Who is sued, and what tells each of them from everybody else. */
export function Defendants({ content, change, identities, onIdentities }: DefendantsProps): ReactNode {
  const { filing: t } = useReading().texts;
  const { defendants } = content;
  const keys = useRowKeys(Math.max(1, defendants.length));
  const put = (next: readonly DraftDefendant[]): void => change({ defendants: [...next] });
  return (
    <>
      {(defendants.length === 0 ? [emptyDefendant] : defendants).map((one, place) => {
        const set = (part: Partial<DraftDefendant>): void =>
          put(
            defendants.length === 0
              ? [{ ...one, ...part }]
              : defendants.map((other, n) => (n === place ? { ...other, ...part } : other)),
          );
        return (
          <div key={keys.keyOf(place)} className="defendant stack">
            <TextEntry label={t.defendantName} value={one.name} onChange={(name) => set({ name })} />
            {one.kept === undefined ? (
              <>
                <Choices
                  label={t.kind}
                  value={one.kind}
                  options={defendantKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
                  onChange={(kind) => set({ kind })}
                />
                <Singled
                  one={one}
                  set={set}
                  identity={identities[place] ?? ''}
                  onIdentity={(number) => onIdentities({ ...identities, [place]: number })}
                />
              </>
            ) : (
              <Kept
                kept={one.kept}
                onReplace={() => put(defendants.map((other, n) => (n === place ? { ...emptyDefendant } : other)))}
              />
            )}
            {defendants.length < 2 ? null : (
              <Button
                kind="small"
                onPress={() => {
                  keys.drop(place);
                  onIdentities(withoutPlace(identities, place));
                  put(defendants.filter((_, n) => n !== place));
                }}
              >
                {t.lessDefendant}
              </Button>
            )}
          </div>
        );
      })}
      <Button
        kind="small"
        onPress={() => put([...(defendants.length === 0 ? [emptyDefendant] : defendants), emptyDefendant])}
      >
        {t.moreDefendant}
      </Button>
    </>
  );
}

/** A defendant that the case keeps: what singled it out stands, and is not shown. */
function Kept({ kept, onReplace }: { readonly kept: DefendantKept; readonly onReplace: () => void }): ReactNode {
  const { filing: t } = useReading().texts;
  return (
    <>
      <p className="note">
        {t.kinds[kept.kind]}
        {'　'}
        {kept.kind === 'unknown' ? t.keptUnknown : t.kept(kept.tail)}
      </p>
      <p>
        <Button kind="small" onPress={onReplace}>
          {t.replaceDefendant}
        </Button>
      </p>
    </>
  );
}

/** What tells this defendant from every other, by its kind. */
function Singled({
  one,
  set,
  identity,
  onIdentity,
}: {
  readonly one: DraftDefendant;
  readonly set: (part: Partial<DraftDefendant>) => void;
  readonly identity: string;
  readonly onIdentity: (number: string) => void;
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.filing;
  switch (one.kind) {
    case 'organisation': {
      const typed = one.creditCode ?? '';
      const read = parseCreditCode(typed);
      return (
        <>
          <TextEntry
            label={t.creditCode}
            value={typed}
            onChange={(text) => set({ creditCode: halfWidth(text).trim().toUpperCase() })}
            {...(typed.length >= 18 && !read.ok ? { problem: lineOf(read.problems[0], language) } : {})}
            got={
              read.ok ? (
                <>
                  <Answer answer="yes">{t.creditOk}</Answer>
                  {'　'}
                  <span className="dim">{t.creditDivision(read.value.slice(2, 8))}</span>
                </>
              ) : null
            }
          />
          <TextEntry
            label={t.parentCode}
            value={one.parentCreditCode ?? ''}
            onChange={(text) => set({ parentCreditCode: text === '' ? null : halfWidth(text).trim().toUpperCase() })}
          />
        </>
      );
    }
    case 'foreign':
      return (
        <div className="columns">
          <TextEntry
            label={t.country}
            value={one.country ?? ''}
            onChange={(text) => set({ country: halfWidth(text).trim().toUpperCase().slice(0, 2) })}
          />
          <TextEntry
            label={t.registration}
            value={one.registration ?? ''}
            onChange={(registration) => set({ registration })}
          />
        </div>
      );
    case 'person':
      return <TextEntry label={t.identity} hint={t.identityHint} value={identity} onChange={onIdentity} />;
    case 'unknown':
      return <p className="note">{t.unknownHint}</p>;
  }
}
