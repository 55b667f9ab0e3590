import { defect } from './defect-words.ts';
import type { DefectWords } from './defect-words.ts';
import type { InputFindingCode } from './finding-words-input.ts';
import type { FindingCode } from './finding.ts';

const caseNumberZh = '例如（2020）浙0192民初10993号';
const caseNumberEn = 'For example (2020)浙0192民初10993号';

/** Defects of single values: days, sums, codes, numbers. */
export const valueFindingWords: Readonly<Record<Exclude<FindingCode, InputFindingCode>, DefectWords>> = {
  'day.form': defect(
    '日期格式不对',
    '请写成年-月-日，例如 2026-11-23',
    'The date has another form',
    'Write year-month-day, for example 2026-11-23',
  ),
  'day.impossible': defect('没有 {day} 这一天', '请核对日历', 'There is no day {day}', 'Check the calendar'),
  'day.too-early': defect('早于 {least}', '请填 {least} 或以后的日期', 'Before {least}', 'Give {least} or a later day'),
  'day.too-late': defect('晚于 {most}', '请填 {most} 或以前的日期', 'After {most}', 'Give {most} or an earlier day'),
  'day.order': defect('结束早于开始', '请核对先后', 'It ends before it begins', 'Check the order'),
  'instant.form': defect(
    '时刻格式不对',
    '请写成 2026-11-23T08:30:00.000Z',
    'The instant has another form',
    'Write it as 2026-11-23T08:30:00.000Z',
  ),
  'money.form': defect(
    '不是金额',
    '请以元填写，例如 3862500 或 3,862,500.50',
    'Not a sum',
    'Give yuan, for example 3862500 or 3,862,500.50',
  ),
  'money.below-fen': defect('精确到分以下', '请保留两位小数以内', 'Finer than a fen', 'Give at most two decimals'),
  'money.negative': defect('金额为负', '请填零或正数', 'The sum is negative', 'Give zero or more'),
  'money.too-large': defect(
    '金额过大，不能精确记录',
    '请核对位数',
    'The sum is too large to be held exactly',
    'Check the number of digits',
  ),
  'credit-code.length': defect(
    '统一社会信用代码应有 18 位，现有 {length} 位',
    '请对照营业执照',
    'A unified social credit code has 18 characters, this has {length}',
    'Compare it with the licence',
  ),
  'credit-code.character': defect(
    '第 {place} 位“{character}”不会出现在信用代码中',
    '请核对是否为 1、0、5、U、2',
    'Character {place}, “{character}”, never occurs in a credit code',
    'See whether it is 1, 0, 5, U or 2',
  ),
  'credit-code.division': defect(
    '第 3 至 8 位应为六位数字的登记机关区划',
    '请对照营业执照',
    'Characters 3 to 8 must be the six digits of the registry’s division',
    'Compare them with the licence',
  ),
  'credit-code.check-digit': defect(
    '校验位不对，至少有一位写错',
    '请对照营业执照逐位核对',
    'The check character is wrong, so at least one character is',
    'Compare every character with the licence',
  ),
  'resident-number.form': defect(
    '不是十八位的公民身份号码',
    '请填写十八位号码，末位可以是 X',
    'This is not an eighteen-character identity number',
    'Type all eighteen characters; the last may be X',
  ),
  'resident-number.birth-date': defect(
    '号码中的出生日期不存在',
    '请核对第七至十四位',
    'The birth date inside the number does not exist',
    'Check the seventh to the fourteenth digit',
  ),
  'resident-number.check-digit': defect(
    '校验位不对，至少有一位写错',
    '请对照身份证逐位核对',
    'The check character is wrong, so at least one character is',
    'Compare every character with the card',
  ),
  'text.personal-data': defect(
    '这段文字里像有身份证号或手机号',
    '请改写；案情概要会让他院看到，不写个人的号码',
    'This text seems to hold an identity or telephone number',
    'Rewrite it: other courts read the summary, and it must not hold numbers of persons',
  ),
  'case-number.brackets': defect(
    '年份没有放在圆括号内',
    caseNumberZh,
    'The year is not in round brackets',
    caseNumberEn,
  ),
  'case-number.year-missing': defect('少了年份', caseNumberZh, 'The year is missing', caseNumberEn),
  'case-number.year-form': defect(
    '年份“{year}”不是 2000 至 2099 的四位数',
    caseNumberZh,
    'The year “{year}” is not four digits from 2000 to 2099',
    caseNumberEn,
  ),
  'case-number.court-missing': defect('少了法院代字', caseNumberZh, 'The court code is missing', caseNumberEn),
  'case-number.court-form': defect(
    '“{court}”不合法院代字的写法：省的简称后不加数字，或加两位、四位',
    caseNumberZh,
    '“{court}” is no court code: a province’s character, then no digits, two or four',
    caseNumberEn,
  ),
  'case-number.court-unknown': defect(
    '没有代字为“{court}”的法院',
    '请核对法院代字',
    'No court has the code “{court}”',
    'Check the court code',
  ),
  'case-number.other-court': defect(
    '这是“{court}”的案号，本院代字是“{expected}”',
    '请填本院的案号',
    'This is a number of the court “{court}”; this court’s code is “{expected}”',
    'Give a number of this court',
  ),
  'case-number.type-missing': defect('少了类型代字', caseNumberZh, 'The type code is missing', caseNumberEn),
  'case-number.type-form': defect('“{type}”不是类型代字', caseNumberZh, '“{type}” is no type code', caseNumberEn),
  'case-number.type-unknown': defect(
    '没有“{type}”这一类型代字',
    '例如民初、民终、刑初',
    'There is no type code “{type}”',
    'For example 民初, 民终, 刑初',
  ),
  'case-number.serial-missing': defect('少了顺序号', caseNumberZh, 'The serial is missing', caseNumberEn),
  'case-number.serial-form': defect(
    '顺序号“{serial}”应从 1 起，不以 0 开头，不超过九位',
    caseNumberZh,
    'The serial “{serial}” must count from 1, without leading zeros, in at most nine digits',
    caseNumberEn,
  ),
  'case-number.word-missing': defect('末尾少了“号”', caseNumberZh, 'The closing 号 is missing', caseNumberEn),
  'case-number.suffix-form': defect(
    '“{suffix}”应写作“之”加中文数字',
    '例如（2020）浙0192民初10993号之一',
    '“{suffix}” must be 之 and a Chinese numeral',
    'For example (2020)浙0192民初10993号之一',
  ),
  'case-number.trailing': defect(
    '案号之后多了“{trailing}”',
    '请删去',
    '“{trailing}” follows the case number',
    'Remove it',
  ),
  'division-code.form': defect(
    '行政区划代码应为六位数字',
    '例如 330106',
    'A division code has six digits',
    'For example 330106',
  ),
  'division-code.province': defect(
    '没有代码以 {province} 开头的省级区划',
    '请核对前两位',
    'No province has a code that begins with {province}',
    'Check the first two digits',
  ),
  'citation.form': defect(
    '条文引用格式不对',
    '例如 PIPL 70 或 CPL 58(2)',
    'The citation has another form',
    'For example PIPL 70 or CPL 58(2)',
  ),
  'citation.unknown': defect(
    '没有收录“{citation}”',
    '请核对条文引用',
    'No source holds “{citation}”',
    'Check the citation',
  ),
  'identifier.form': defect(
    '编号格式不对',
    '请从页面或回执复制',
    'The identifier has another form',
    'Copy it from the page or the receipt',
  ),
  'filing-number.form': defect(
    '不是提交编号',
    '请按回执填写，形如 DW-2026-法院-17',
    'Not a filing number',
    'Give it as on the receipt, like DW-2026-court-17',
  ),
  'defendant-key.form': defect(
    '被告标识格式不对',
    '请从查询结果中选择被告',
    'The defendant’s key has another form',
    'Choose the defendant from what was found',
  ),
  'entry-index.form': defect(
    '不是登记序号',
    '请填从 0 起的整数',
    'Not an index of the log',
    'Give a whole number from 0',
  ),
};
