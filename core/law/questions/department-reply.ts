import { open, question } from '../terms.ts';

/** Did the department answer the court's notice in time? No text sets a time, so it is open. */
export const departmentReply = question({
  id: 'department-reply',
  rows: ['PR-ASSIST'],
  term: open('department-reply', { cites: ['CPLI 284', 'PIPL 60', 'PIPL 61'], burden: 'court' }, null),
});
