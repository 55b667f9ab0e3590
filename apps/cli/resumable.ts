import { ResumptionFailure } from '#platform/screening/run/resumption-failure.ts';
import type { ResumptionFailureReason } from '#platform/screening/run/resumption-failure.ts';

import { refusedFor, wrongUsage } from './failure.ts';
import type { Failure } from './failure.ts';

/** Does what may note in a folder how far it is. @throws Failure, where it cannot */
export async function resumable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ResumptionFailure ? failureOf(error.reason) : error;
  }
}

function failureOf(reason: ResumptionFailureReason): Failure {
  switch (reason) {
    case 'in-use':
      return refusedFor(
        '--resume 所指的目录正由另一次筛查使用。请等它结束，或另指一个目录。',
        'Another screening is using the folder of --resume. Wait for it to end, or name another folder.',
      );
    case 'other-files':
      return wrongUsage(
        '--resume 所指的目录里有别的文件，没有动它们。请指定一个空目录，或尚不存在的目录。',
        'The folder of --resume holds other files, which were left alone. Name an empty folder, or one that is not there yet.',
      );
    case 'disk-full':
      return refusedFor(
        '没有筛完：--resume 所指目录的磁盘已满。已记下的进度仍然有效，请腾出空间后用同样的参数再运行。',
        'Not finished: the disk of the folder of --resume is full. What was noted stays good: make room and run again the same way.',
      );
    case 'input-output':
      return refusedFor(
        '没有筛完：--resume 所指的目录无法建立或读写。请检查路径和权限，或另指一个目录。',
        'Not finished: the folder of --resume cannot be made, read or written. Check its path and permissions, or name another.',
      );
  }
}
