import { isCalendarDay } from '../checks/calendar-day.ts';
import { creditCodeCheckHolds } from '../checks/credit-code-check.ts';
import { identityCheckHolds } from '../checks/identity-check.ts';
import { luhnHolds } from '../checks/luhn.ts';
import type { CellForm, KindId } from '../kind.ts';
import { kinds } from '../kinds.ts';

const encoder = new TextEncoder();
const nothing = /^(?:-{0,2}|\/|无|未知|null|none|nan|n\/a|\\n)$/i;

/** A cell without what spreadsheets put around it; empty where it holds nothing. */
export function cellText(cell: string): string {
  const bare = cell
    .trim()
    .replace(/^="*(.*?)"*$/, '$1')
    .replace(/^'/, '')
    .trim();
  return nothing.test(bare) ? '' : bare;
}

const squeeze = (cell: string): string => cell.replaceAll(/[\s()+-]/g, '').toUpperCase();

const isDay = (text: string): boolean =>
  isCalendarDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8)));

function isIdentity(cell: string, begins: RegExp): boolean {
  const text = squeeze(cell);
  if (/^\d{15}$/.test(text)) return begins.test(text) && isDay(`19${text.slice(6, 12)}`);
  return (
    /^\d{17}[\dX]$/.test(text) && begins.test(text) && /^(?:19|20)/.test(text.slice(6)) && isDay(text.slice(6, 14))
  );
}

const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)/;

/** The hundred commonest surnames or so: enough to tell a column of names from one of towns. */
const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常欧',
);

function isNameLike(cell: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(cell) && surnames.has(cell.charAt(0));
}

/** Words of an address: at least two of them, in a text of some length. */
function isAddressLike(cell: string): boolean {
  if (cell.length < 6 || cell.length > 200) return false;
  return new Set(cell.match(/[省市区县镇乡村路街道巷弄号室栋幢楼]|单元|小区/g)).size >= 2;
}

const plate =
  /^[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新][A-HJ-Z]·?(?:[0-9A-HJ-NP-Z]{5,6}|[0-9A-HJ-NP-Z]{4}[警学挂港澳])$/;
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?::\d+)?$/;

/** Kinds that a sample can tell without a header, in the order in which they are tried. */
export const tellingKinds = [
  'resident-id',
  'hmt-residence',
  'permanent-resident-id',
  'email',
  'uscc',
  'mobile',
  'landline',
  'bank-card',
  'plate',
  'ip',
  'mac',
  'imei',
  'name',
  'address',
] as const satisfies readonly KindId[];
type TellingKind = (typeof tellingKinds)[number];

/** Whether a cell, by itself, looks like a value of a kind, strictly enough to say so of a whole column. */
export function tells(kind: TellingKind, cell: string): boolean {
  switch (kind) {
    case 'resident-id':
      return isIdentity(cell, provinces);
    case 'hmt-residence':
      return isIdentity(cell, /^8[123]0000/);
    case 'permanent-resident-id': {
      const text = squeeze(cell);
      return isIdentity(cell, /^9\d{17}$/) && identityCheckHolds(encoder.encode(text), 0);
    }
    case 'email':
      return /^[\w.%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(cell);
    case 'uscc': {
      const text = squeeze(cell);
      return (
        /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text) &&
        creditCodeCheckHolds(encoder.encode(text), 0)
      );
    }
    case 'mobile':
      return /^(?:0|86|0086)?1[3-9]\d{9}$/.test(squeeze(cell));
    case 'landline':
      return /^\(?0\d{2,3}\)?[\s-]?\d{7,8}(?:-\d{1,6})?$/.test(cell);
    case 'bank-card': {
      const text = squeeze(cell);
      return /^\d{16,19}$/.test(text) && luhnHolds(encoder.encode(text), 0, text.length);
    }
    case 'plate':
      return plate.test(squeeze(cell));
    case 'ip':
      return ipv4.test(cell);
    case 'mac':
      return /^[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}$/i.test(cell);
    case 'imei':
      return /^\d{15}$/.test(cell) && luhnHolds(encoder.encode(cell), 0, 15);
    case 'name':
      return isNameLike(cell);
    case 'address':
      return isAddressLike(cell);
  }
}

function fitsForm(form: CellForm, cell: string): boolean {
  switch (form.form) {
    case 'shape':
      return /\d/.test(cell);
    case 'text':
      return cell.length >= form.least && cell.length <= form.most;
    case 'words':
      return form.words.some((word) =>
        new RegExp(`^${word.replaceAll('#', '\\d').replaceAll('@', '[A-HJ-NP-Z]')}$`).test(squeeze(cell)),
      );
    case 'digits':
      return /^\d+$/.test(cell) && cell.length >= form.least && cell.length <= form.most;
    case 'name':
      return /^(?:\p{Script=Han}{1,4}|\p{Script=Han}+(?:[·•・]\p{Script=Han}+)+|[A-Za-z][A-Za-z.' -]{0,63})$/u.test(
        cell,
      );
    case 'address':
      return cell.length >= 2 && cell.length <= 200;
    case 'date':
      return /^\d{4}(?:[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{4})/.test(cell);
    case 'decimal':
      return /^[+-]?\d{1,3}\.\d+$/.test(cell);
  }
}

/** Whether a cell may stand under a header that names this kind: not as strict, since the header speaks for it. */
export function mayBe(kind: KindId, cell: string): boolean {
  if (/\*/.test(cell) || /^\d\.\d+E\+\d+$/i.test(cell)) return true;
  const telling = tellingKinds.find((one) => one === kind);
  if (telling !== undefined && tells(telling, cell)) return true;
  const text = squeeze(cell);
  switch (kind) {
    case 'resident-id':
    case 'hmt-residence':
    case 'permanent-resident-id':
      return /^[A-Z]{0,3}\d{7,17}[\dX]$/.test(text);
    case 'mobile':
    case 'landline':
      return /^\d{7,16}$/.test(text);
    case 'bank-card':
      return /^\d{12,20}$/.test(text);
    case 'uscc':
      return /^[0-9A-Z]{15,18}$/.test(text);
    case 'email':
      return cell.includes('@');
    case 'plate':
      return /^\p{Script=Han}[A-Z]/u.test(text);
    case 'ip':
      return /^[0-9a-f.:]{3,45}$/i.test(cell);
    case 'mac':
      return /^[0-9A-F.:]{12,17}$/.test(text);
    case 'wechat':
      return /^[\w-]{5,30}$/.test(cell);
    default:
      return fitsForm(kinds[kind].cell, cell);
  }
}
