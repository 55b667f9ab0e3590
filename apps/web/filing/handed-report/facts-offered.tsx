import { useState, type ReactNode } from 'react';
import { sourceIn } from '#law/facts/source.ts';
import { vocabulary, type FactSheet } from '#law/facts/vocabulary.ts';
import type { Bilingual } from '#words/language.ts';
import { sourceOf } from '../../law/fact-source.tsx';
import { listWords, stateWords } from '../../law/state-words.ts';
import { Button } from '../../parts/button.tsx';
import { Answer, type AnswerKind } from '../../parts/mark.tsx';
import { Message } from '../../parts/message.tsx';
import { Section } from '../../parts/section.tsx';
import { count } from '../../texts/format.ts';
import { useReading } from '../../texts/language.tsx';
import type { OnFact } from '../fact-entry.tsx';
import { offersOf, takenAtOnce, type Offer, type Standing } from './offer.ts';
import { useHandedReportTexts } from './texts.ts';

interface OfferedProps {
  readonly reported: FactSheet;
  /** What the source of each begins with. */
  readonly head: Bilingual;
  readonly sheet: FactSheet;
  readonly onFact: OnFact;
  readonly onFacts: (facts: FactSheet) => void;
}

/** The facts of a report beside what the complaint says, to be taken over one by one or together. Nothing goes over by itself. */
export function FactsOffered({ reported, head, sheet, onFact, onFacts }: OfferedProps): ReactNode {
  const { texts, language } = useReading();
  const t = useHandedReportTexts();
  const [done, tell] = useState('');
  const offers = offersOf(reported, sheet);
  const takeAll = (): void => {
    const taken = takenAtOnce(offers);
    const number = Object.keys(taken).length;
    if (number > 0) onFacts(taken);
    tell(number === 0 ? t.tookNone : t.took(count(number)));
  };
  const press = ({ fact, state, standing }: Offer): void => {
    const asked = vocabulary[fact].question[language];
    onFact(fact, standing === 'taken' ? undefined : state);
    tell(standing === 'taken' ? t.tookBack(asked) : t.tookOne(asked));
  };
  if (offers.length === 0)
    return (
      <Section title={t.offered}>
        <Message title={t.none} />
      </Section>
    );
  return (
    <Section title={t.offered} note={t.offeredNote}>
      <p className="second measure">{t.sentences([t.linked, t.noThreshold, t.edit])}</p>
      <p className="note head-of-sources">
        {t.source}
        {language === 'zh' ? '：' : ': '}
        {head[language]}
      </p>
      <ul className="offers">
        {offers.map((offer) => (
          <Offered key={offer.fact} offer={offer} head={head} press={() => press(offer)}>
            {instead.has(offer.standing) || offer.standing === 'answered' ? (
              <>
                {t.said}
                {language === 'zh' ? '：' : ': '}
                <b>{stateWords(offer.fact, sheet[offer.fact], texts, language)}</b>
              </>
            ) : null}
          </Offered>
        ))}
      </ul>
      <p className="row screen-only">
        <Button kind="main" onPress={takeAll}>
          {t.takeAll}
        </Button>
        <span className="note">{t.allNote}</span>
      </p>
      <p role="status" className="note">
        {done}
      </p>
    </Section>
  );
}

/** Where the complaint has it already, from elsewhere or otherwise. */
const instead: ReadonlySet<Standing> = new Set<Standing>(['differs', 'elsewhere', 'earlier']);

const signs: Readonly<Record<Standing, AnswerKind | null>> = {
  open: null,
  earlier: null,
  agrees: null,
  taken: 'yes',
  elsewhere: null,
  differs: 'disputed',
  answered: 'unknown',
};

function Offered({
  offer: { fact, state, standing },
  head,
  press,
  children,
}: {
  readonly offer: Offer;
  readonly head: Bilingual;
  readonly press: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { language } = useReading();
  const t = useHandedReportTexts();
  const asked = vocabulary[fact].question[language];
  const source = sourceOf(state);
  const sign = signs[standing];
  return (
    <li>
      <div>
        <span>{asked}</span>
        <Value fact={fact} state={state} />
        {source === null ? null : <small>{withoutHead(sourceIn(source, language), head[language])}</small>}
        <small className="standing">
          {sign === null ? t.standings[standing] : <Answer answer={sign}>{t.standings[standing]}</Answer>}
        </small>
        {children === null ? null : <small>{children}</small>}
      </div>
      {standing === 'answered' ? null : (
        <Button kind="small" onPress={press}>
          {standing === 'taken' ? t.takeBack : instead.has(standing) ? t.takeInstead : t.take}
          <span className="unseen"> {asked}</span>
        </Button>
      )}
    </li>
  );
}

/** Rows stand under each other; anything else on one line. */
function Value({ fact, state }: Pick<Offer, 'fact' | 'state'>): ReactNode {
  const { texts, language } = useReading();
  if (state.state !== 'given' || !Array.isArray(state.value) || vocabulary[fact].kind !== 'list')
    return <b>{stateWords(fact, state, texts, language)}</b>;
  return (
    <ul className="rows">
      {keyed(listWords(fact, state.value, texts, language)).map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  );
}

/** Two kinds of number may be of one class and as many. */
const keyed = (rows: readonly string[]): readonly { readonly key: string; readonly words: string }[] =>
  rows.map((words, place) => ({ key: `${place} ${words}`, words }));

/** How the figure was counted: the report itself stands once above all of them. */
const withoutHead = (source: string, head: string): string =>
  source.startsWith(head.trimEnd()) ? source.slice(head.trimEnd().length).trim() : source;
