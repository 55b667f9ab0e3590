import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { routes } from '#contract/routes.ts';
import type { DraftContent } from '#contract/shapes/complaint.ts';
import { parsePartialDay } from '#words/day.ts';
import { call } from '../client/call.ts';
import type { NationalCheckState } from '../parts/national-check.tsx';
import { givenDefendant, type Identities } from './content.ts';

const pause = 600;

/** A value once it has rested, so that a search runs for what was typed and not for each letter. */
function useRested<Value>(value: Value): Value {
  const [rested, rest] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => rest(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

const whole = (day: string | null): string | null =>
  day !== null && day !== '' && parsePartialDay(day).ok ? day : null;

/** The national check while the form is typed: asked as soon as a defendant is singled out, again when what matters changes. */
export function useNationalCheck(content: DraftContent, identities: Identities): NationalCheckState {
  const defendants = content.defendants
    .map((one, place) => givenDefendant(one, identities[place]))
    .filter((one) => one !== null);
  const singled = defendants.filter((one) => one.kind !== 'unknown');
  const { kinds, from, until } = content.conduct;
  const asked = useRested(JSON.stringify({ singled, kinds, from: whole(from), until: whole(until) }));
  const body: {
    readonly singled: typeof singled;
    readonly kinds: typeof kinds;
    readonly from: string | null;
    readonly until: string | null;
  } = JSON.parse(asked);
  const check = useQuery({
    queryKey: [routes.nationalCheck.id, asked],
    queryFn: ({ signal }) =>
      call(
        routes.nationalCheck,
        {
          params: {},
          query: {},
          body: {
            defendants: body.singled,
            conduct: { ...(body.kinds.length === 0 ? {} : { kinds: body.kinds }), from: body.from, until: body.until },
          },
        },
        { signal },
      ),
    enabled: body.singled.length > 0,
    retry: false,
  });
  if (singled.length > 0 && body.singled.length === 0) return { kind: 'searching' };
  if (singled.length === 0) return defendants.length > 0 ? { kind: 'not-possible' } : { kind: 'not-yet' };
  if (check.isError) return { kind: 'unreachable' };
  if (check.data === undefined) return { kind: 'searching' };
  return check.data.possible
    ? { kind: 'done', searched: check.data.searched, matches: check.data.matches }
    : { kind: 'not-possible' };
}
