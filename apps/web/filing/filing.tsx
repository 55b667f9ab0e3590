import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { Draft } from '#contract/shapes/complaint.ts';
import type { Session } from '#contract/shapes/organ.ts';
import { isFactName } from '#law/facts/parse.ts';
import { vocabulary, type FactName, type FactSheet } from '#law/facts/vocabulary.ts';
import { gates, type Gate } from '#law/gates.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';
import { asDay } from '#words/day.ts';
import { useAnswer } from '../client/answer.ts';
import { useNow } from '../client/now.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { useWindowTitle } from '../frame/title.tsx';
import { factsWanted, Gates } from '../law/gates-view.tsx';
import { answerOf, cites } from '../law/reasons.ts';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Message } from '../parts/message.tsx';
import { NationalCheck } from '../parts/national-check.tsx';
import { PreCheck, type PreCheckItem } from '../parts/pre-check.tsx';
import { Section } from '../parts/section.tsx';
import { dayOf } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import type { Texts } from '../texts/zh.ts';
import { Claims } from './claims.tsx';
import { complaintOf, formDefects, type FormDefect, type Identities } from './content.ts';
import { CourtPart } from './court-part.tsx';
import type { State } from './fact-entry.tsx';
import { FactsPart } from './facts-part.tsx';
import './filing.css';
import { factsOfCourt, factsOfFiler, factsOfPapers } from '#law/facts/register.ts';
import { HandIn } from './handed-report/hand-in.tsx';
import { useHandedReport } from './handed-report/use-handed-report.ts';
import { Matter } from './matter.tsx';
import { useNationalCheck } from './national.ts';
import { Papers } from './papers.tsx';
import { Preview } from './preview.tsx';
import { readableFacts } from './readable-facts.ts';
import { isPart, StepNav, Steps, type Part } from './steps.tsx';
import { useDraft } from './use-draft.ts';

const route = getRouteApi('/drafts/$draft');

/** Writing a complaint: the questions, the check of the whole country, and the court's own rules beside them. */
export function Filing(): ReactNode {
  return <SignedIn roles={['filer']}>{(session) => <AskedDraft session={session} />}</SignedIn>;
}

function AskedDraft({ session }: { readonly session: Session }): ReactNode {
  const { draft } = route.useParams();
  const answer = useAnswer(routes.openDraft, { params: { draft }, query: {} });
  return <Asked of={answer}>{(opened) => <OpenDraft key={opened.id} draft={opened} session={session} />}</Asked>;
}

function useOrgan(id: string | null) {
  return (
    useAnswer(routes.organPage, { params: { organ: id ?? '-' }, query: {} }, { when: id !== null }).data?.organ ?? null
  );
}

function OpenDraft({ draft, session }: { readonly draft: Draft; readonly session: Session }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.filing;
  const { part: wanted } = route.useSearch();
  const part: Part = isPart(wanted) ? wanted : 'matter';
  const { content, change, saving, saveNow, keepMine, forget } = useDraft(draft);
  const [identities, setIdentities] = useState<Identities>({});
  const papers = draft.attachments;
  const court = useOrgan(content.court);
  const filer = useOrgan(session.acting.organ.id);
  const today = asDay(dayOf(useNow()));
  const known = useMemo<FactSheet>(
    () => ({
      filedOn: given(today),
      ...(filer === null ? {} : factsOfFiler(filer)),
      ...(court === null ? {} : factsOfCourt(court)),
      ...factsOfPapers(papers),
    }),
    [court, filer, papers, today],
  );
  const typed = useMemo(() => readableFacts(content.facts), [content.facts]);
  const { sheet, law, decided } = useMemo(() => {
    const whole: FactSheet = { ...typed, ...known };
    const rules = regime({ on: today });
    return { sheet: whole, law: rules, decided: gates(whole, rules) };
  }, [typed, known, today]);
  const national = useNationalCheck(content, identities);
  const defects = formDefects(content, identities, papers, session.acting.organKind);
  const onFact = (name: FactName, state: State): void => {
    const { [name]: _, ...others } = content.facts;
    change({ facts: state === undefined ? others : { ...others, [name]: state } });
  };
  const onFacts = (facts: FactSheet): void => change({ facts: { ...content.facts, ...facts } });
  const handed = useHandedReport();
  useWindowTitle(t.partNames[part]);
  const left = leftIn(defects);
  return (
    <>
      <div className="filing">
        <Steps draft={draft.id} part={part} left={left} papers={papers.length} />
        <div className="work">
          <h1>{t.partNames[part]}</h1>
          <p className="lead">{t.leads[part]}</p>
          <div className="part">
            {saving.kind === 'conflict' ? <Conflict keepMine={keepMine} forget={forget} /> : null}
            {part === 'matter' ? (
              <Matter
                content={content}
                change={change}
                identities={identities}
                onIdentities={setIdentities}
                sheet={typed}
                onFact={onFact}
                report={<HandIn {...handed} sheet={typed} onFact={onFact} onFacts={onFacts} />}
              />
            ) : null}
            {part === 'facts' ? <FactsPart sheet={typed} decided={decided} known={known} onFact={onFact} /> : null}
            {part === 'papers' ? <Papers draft={draft.id} papers={papers} /> : null}
            {part === 'claims' ? <Claims content={content} change={change} /> : null}
            {part === 'court' ? (
              <CourtPart content={content} change={change} court={court} sheet={typed} onFact={onFact} />
            ) : null}
            {part === 'preview' ? (
              <Preview
                draft={draft.id}
                content={content}
                papers={papers}
                sheet={sheet}
                court={court}
                session={session}
                complaint={
                  defects.length === 0 && court?.participates !== false
                    ? complaintOf(content, identities, { ...typed, ...factsOfPapers(papers) })
                    : null
                }
                saveNow={saveNow}
                forget={forget}
              />
            ) : null}
          </div>
          <StepNav draft={draft.id} part={part} saving={saving} />
        </div>
        <aside>
          <NationalCheck state={national} law={cites(['CPL 36', 'CPLI 283(3)', 'CPLI 285'], language)} />
          <PreCheck
            gates={decided.map((gate) => ({
              id: gate.id,
              title: gate.words[language],
              answer: answerOf({ truth: gate.outcome, because: gate.because }),
            }))}
            items={[...defects.map((defect) => formItem(defect, texts)), ...adviceOf(decided, texts, language)]}
          />
        </aside>
      </div>
      <Section title={t.gates} note={t.gatesNote(today)}>
        <Gates sheet={sheet} law={law} />
      </Section>
    </>
  );
}

const partOf: Readonly<Record<FormDefect, Part>> = {
  defendant: 'matter',
  credit: 'matter',
  conduct: 'matter',
  claims: 'claims',
  court: 'court',
  indictment: 'papers',
  announcement: 'papers',
};

function leftIn(defects: readonly FormDefect[]): Readonly<Record<Part, number>> {
  const left: Record<Part, number> = { matter: 0, facts: 0, papers: 0, claims: 0, court: 0, preview: 0 };
  for (const defect of defects) left[partOf[defect]] += 1;
  return left;
}

function formItem(defect: FormDefect, texts: Texts): PreCheckItem {
  const [title, mend] = texts.filing.defects[defect] ?? [defect, ''];
  return { id: defect, kind: 'defect', title, mend, law: null };
}

/** A gate that answers no, or lacks facts, is no defect of the form: the court decides. It is told as advice. */
function adviceOf(decided: readonly Gate[], { filing: t }: Texts, language: 'zh' | 'en'): readonly PreCheckItem[] {
  return decided.flatMap((gate): readonly PreCheckItem[] => {
    const name = gate.words[language];
    if (gate.outcome === 'no')
      return [{ id: gate.id, kind: 'advice', title: t.gateNo(name), mend: t.gateNoDo, law: lawOf(gate, language) }];
    if (gate.outcome === 'unknown' && gate.because === 'missing')
      return [
        {
          id: gate.id,
          kind: 'advice',
          title: t.gateUnknown(name),
          mend: wantedBy(gate, language) ?? t.gateUnknownDo,
          law: lawOf(gate, language),
        },
      ];
    return [];
  });
}

/** The first question that the gate still wants answered, so that the advice says what to find out. */
function wantedBy(gate: Gate, language: 'zh' | 'en'): string | null {
  const name = factsWanted([gate]).find(isFactName);
  return name === undefined ? null : vocabulary[name].question[language];
}

const lawOf = (gate: Gate, language: 'zh' | 'en'): string =>
  cites(gate.decisions.find(({ outcome }) => outcome !== 'yes')?.step.provisions.slice(0, 3) ?? [], language);

function Conflict({
  keepMine,
  forget,
}: {
  readonly keepMine: () => Promise<void>;
  readonly forget: () => void;
}): ReactNode {
  const { filing: t } = useReading().texts;
  return (
    <Message urgent title={t.conflict}>
      <p>{t.conflictDo}</p>
      <div className="row">
        <Button onPress={() => void keepMine()}>{t.conflictMine}</Button>
        <Button
          onPress={() => {
            forget();
            location.reload();
          }}
        >
          {t.conflictTheirs}
        </Button>
      </div>
    </Message>
  );
}
