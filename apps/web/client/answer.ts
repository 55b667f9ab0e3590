import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AnyRoute } from '#contract/client.ts';
import type { AnswerOf, CallOf } from '#contract/route.ts';
import { call, Refused } from './call.ts';

type Asked<R> = Omit<CallOf<R>, 'body'>;

interface AskSettings<Answer> {
  /** False: not asked yet. */
  readonly when?: boolean;
  /** Milliseconds between two looks; a queue is looked at again by itself, work until its answer says that it has ended. */
  readonly every?: number | ((answer: Answer | undefined) => number | false);
}

export const keyOf = (route: AnyRoute, asked: unknown): readonly unknown[] => [route.id, asked];

/** What a reading route answers, kept and refreshed by Query. A refusal is final; only a lost connection is tried again. */
export function useAnswer<R extends AnyRoute>(
  route: R,
  asked: Asked<R>,
  { when = true, every }: AskSettings<AnswerOf<R>> = {},
): UseQueryResult<AnswerOf<R>> {
  return useQuery<AnswerOf<R>>({
    queryKey: keyOf(route, asked),
    queryFn: ({ signal }) => call(route, { ...asked, body: undefined } as CallOf<R>, { signal }),
    enabled: when,
    refetchInterval: typeof every === 'function' ? ({ state }) => every(state.data) : (every ?? false),
    retry: (failures, error) => !(error instanceof Refused) && failures < 2,
  });
}
