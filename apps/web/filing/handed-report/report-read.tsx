import { useMemo, type ReactNode } from 'react';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { ladderOf } from '#screening/figures/ladder.ts';
import { kinds } from '#screening/kinds.ts';
import type { HandedReport } from '#screening/read-report.ts';
import { reportScheme } from '#screening/write-report.ts';
import { Button } from '../../parts/button.tsx';
import { Pairs } from '../../parts/section.tsx';
import { CriminalFigures } from '../../screening/criminal.tsx';
import { EngineTables } from '../../screening/engine.tsx';
import { KindsFound } from '../../screening/kinds-found.tsx';
import { PartsRead } from '../../screening/parts-read.tsx';
import { PersonRuler } from '../../screening/person-ruler.tsx';
import { PersonsFigure } from '../../screening/persons.tsx';
import { ProposedFigures } from '../../screening/proposal.tsx';
import '../../screening/report.css';
import { useScreeningTexts } from '../../screening/texts.ts';
import { NotRead } from '../../screening/unread.tsx';
import { count, size } from '../../texts/format.ts';
import type { OnFact } from '../fact-entry.tsx';
import { FactsOffered } from './facts-offered.tsx';
import type { ReadFile } from './read-file.ts';
import { useHandedReportTexts } from './texts.ts';

interface ReadProps {
  readonly read: Extract<ReadFile, { readonly kind: 'read' }> & { readonly name: string };
  readonly letGo: () => void;
  readonly sheet: FactSheet;
  readonly onFact: OnFact;
  readonly onFacts: (facts: FactSheet) => void;
}

/** What a report says, as the page of a screening says it, and what of it may go into the complaint. */
export function ReportRead({ read, letGo, sheet, onFact, onFacts }: ReadProps): ReactNode {
  const t = useHandedReportTexts();
  const { report, facts, head } = read;
  return (
    <div className="screening-report handed-report">
      <Head read={read} />
      <PersonsFigure screening={report.screening} />
      <NotRead screening={report.screening} />
      <FactsOffered reported={facts} head={head} sheet={sheet} onFact={onFact} onFacts={onFacts} />
      <details className="all-figures">
        <summary>
          {t.figures} <span className="note">{t.figuresNote}</span>
        </summary>
        <Figures report={report} />
      </details>
      <p className="row screen-only">
        <Button kind="small" onPress={letGo}>
          {t.letGo}
        </Button>
        <span className="note">{t.letGoNote}</span>
      </p>
    </div>
  );
}

function Head({ read: { name, digest, bytes, report } }: Pick<ReadProps, 'read'>): ReactNode {
  const t = useHandedReportTexts();
  const { rows, bytes: text } = report.screening;
  const screening = useScreeningTexts();
  return (
    <header className="report-head">
      <h2>
        {t.report}　<span>{name}</span>
      </h2>
      <p>
        <span>{screening.report.rows(count(rows), size(text))}</span>
        <span>{t.file(size(bytes))}</span>
        <span>
          {t.digest} <span className="mono">{`${digest.slice(0, 8)}…${digest.slice(-4)}`}</span>
        </span>
        {report.on === null ? null : <span>{t.on(report.on)}</span>}
        <span>{report.screening.leakedOn === null ? t.leakedUnknown : t.leaked(report.screening.leakedOn)}</span>
      </p>
    </header>
  );
}

function Figures({ report: { screening, on } }: { readonly report: HandedReport }): ReactNode {
  const t = useHandedReportTexts();
  const { engine } = useScreeningTexts();
  const ladder = useMemo(
    () => (on === null ? null : ladderOf(screening, { on, kinds, scheme: reportScheme })),
    [screening, on],
  );
  return (
    <>
      <KindsFound screening={screening} />
      {screening.persons === null ? null : <PersonRuler persons={screening.persons.linked} />}
      {ladder === null || on === null ? null : (
        <>
          <CriminalFigures ladder={ladder.criminal} />
          <ProposedFigures ladder={ladder} on={on} />
        </>
      )}
      <PartsRead screening={screening} />
      <div className="engine-used">
        <Pairs items={[[t.engine, engine.name[screening.engine.name]]]} />
        <EngineTables engine={screening.engine} />
      </div>
      <p className="note">{t.places}</p>
    </>
  );
}
