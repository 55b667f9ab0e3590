import type { Bilingual, Language } from './language.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** What happened with what is safe, and what to do. */
export interface RefusalWords {
  readonly what: Bilingual;
  readonly remedy: Bilingual;
}

function refusal(whatZh: string, remedyZh: string, whatEn: string, remedyEn: string): RefusalWords {
  return { what: { zh: whatZh, en: whatEn }, remedy: { zh: remedyZh, en: remedyEn } };
}

/** The words of every problem; a code without its words does not compile. */
export const problemWords: Readonly<Record<ProblemCode, RefusalWords>> = {
  'malformed-json': refusal(
    '没有提交成功：内容不是 JSON。',
    '请从所指之处改正后再提交。',
    'Not sent: the content is not JSON.',
    'Correct it at the place named and send it again.',
  ),
  'sign-in-failed': refusal(
    '没有登录：账号或密码不对。',
    '请核对后再试。',
    'Not signed in: the account or the password is wrong.',
    'Check both and try again.',
  ),
  'not-signed-in': refusal(
    '您还没有登录，或登录已过期。',
    '请登录后再继续，您填的都还在。',
    'You are not signed in, or no longer.',
    'Sign in and go on; what you typed is still here.',
  ),
  'not-permitted': refusal(
    '您的职务不能做这件事。',
    '请由有此职权的人办理。',
    'Your office does not allow this.',
    'Ask someone whose office does.',
  ),
  'wrong-organ': refusal(
    '这件事由另一机关办理。',
    '请转交该机关。',
    'This act belongs to another organ.',
    'Leave it to that organ.',
  ),
  csrf: refusal(
    '没有提交：这个请求不是从本系统的页面发出的。',
    '请刷新页面后再提交，您填的都还在。',
    'Not sent: the request did not come from a page of this system.',
    'Reload the page and send it again; what you typed is still here.',
  ),
  'not-found': refusal(
    '没有找到，或您无权查看。',
    '请核对编号。',
    'Not found, or not open to you.',
    'Check the number.',
  ),
  'method-not-allowed': refusal(
    '这个地址不接受这种操作。',
    '请按接口说明改用所列操作。',
    'This address does not take this method.',
    'Use a method that the interface lists.',
  ),
  'request-timeout': refusal(
    '没有提交成功：内容没有在时限内传完。',
    '请再试一次，不会重复提交。',
    'Not sent: the content did not arrive in time.',
    'Try again: it cannot file twice.',
  ),
  'out-of-stage': refusal(
    '案件现在的阶段不能做这件事。',
    '请看案件页上现在可以做的事。',
    'The case is not at the stage for this act.',
    'See on the case page what can be done now.',
  ),
  'already-filed': refusal(
    '同一案件已经提交过，这次没有重复提交。',
    '请查看先前的提交和回执。',
    'This case is already filed; nothing was filed twice.',
    'See the earlier filing and its receipt.',
  ),
  'earlier-case-docketed': refusal(
    '没有立案：另一法院已先对同一侵权立案。',
    '请从所列的合法办法中选一个。',
    'Not docketed: another court has docketed the same tort earlier.',
    'Choose one of the lawful ways on.',
  ),
  'comparison-needed': refusal(
    '没有立案：该被告还有已立案的侵权没有比对。',
    '请逐一比对，写明是否同一侵权及理由。',
    'Not docketed: docketed torts of this defendant are not yet compared.',
    'Compare each, and give whether it is the same tort and why.',
  ),
  'version-conflict': refusal(
    '没有保存：别人刚刚改过。',
    '请看新的内容后再改，您填的都还在。',
    'Not saved: someone else has just changed it.',
    'See what is new and change it again; what you typed is still here.',
  ),
  'body-too-large': refusal(
    '没有提交：内容超过上限。',
    '请减小附件或分次提交。',
    'Not sent: the content is over the limit.',
    'Make attachments smaller or send them one by one.',
  ),
  'unsupported-media-type': refusal(
    '没有提交：不接受这种格式的内容。',
    '请以 application/json 提交。',
    'Not sent: this kind of content is not taken.',
    'Send application/json.',
  ),
  'invalid-request': refusal(
    '没有提交成功，您填的都还在。',
    '请改正所列各处，已一次全部列出。',
    'Not sent. Everything you typed is still here.',
    'Correct what is listed; it is all there is.',
  ),
  'idempotency-conflict': refusal(
    '没有提交：同一提交键已用于另一内容。',
    '内容有变的，请换一个新的提交键。',
    'Not sent: this idempotency key was used for other content.',
    'For changed content use a new key.',
  ),
  'law-refuses': refusal(
    '没有办理：依现行法不能这样做。',
    '请看理由和所引条文，以及怎样才可以。',
    'Not done: the law in force does not allow it.',
    'See the reasons, the provisions, and what would allow it.',
  ),
  'rate-limited': refusal(
    '没有提交：短时间内请求太多。',
    '请稍候再试，您填的都还在。',
    'Not sent: too many requests in a short time.',
    'Wait a little and try again; what you typed is still here.',
  ),
  internal: refusal(
    '没有收到结果：本系统出了故障。',
    '请再试一次，不会重复提交；仍然不行的，请把请求编号告诉管理员。',
    'No result: this system failed.',
    'Try again: it cannot file twice. If it fails again, give the administrator the request number.',
  ),
  unavailable: refusal(
    '没有收到结果：现在连不上数据库。',
    '请稍候再试，不会重复提交。',
    'No result: the database cannot be reached.',
    'Try again later: it cannot file twice.',
  ),
};

/** The same problem with its words put in: the title says what happened and what is safe, the detail what to do. */
export function inWords(refused: Problem, language: Language): Problem {
  const { what, remedy } = problemWords[refused.code];
  return { ...refused, title: what[language], detail: remedy[language] };
}
