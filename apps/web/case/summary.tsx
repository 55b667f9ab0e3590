import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseView } from '#contract/shapes/case.ts';
import type { Attachment } from '#contract/shapes/complaint.ts';
import { isFactName } from '#law/facts/parse.ts';
import { vocabulary } from '#law/facts/vocabulary.ts';
import { FactSource, firstNaming, sourceOf } from '../law/fact-source.tsx';
import { stateWords } from '../law/state-words.ts';
import { call } from '../client/call.ts';
import { LinkButton } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Pairs, Section } from '../parts/section.tsx';
import { download } from '../receipt/file.ts';
import { count, money } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';

/** What is said to have happened and what is asked for, in two columns. */
export function Summary({ view }: { readonly view: CaseView }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.case;
  const { complaint } = view;
  const comma = language === 'zh' ? '；' : '; ';
  const fact = (name: string): string => stateWords(name, view.facts[name], texts, language);
  return (
    <Section title={t.summary} first>
      <div className="half">
        <Pairs
          items={[
            [
              t.defendants,
              complaint.defendants
                .map(
                  (one) =>
                    `${one.name}${one.tail === null ? '' : language === 'zh' ? `（${t.tail(one.tail)}）` : ` (${t.tail(one.tail)})`}`,
                )
                .join(comma),
            ],
            [
              t.conduct,
              `${complaint.conduct.kinds.map((kind) => texts.filing.conductKinds[kind]).join(language === 'zh' ? '、' : ', ')}${language === 'zh' ? '。' : '. '}${complaint.conduct.summary}`,
            ],
            [t.period, t.days(complaint.conduct.from, complaint.conduct.until)],
            [t.persons, fact('affectedPersons')],
            [t.information, fact('informationKinds')],
          ]}
        />
        <Pairs
          items={[
            [
              t.claims,
              complaint.claims
                .map(
                  (claim) =>
                    `${texts.filing.claimKinds[claim.kind]}${language === 'zh' ? '：' : ': '}${claim.text}${claim.amount === null ? '' : ` ${money(claim.amount, language)}`}`,
                )
                .join(comma),
            ],
            [t.announcement, `${fact('announcementMade')}　${fact('announcedOn')}`],
            [
              t.papers,
              view.attachments.length === 0 ? (
                t.notStated
              ) : (
                <>
                  <ul className="papers">
                    {view.attachments.map((paper) => (
                      <Paper key={paper.digest} paper={paper} view={view} />
                    ))}
                  </ul>
                  <span className="note">
                    {t.opening}
                    {view.reach === 'party' ? `　${t.partyPapers}` : ''}
                  </span>
                </>
              ),
            ],
          ]}
        />
      </div>
      <Sourced facts={view.facts} />
    </Section>
  );
}

/** Facts that were given from somewhere, each with what it rests on: a report of a screening, an exhibit. */
function Sourced({ facts }: Pick<CaseView, 'facts'>): ReactNode {
  const { texts, language } = useReading();
  // How many persons comes first, as in the summary above.
  const sourced = Object.entries(facts)
    .filter(([name, state]) => isFactName(name) && sourceOf(state) !== null)
    .toSorted(([one], [other]) => Number(other === 'affectedPersons') - Number(one === 'affectedPersons'));
  if (sourced.length === 0) return null;
  const whole = firstNaming(sourced);
  return (
    <details className="sourced-facts" open>
      <summary>{texts.filing.fact.sources}</summary>
      <ul>
        {sourced.map(([name, state]) => (
          <li key={name}>
            {isFactName(name) ? vocabulary[name].question[language] : name}{' '}
            <b>{stateWords(name, state, texts, language)}</b>
            <FactSource state={state} short={!whole.has(name)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Paper({ paper, view }: { readonly paper: Attachment; readonly view: CaseView }): ReactNode {
  const { texts } = useReading();
  const opening = useMutation({
    mutationFn: () =>
      call(routes.openAttachment, {
        params: { ...view.summary.ref, digest: paper.digest },
        query: {},
        body: undefined,
      }),
    onSuccess: (bytes) => download(paper.name, bytes),
  });
  return (
    <li>
      <span>{texts.filing.papers[paper.kind]}</span>
      <LinkButton onPress={() => opening.mutate()}>{paper.name}</LinkButton>
      <span className="note mono">{paper.digest.slice(0, 8)}</span>
      <span className="note">{texts.case.bytes(count(paper.bytes))}</span>
      {opening.isError ? <Fault error={opening.error} /> : null}
    </li>
  );
}
