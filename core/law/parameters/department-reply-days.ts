import type { Parameter } from '#law/kernel/parameter.ts';

/** Within how many days a department answers the court’s notice. The law gives no number; a proposal does. */
export const departmentReplyDays: Parameter = Object.freeze({
  id: 'department-reply-days',
  unit: 'days',
  values: [],
});
