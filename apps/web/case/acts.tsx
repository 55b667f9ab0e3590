import { lazy, useState, type ReactNode } from 'react';
import type { ActAnswer, AvailableAct, CaseView } from '#contract/shapes/case.ts';
import type { Gate } from '#law/gates.ts';
import { factsToFind } from '../law/gates-view.tsx';
import { Button, Unavailable } from '../parts/button.tsx';
import { Message } from '../parts/message.tsx';
import { CheckedReceipt } from '../receipt/checked-receipt.tsx';
import { count } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { ActForm } from './act-form.tsx';
import { bare } from './bare.ts';
import { Finding } from './finding.tsx';

/** The form of a complaint is fetched only by who has one to correct. */
const Correct = lazy(async () => ({ default: (await import('./correct.tsx')).Correct }));

/** An act chosen, with what the page knows already of its form. */
export interface ChosenAct {
  readonly act: string;
  readonly given?: Readonly<Record<string, unknown>>;
}

interface ActsProps {
  readonly view: CaseView;
  readonly decided: readonly Gate[];
  readonly chosen: ChosenAct | null;
  readonly onChoose: (act: ChosenAct | null) => void;
}

/** Every act that this reader could do in the case: the open ones as buttons, the others dashed, with reason and condition. */
export function Acts({ view, decided, chosen, onChoose }: ActsProps): ReactNode {
  const { texts, language } = useReading();
  const [done, setDone] = useState<ActAnswer | null>(null);
  // Whether a tort is the same is found between cases: where none is near, there is nothing to sign.
  const alone = view.related.length === 0;
  const isOpen = (act: AvailableAct): boolean => act.available && !(alone && act.act === 'compare-torts');
  const open = view.acts.filter(isOpen);
  const closed = Map.groupBy(
    view.acts.filter((act) => !isOpen(act)),
    (act) => (act.available ? texts.case.nothingToCompare : bare(act.why?.[language] ?? '')),
  );
  const act = open.find((one) => one.act === chosen?.act);
  if (view.acts.length === 0) return null;
  const docketing = act === undefined ? open.find((one) => one.act === 'docket') : undefined;
  return (
    <section className="acts" aria-label={texts.case.acts}>
      {open.length === 0 ? <p className="second">{texts.case.actsNone}</p> : null}
      <div className="row screen-only">
        {open.map((one) => (
          <Button
            key={one.act}
            kind={one.act === 'docket' ? 'main' : 'plain'}
            expanded={one.act === act?.act}
            onPress={() => onChoose(one.act === act?.act ? null : { act: one.act })}
          >
            {one.words[language]}
          </Button>
        ))}
        {docketing === undefined ? null : (
          <span className="note">
            {texts.case.follows(docketing.words[language])}
            {docketing.follows.map((one) => one[language]).join(language === 'zh' ? '；' : '; ')}
          </span>
        )}
      </div>
      {done === null ? null : <Done answer={done} acts={view.acts} />}
      {act === undefined ? null : act.act === 'correct-complaint' ? (
        <Correct
          act={act}
          view={view}
          onDone={(answer) => {
            setDone(answer);
            onChoose(null);
          }}
          onCancel={() => onChoose(null)}
        />
      ) : act.act === 'find' ? (
        <Finding
          key={JSON.stringify(chosen?.given ?? null)}
          act={act}
          target={view.summary.ref}
          facts={factsToFind(decided)}
          given={chosen?.given}
          onDone={(answer) => {
            setDone(answer);
            onChoose(null);
          }}
          onCancel={() => onChoose(null)}
        />
      ) : (
        <ActForm
          key={`${act.act} ${JSON.stringify(chosen?.given ?? null)}`}
          act={act}
          target={view.summary.ref}
          related={view.related}
          given={{
            ...(act.act === 'compare-torts'
              ? { compared: view.related.filter((one) => one.standsBefore).map((one) => one.ref) }
              : {}),
            ...chosen?.given,
          }}
          onDone={(answer) => {
            setDone(answer);
            onChoose(null);
          }}
          onCancel={() => onChoose(null)}
        />
      )}
      {closed.size === 0 ? null : (
        <div className="closed screen-only" role="group" aria-label={texts.case.actsClosed}>
          {[...closed].map(([reason, group]) => (
            <Unavailable key={reason} names={group.map((one) => one.words[language])} reason={reason} />
          ))}
        </div>
      )}
    </section>
  );
}

function Done({ answer, acts }: { readonly answer: ActAnswer; readonly acts: readonly AvailableAct[] }): ReactNode {
  const { texts, language } = useReading();
  const name = acts.find((one) => one.act === answer.act)?.words[language] ?? answer.act;
  return (
    <div role="status">
      <Message title={texts.act.done(name)}>
        <p>
          {answer.caseNumber === null ? null : <span className="caseno">{answer.caseNumber}　</span>}
          {answer.caseNumberNote === null ? null : `${answer.caseNumberNote[language]} `}
          {texts.act.doneEntry(count(answer.entry + 1))}
        </p>
      </Message>
      <CheckedReceipt receipt={answer.receipt} name={`receipt-${answer.filingNumber}-${answer.entry + 1}`} />
    </div>
  );
}
