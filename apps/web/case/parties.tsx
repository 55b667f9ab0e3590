import type { ReactNode } from 'react';
import type { CaseView } from '#contract/shapes/case.ts';
import { Section } from '../parts/section.tsx';
import { moment } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';

/** Defendants that were served and read the file, and who stands for them. */
export function Parties({ view }: { readonly view: CaseView }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.case;
  if (view.parties.length === 0) return null;
  return (
    <Section title={t.parties} note={t.partiesNote}>
      <table className="tbl records">
        <thead>
          <tr>
            <th scope="col">{t.party}</th>
            <th scope="col">{t.partyAs}</th>
            <th scope="col">{t.servedOn}</th>
            <th scope="col">{t.access}</th>
          </tr>
        </thead>
        <tbody>
          {view.parties.map((one) => (
            <tr key={`${one.organ.id} ${one.defendant}`}>
              <th scope="row" className="name">
                {language === 'zh' ? one.organ.name : one.organ.nameEn}
              </th>
              <td data-label={t.partyAs}>
                {one.capacity === 'itself' ? t.itself(one.defendant) : t.representative(one.defendant)}
              </td>
              <td data-label={t.servedOn}>{one.servedOn}</td>
              <td data-label={t.access}>
                {one.endedAt === null ? t.accessSince(moment(one.admittedAt)) : t.accessEnded(moment(one.endedAt))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
