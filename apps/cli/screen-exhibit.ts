import { createHmac } from 'node:crypto';
import { keyNameBytes } from '#screening/overlap/form.ts';
import type { Screening } from '#screening/report.ts';
import type { ScreeningRequest } from '#platform/screening/run/request.ts';
import { screen } from '#platform/screening/run/screen.ts';
import { openExhibit } from '#platform/screening/tuples/exhibit.ts';

import type { Call } from './command.ts';
import { refusedFor } from './failure.ts';
import { withTuples } from './tuple-database.ts';

/**
 * Screens with people, places and duplicates counted in the tuple database, as the exhibit of this number.
 *
 * @throws Failure where the number is taken, or the database is not there or fails
 */
export function screenedAsExhibit(
  { environment, say }: Pick<Call, 'environment' | 'say'>,
  exhibit: number,
  request: ScreeningRequest,
): Promise<Screening> {
  return withTuples(environment, async (database) => {
    const opened = await openExhibit(database, {
      exhibit,
      key: keyName(request.key),
      leakedOn: request.leakedOn === null ? null : Number(request.leakedOn.replaceAll('-', '')),
    });
    if (opened === null)
      throw refusedFor(
        `元组数据库里已有第 ${exhibit} 号证据（中断的也占编号）。请换一个编号。`,
        `The tuple database has an exhibit ${exhibit} already (one that broke off keeps its number). Use another number.`,
      );
    const screening = await screen({
      ...request,
      linker: {
        ...opened,
        finish() {
          say({ zh: '读取已结束，正在元组数据库里计数', en: 'Reading has ended; counting in the tuple database' });
          return opened.finish();
        },
      },
    });
    if (isWhole(screening, request)) await opened.close();
    else
      say({
        zh: `第 ${exhibit} 号证据没有读完，不能用来比对。请换一个编号重新筛查。`,
        en: `Exhibit ${exhibit} was not read to its end and is compared with nothing. Screen it again under another number.`,
      });
    return screening;
  });
}

/** Whether the run got to the end of the data: what is damaged or of no known format is so for every run. */
function isWhole({ unread }: Screening, { signal }: ScreeningRequest): boolean {
  return signal?.aborted !== true && !unread.some(({ reason }) => reason === 'cancelled' || reason === 'input-output');
}

/** Names the key without telling it, so that exhibits under different keys are not compared. */
function keyName(key: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update('overlap key name').digest().subarray(0, keyNameBytes);
}
