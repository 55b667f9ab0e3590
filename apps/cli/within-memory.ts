import { TooManyIdentifiers } from '#screening/link/identifiers.ts';
import type { Screening } from '#screening/report.ts';

import { refusedFor } from './failure.ts';

/** Screens with people linked in memory. @throws Failure, naming the tuple database, for more than it holds */
export async function withinMemory(work: () => Promise<Screening>): Promise<Screening> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TooManyIdentifiers)) throw error;
    throw refusedFor(
      '没有算完：不同的号码超出本机内存所能关联的数目（约 2.5 亿个）。请加 --exhibit N 和 --key-file，改在元组数据库里计数（先运行 npm run chdb，或设置 CLICKHOUSE_URL）。',
      'Not finished: more distinct numbers than memory links (some 250 million). Add --exhibit N and --key-file to count in the tuple database (npm run chdb first, or set CLICKHOUSE_URL).',
    );
  }
}
