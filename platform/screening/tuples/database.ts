/** A ClickHouse of either home: embedded in a process of its own, or a cluster. */
export interface TupleDatabase {
  /** @throws TupleProblem */
  run(statement: string): Promise<void>;
  /** The rows of an answer, each by its columns' names. @throws TupleProblem */
  rows(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Appends records (records.ts) to the table `arrival`. @throws TupleProblem */
  arrive(records: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** What a statement may use; all are stated, since the engine itself has none. */
export interface TupleLimits {
  /** Bytes of memory. */
  readonly memory: number;
  /** Seconds of one statement. */
  readonly seconds: number;
}

export const usualLimits: TupleLimits = { memory: 4 * 2 ** 30, seconds: 900 };

/**
 * The engine's settings for these limits. Grouping and sorting go to the disk at a third of the memory, in bytes: by
 * share alone, sorting does not go (ClickHouse issue 88998).
 */
export function settingsOf(limits: TupleLimits): Readonly<Record<string, number>> {
  const third = Math.floor(limits.memory / 3);
  return {
    max_memory_usage: limits.memory,
    max_bytes_before_external_group_by: third,
    max_bytes_before_external_sort: third,
    max_execution_time: limits.seconds,
  };
}
