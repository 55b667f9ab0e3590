import type { Bilingual } from '#words/language.ts';
import type { InvalidReason } from './kind.ts';
import type { Screening, UnreadReason } from './report.ts';

/** Why something was not read, and what may be done. */
export const unreadWords: Readonly<Record<UnreadReason, Bilingual>> = {
  'no-permission': { zh: '没有读取权限', en: 'may not be opened by this account' },
  password: { zh: '有密码，请提供解开的副本', en: 'locked with a password; hand in an unlocked copy' },
  damaged: { zh: '文件损坏，读到损坏处为止', en: 'damaged; read up to the damage' },
  bomb: { zh: '解开后超过限额，读到限额为止', en: 'unpacks beyond the limits; read up to them' },
  'unknown-format': { zh: '不是文本，也不是能识别的压缩包', en: 'no text, and no archive that is known' },
  'too-deep': { zh: '压缩包层数过多', en: 'archives within archives beyond the limit' },
  'not-a-file': { zh: '不是普通文件', en: 'no ordinary file' },
  'input-output': { zh: '读取时出错或文件已不在', en: 'could not be read further, or went away' },
  cancelled: { zh: '中途停止', en: 'stopped before it was read' },
};

/** The dated tables that values are held against, by their names in a report. */
export const tableWords: ReadonlyMap<string, Bilingual> = new Map([
  ['divisions', { zh: '行政区划（含已撤销的）', en: 'Divisions, former ones too' }],
  ['mobile-prefixes', { zh: '已分配的手机号段', en: 'Mobile prefixes assigned' }],
  ['mobile-homes', { zh: '手机号段归属地', en: 'Home areas of mobile prefixes' }],
  ['mobile-home-areas', { zh: '归属地名称', en: 'Names of home areas' }],
  ['landline-areas', { zh: '固定电话区号', en: 'Area codes of landlines' }],
  ['bank-bins', { zh: '银行卡发卡行标识', en: 'Issuer numbers of bank cards' }],
  ['surnames', { zh: '姓氏', en: 'Surnames' }],
]);

/** Why repetitions of some kinds are not known, and what may be done. */
export const lostWords: Readonly<Record<NonNullable<Screening['lost']>, Bilingual>> = {
  'disk-full': {
    zh: '临时目录所在磁盘已满，标「—」的种类重复数不知道。请腾出空间，或用 TMPDIR 另指目录，再筛查一次。',
    en: 'The disk of the temporary folder is full: repetitions marked “—” are not known. Make room, or name another folder by TMPDIR, and screen again.',
  },
  'input-output': {
    zh: '临时文件无法读写，标「—」的种类重复数不知道。请检查临时目录，或用 TMPDIR 另指目录，再筛查一次。',
    en: 'A temporary file could not be written or read: repetitions marked “—” are not known. Check the temporary folder, or name another by TMPDIR, and screen again.',
  },
};

/** Why a value that was found is none. */
export const invalidWords: Readonly<Record<InvalidReason, Bilingual>> = {
  form: { zh: '格式不符', en: 'not of the form' },
  check: { zh: '校验位不符', en: 'check digit does not hold' },
  date: { zh: '日期不存在', en: 'no such day' },
  range: { zh: '超出范围', en: 'out of range' },
};
