import type { Finding, FindingCode } from './finding.ts';
import type { Bilingual, Language } from './language.ts';

/** What is wrong, and what to do. `{name}` is a place for the finding's parameter of that name. */
export interface DefectWords {
  readonly wrong: Bilingual;
  readonly remedy: Bilingual;
}

function defect(wrongZh: string, remedyZh: string, wrongEn: string, remedyEn: string): DefectWords {
  return { wrong: { zh: wrongZh, en: wrongEn }, remedy: { zh: remedyZh, en: remedyEn } };
}

const caseNumberZh = '例如（2020）浙0192民初10993号';
const caseNumberEn = 'For example (2020)浙0192民初10993号';

/** The words of every defect; a code without its words does not compile. */
export const findingWords: Readonly<Record<FindingCode, DefectWords>> = {
  'field.missing': defect('缺少这一项', '请填写', 'This is missing', 'Give it'),
  'field.unknown': defect(
    '没有“{name}”这一项',
    '请删去，或核对名称',
    'There is no field “{name}”',
    'Remove it or check its name',
  ),
  'field.empty': defect('这一项是空的', '请填写', 'This is empty', 'Give it'),
  'field.wrong-kind': defect(
    '这一项应当是{expected}',
    '请改正类型',
    'This must be of another kind: {expected}',
    'Change its kind',
  ),
  'field.not-a-choice': defect(
    '不在可选范围内',
    '请从这些中选一个：{choices}',
    'This is not one of the choices',
    'Choose one of: {choices}',
  ),
  'field.not-an-integer': defect('应当是整数', '请去掉小数', 'This must be a whole number', 'Remove the fraction'),
  'field.too-long': defect('超过 {most} 个字符', '请缩短', 'Longer than {most} characters', 'Shorten it'),
  'field.too-short': defect('不足 {least} 个字符', '请补足', 'Shorter than {least} characters', 'Complete it'),
  'field.too-large': defect('大于 {most}', '请填不大于 {most} 的数', 'Larger than {most}', 'Give at most {most}'),
  'field.too-small': defect('小于 {least}', '请填不小于 {least} 的数', 'Smaller than {least}', 'Give at least {least}'),
  'field.too-many': defect('多于 {most} 项', '请减到 {most} 项以内', 'More than {most} items', 'Give at most {most}'),
  'field.too-few': defect('少于 {least} 项', '请补到 {least} 项', 'Fewer than {least} items', 'Give at least {least}'),
  'field.duplicate': defect('与另一项重复', '请保留一个', 'Given twice', 'Keep one of them'),
  'field.conflict': defect('与“{name}”不一致', '请核对两处', 'This contradicts “{name}”', 'Check both'),
  'field.control-character': defect(
    '含有不可见的控制字符',
    '请重新输入，不要粘贴',
    'It holds an invisible control character',
    'Type it again rather than pasting',
  ),
  'field.form': defect('格式不对', '请按此格式：{form}', 'Its form is wrong', 'Write it as {form}'),
  'json.malformed': defect(
    '不是 JSON：第 {line} 行第 {column} 列',
    '请从该处改正',
    'Not JSON: line {line}, column {column}',
    'Correct it from there',
  ),
  'json.duplicate-key': defect(
    '同一名称“{name}”出现两次',
    '请保留一个',
    'The name “{name}” is given twice',
    'Keep one of them',
  ),
  'json.number-form': defect(
    '数字不是精确的整数写法',
    '请写成 1 而不是 1.0 或 1e0；更大的数写成文本',
    'The number is not written as an exact integer',
    'Write 1, not 1.0 or 1e0; a larger one as text',
  ),
  'json.too-deep': defect('嵌套超过 {most} 层', '请减少嵌套', 'Nested deeper than {most}', 'Nest less deeply'),
  'json.too-long': defect('超过 {most} 字节', '请减小', 'Longer than {most} bytes', 'Make it smaller'),
  'json.not-unicode': defect(
    '不是有效的 UTF-8 文本',
    '请以 UTF-8 保存后再提交',
    'Not valid UTF-8 text',
    'Save it as UTF-8 and send it again',
  ),
  'json.not-canonical': defect(
    '不是规定的唯一写法',
    '请用原文件，不要另存、改排版或换编码',
    'Not in the one form that is allowed',
    'Use the original file; do not save it anew, reformat or re-encode it',
  ),
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
  'fact.unknown': defect(
    '没有“{name}”这项事实',
    '请核对事实名称',
    'There is no fact “{name}”',
    'Check the name of the fact',
  ),
  'fact.state': defect(
    '事实的状态与所给内容不合',
    '请按所选状态填写',
    'The state of the fact does not fit what is given',
    'Give what that state asks for',
  ),
  'party.unknown': defect(
    '没有这一当事人',
    '请从本案当事人中选择',
    'There is no such party',
    'Choose a party to the case',
  ),
  'court.unknown': defect(
    '名录中没有这一法院',
    '请按名称、拼音首字母或代字查找',
    'The directory has no such court',
    'Look for it by name, pinyin initials or code',
  ),
  'organ.unknown': defect(
    '名录中没有这一机关',
    '请按名称查找',
    'The directory has no such organ',
    'Look for it by name',
  ),
  'defendant.missing': defect(
    '没有被告',
    '请至少列一名被告；身份不明的，选“身份不明”',
    'No defendant is named',
    'Name one at least; where it is unknown, choose “unknown”',
  ),
  'claim.missing': defect('没有诉讼请求', '请至少写一项', 'No claim is made', 'Make one at least'),
  'reasons.missing': defect(
    '没有写明理由',
    '请写明理由，它将送达当事人',
    'No reasons are given',
    'Give reasons; the parties will be served with them',
  ),
  'complaint.missing': defect('没有附起诉书', '请附上起诉书', 'The complaint is not attached', 'Attach the complaint'),
  'announcement-proof.missing': defect(
    '没有附诉前公告的证明',
    '请附上公告及其刊登证明',
    'The proof of the pre-filing announcement is not attached',
    'Attach the announcement and the proof of its publication',
  ),
  'exhibit.unknown': defect(
    '没有这份证据',
    '请从本案证据中选择',
    'There is no such exhibit',
    'Choose an exhibit of the case',
  ),
  'exhibit.digest': defect(
    '内容与指纹不符',
    '请重新上传原件',
    'The content does not match its digest',
    'Send the original again',
  ),
  'exhibit.too-large': defect(
    '超过 {most} 字节',
    '请减小或拆分',
    'Larger than {most} bytes',
    'Make it smaller or split it',
  ),
};

/** What stands where the finding did not say: shown as such, never left out in silence. */
const notGiven: Bilingual = { zh: '（未说明）', en: '(not stated)' };

function filled(words: Bilingual, params: Finding['params'], language: Language): string {
  return words[language].replace(/\{([a-z]+)\}/g, (_, name: string) => String(params?.[name] ?? notGiven[language]));
}

/** The finding in words: what is wrong, and what to do. */
export function wordsOf(found: Finding, language: Language): { readonly wrong: string; readonly remedy: string } {
  const { wrong, remedy } = findingWords[found.code];
  return { wrong: filled(wrong, found.params, language), remedy: filled(remedy, found.params, language) };
}

/** The finding in one line: `少了顺序号。例如（2020）浙0192民初10993号`. */
export function lineOf(found: Finding, language: Language): string {
  const { wrong, remedy } = wordsOf(found, language);
  return language === 'zh' ? `${wrong}。${remedy}` : `${wrong}. ${remedy}`;
}
