import type { z } from 'zod';
import { isFindingCode, pointer } from '#words/finding.ts';
import type { Finding, FindingCode } from '#words/finding.ts';

/**
 * A schema's complaints as findings of the closed list. Parse with `reportInput`: what is absent is told apart from what
 * is of another kind. The input itself goes into no finding.
 */
export function findingsOf(issues: readonly z.core.$ZodIssue[]): readonly Finding[] {
  return issues.flatMap((issue): readonly Finding[] => {
    const at = pointer(...issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part)));
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ code: 'field.unknown', at: at + pointer(key) }));
    return [{ code: codeOf(issue), at, ...paramsOf(issue) }];
  });
}

function codeOf(issue: z.core.$ZodIssue): FindingCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'field.missing' : 'field.wrong-kind';
    case 'too_big':
      return issue.origin === 'array'
        ? 'field.too-many'
        : issue.origin === 'string'
          ? 'field.too-long'
          : 'field.too-large';
    case 'too_small':
      return issue.origin === 'array' ? 'field.too-few' : issue.origin === 'string' ? 'field.empty' : 'field.too-small';
    case 'invalid_format':
      return 'field.form';
    case 'invalid_value':
      return 'field.not-a-choice';
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return typeof code === 'string' && isFindingCode(code) ? code : 'field.form';
    }
    case 'not_multiple_of':
      return 'field.not-an-integer';
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'unrecognized_keys':
      return 'field.wrong-kind';
  }
}

/** What a value should have been, for readers of either language. */
const expected: Readonly<Record<string, string>> = {
  string: '文字 / text',
  number: '数 / number',
  int: '整数 / integer',
  boolean: 'true/false',
  array: '列表 / list',
  object: '对象 / object',
  record: '对象 / object',
  null: 'null',
};

function paramsOf(issue: z.core.$ZodIssue): { readonly params?: Readonly<Record<string, string | number>> } {
  switch (issue.code) {
    case 'too_big':
      return { params: { most: Number(issue.maximum) } };
    case 'too_small':
      return { params: { least: Number(issue.minimum) } };
    case 'invalid_type':
      return { params: { expected: expected[issue.expected] ?? issue.expected } };
    case 'invalid_value':
      return { params: { choices: issue.values.map(String).join(', ') } };
    case 'invalid_format':
      return { params: { form: issue.pattern ?? issue.format } };
    default:
      return {};
  }
}
