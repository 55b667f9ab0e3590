import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { Organ } from '#contract/shapes/organ.ts';
import { call } from '../client/call.ts';
import { Button } from '../parts/button.tsx';
import { useReading } from '../texts/language.tsx';
import { OrganFinder } from './organ-finder.tsx';
import { Outcome } from './outcome.tsx';
import { useChange } from './use-change.ts';

/** An organ of the directory begins to work here, or ceases to. */
export function EnrolOrgan(): ReactNode {
  const { texts } = useReading();
  const t = texts.administration;
  const [organ, setOrgan] = useState<Organ | null>(null);
  const enrolling = useChange((given: { readonly organ: string; readonly participates: boolean }) =>
    call(routes.enrolOrgan, { params: {}, query: {}, body: given }),
  );
  return (
    <div className="stack">
      <OrganFinder chosen={organ} onChoose={setOrgan} />
      <Outcome of={enrolling} />
      <Button
        kind="main"
        unavailable={organ === null ? t.enrolMissing : undefined}
        busy={enrolling.isPending}
        onPress={() => {
          if (organ === null) return;
          const participates = !organ.participates;
          enrolling.mutate(
            { organ: organ.id, participates },
            { onSuccess: () => setOrgan({ ...organ, participates }) },
          );
        }}
      >
        {organ?.participates === true ? t.withdraw : t.enrolDo}
      </Button>
    </div>
  );
}
