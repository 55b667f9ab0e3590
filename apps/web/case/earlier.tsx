import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseView, RelatedCase } from '#contract/shapes/case.ts';
import { useNow } from '../client/now.ts';
import { span } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { courtName } from './court-name.ts';

/** Another court has docketed the same tort before: said above everything else, with the way to the comparison. */
export function Earlier({ earlier, view }: { readonly earlier: RelatedCase; readonly view: CaseView }): ReactNode {
  const now = useNow();
  const { texts, language } = useReading();
  return (
    <div className="found-earlier" role="status">
      <b>
        {texts.case.second(
          courtName(earlier.court, language),
          span(Date.parse(now) - Date.parse(earlier.docketedAt ?? earlier.receivedAt), language),
        )}
      </b>
      <Link className="btn" to="/courts/$court/cases/$case/second" params={view.summary.ref}>
        {texts.case.relatedCompare}
      </Link>
    </div>
  );
}
