import type { FactDefinition } from '#law/kernel/fact.ts';
import { parsePartialDay } from '#words/day.ts';
import { pointer, under } from '#words/finding.ts';
import type { Finding, FindingCode } from '#words/finding.ts';
import { acceptedUnless } from '#words/parsed.ts';
import type { Parsed } from '#words/parsed.ts';

import { vocabulary } from './vocabulary.ts';
import type { FactName, FactSheet } from './vocabulary.ts';

/** What each state carries beside its name; anything else in it is a finding. */
const stateFields = {
  given: { required: ['value'], optional: ['source', 'exhibits'] },
  found: { required: ['value', 'by'], optional: [] },
  disputed: { required: ['versions'], optional: [] },
  'not-known': { required: [], optional: [] },
  'not-asked': { required: [], optional: [] },
  'not-applicable': { required: [], optional: [] },
} as const;

/** Text a person typed into a fact, and entries of a list: more than any published case needs. */
const longestText = 2000;
const longestList = 500;

/**
 * Reads a fact sheet that somebody else wrote: `{"affectedPersons": {"state": "given", "value": 4200}, …}`.
 * Names outside the vocabulary, states outside the six and values of the wrong kind are found, all of them.
 */
export function parseFacts(sheet: unknown): Parsed<FactSheet> {
  if (!isRecord(sheet)) return acceptedUnless<FactSheet>([wrongKindAt('', '对象 / object')], () => ({}));
  const findings = Object.entries(sheet).flatMap(([name, state]) =>
    isFactName(name)
      ? under(pointer(name), stateFindings(state, vocabulary[name]))
      : [{ code: 'fact.unknown' as const, at: pointer(name) }],
  );
  return acceptedUnless(findings, () => sheet as FactSheet);
}

export const isFactName = (name: string): name is FactName => Object.hasOwn(vocabulary, name);

function stateFindings(state: unknown, definition: FactDefinition): Finding[] {
  if (!isRecord(state) || typeof state['state'] !== 'string' || !Object.hasOwn(stateFields, state['state']))
    return [{ code: 'fact.state', at: '' }];
  const name = state['state'] as keyof typeof stateFields;
  const { required, optional } = stateFields[name];
  const allowed = new Set<string>(['state', ...required, ...optional]);
  const findings: Finding[] = [
    ...Object.keys(state)
      .filter((key) => !allowed.has(key))
      .map((key) => ({ code: 'field.unknown' as const, at: pointer(key) })),
    ...required
      .filter((key) => !Object.hasOwn(state, key))
      .map((key) => ({ code: 'field.missing' as const, at: pointer(key) })),
  ];
  if (findings.length > 0) return findings;
  if (name === 'given' || name === 'found')
    findings.push(...under('/value', valueFindings(state['value'], definition)));
  if (name === 'given' && definition.onlyFound) findings.push({ code: 'fact.state', at: '' });
  if (name === 'found') findings.push(...recordOfTexts(state['by'], ['court', 'act', 'reasons'], '/by'));
  if (name === 'disputed') findings.push(...versionFindings(state['versions'], definition));
  if (Object.hasOwn(state, 'source')) findings.push(...textFindings(state['source'], '/source'));
  if (Object.hasOwn(state, 'exhibits')) findings.push(...exhibitFindings(state['exhibits']));
  return findings;
}

function versionFindings(versions: unknown, definition: FactDefinition): Finding[] {
  if (!isRecord(versions)) return [wrongKindAt('/versions', '对象 / object')];
  return (['plaintiff', 'defendant'] as const).flatMap((side) =>
    Object.hasOwn(versions, side)
      ? under(`/versions/${side}`, valueFindings(versions[side], definition))
      : [{ code: 'field.missing' as const, at: `/versions/${side}` }],
  );
}

function valueFindings(value: unknown, definition: FactDefinition): Finding[] {
  const wrong = (code: FindingCode, params?: Finding['params']): Finding[] => [
    { code, at: '', ...(params !== undefined && { params }) },
  ];
  const wrongKind = (): Finding[] => wrong('field.wrong-kind', { expected: expected[definition.kind] });
  switch (definition.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrongKind();
    case 'count':
    case 'fen':
      if (typeof value !== 'number') return wrongKind();
      if (!Number.isSafeInteger(value)) return wrong('field.not-an-integer');
      return value < 0 ? wrong('field.too-small', { least: 0 }) : [];
    case 'day': {
      if (typeof value !== 'string') return wrongKind();
      const day = parsePartialDay(value);
      return day.ok ? [] : [...day.problems];
    }
    case 'choice':
      return isOption(value, definition) ? [] : wrong('field.not-a-choice', choicesOf(definition));
    case 'set':
      if (!Array.isArray(value)) return wrongKind();
      if (new Set(value).size < value.length) return wrong('field.duplicate');
      return value.flatMap((one, place) =>
        isOption(one, definition)
          ? []
          : [{ code: 'field.not-a-choice' as const, at: pointer(place), params: choicesOf(definition) }],
      );
    case 'list':
      if (!Array.isArray(value)) return wrongKind();
      if (value.length > longestList) return wrong('field.too-many', { most: longestList });
      return value.flatMap((one, place) => (isPlainRecord(one) ? [] : [wrongKindAt(pointer(place), '对象 / object')]));
    case 'text':
      return textFindings(value, '');
  }
}

function textFindings(value: unknown, at: string): Finding[] {
  if (typeof value !== 'string') return [wrongKindAt(at, '文字 / text')];
  return value.length > longestText ? [{ code: 'field.too-long', at, params: { most: longestText } }] : [];
}

function exhibitFindings(value: unknown): Finding[] {
  if (!Array.isArray(value) || value.length > longestList) return [wrongKindAt('/exhibits', '列表 / list')];
  return value.flatMap((one, place) => textFindings(one, `/exhibits${pointer(place)}`));
}

function recordOfTexts(value: unknown, names: readonly string[], at: string): Finding[] {
  if (!isRecord(value)) return [wrongKindAt(at, '对象 / object')];
  return [
    ...names.flatMap((name) => textFindings(value[name], at + pointer(name))),
    ...Object.keys(value)
      .filter((name) => !names.includes(name))
      .map((name) => ({ code: 'field.unknown' as const, at: at + pointer(name) })),
  ];
}

/** What a fact of each kind is in JSON. */
const expected: Readonly<Record<FactDefinition['kind'], string>> = {
  boolean: 'true/false',
  count: '整数 / integer',
  fen: '整数（分） / integer (fen)',
  day: '日期 / date YYYY-MM-DD',
  choice: '文字 / text',
  set: '列表 / list',
  list: '列表 / list',
  text: '文字 / text',
};

const wrongKindAt = (at: string, kind: string): Finding => ({
  code: 'field.wrong-kind',
  at,
  params: { expected: kind },
});

const choicesOf = ({ options = {} }: FactDefinition): { readonly choices: string } => ({
  choices: Object.keys(options).join(', '),
});

const isOption = (value: unknown, { options = {} }: FactDefinition): boolean =>
  typeof value === 'string' && Object.hasOwn(options, value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlainRecord = (value: unknown): boolean =>
  isRecord(value) &&
  Object.values(value).every(
    (one) =>
      typeof one === 'boolean' ||
      (typeof one === 'string' && one.length <= longestText) ||
      (typeof one === 'number' && Number.isSafeInteger(one)),
  );
