import { useMutation, useQueryClient } from '@tanstack/react-query';

/** One change, then everything that is shown is fetched anew. */
export function useChange<Given>(change: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries() });
}
