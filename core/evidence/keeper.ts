import { organKinds } from '#words/actor.ts';
import type { OrganKind } from '#words/actor.ts';
import { parseOrganId } from '#words/identifiers.ts';
import type { OrganId } from '#words/identifiers.ts';
import { Members, textAs } from '#words/members.ts';
import type { Reader } from '#words/members.ts';
import { choiceOf, saying, setOf } from './fields.ts';

/** Who holds or handles an exhibit: an organ, and the officers by name who did it. */
export interface Keeper {
  readonly organ: OrganId;
  readonly organKind: OrganKind;
  readonly officers: readonly string[];
}

/** A procuratorate's officers investigate at least in pairs (公益诉讼办案规则 art. 35). */
const fewestProcurators = 2;

/**
 * @param pairs whether what is done is an investigation, which a procuratorate's officers never do alone
 * @param unnamed whether the organ alone is enough: a record that goes with its case passes through nobody's hands
 */
export function keeper(pairs: boolean, unnamed = false): Reader<Keeper> {
  return (value) => {
    const members = new Members(value);
    const organ = members.required('organ', textAs(parseOrganId));
    const organKind = members.required('organKind', choiceOf(organKinds));
    const officers = members.required('officers', setOf(saying(80), 20));
    const fewest = pairs && organKind === 'procuratorate' ? fewestProcurators : unnamed ? 0 : 1;
    if (officers !== undefined && officers.length < fewest)
      members.note({ code: 'field.too-few', at: '/officers', params: { least: fewest } });
    return members.finish(() =>
      organ === undefined || organKind === undefined || officers === undefined ? null : { organ, organKind, officers },
    );
  };
}

/** Who confirmed the record by signing it: the holder, a witness, or nobody, and then why (法发〔2016〕22号 arts. 14, 15). */
export type Attestation =
  | { readonly as: 'holder' | 'witness'; readonly name: string }
  | { readonly as: 'nobody'; readonly reason: string };

export const attestation: Reader<Attestation> = (value) => {
  const members = new Members(value);
  const as = members.required('as', choiceOf(['holder', 'witness', 'nobody']));
  const name = as === 'nobody' ? undefined : members.required('name', saying(80));
  const reason = as === 'nobody' ? members.required('reason', saying(500)) : undefined;
  return members.finish(() => {
    if (as === 'nobody') return reason === undefined ? null : { as, reason };
    return as === undefined || name === undefined ? null : { as, name };
  });
};

/**
 * The original medium, or a copy and why: originals are collected, copies only where that is hard or secret, with
 * their source and making explained (公益诉讼办案规则 art. 39; 民事证据规定 art. 15).
 */
export type Medium =
  | { readonly as: 'original' }
  | { readonly as: 'copy'; readonly reason: string; readonly source: string; readonly making: string };

export const medium: Reader<Medium> = (value) => {
  const members = new Members(value);
  const as = members.required('as', choiceOf(['original', 'copy']));
  const [reason, source, making] =
    as === 'copy' ? (['reason', 'source', 'making'] as const).map((name) => members.required(name, saying(1000))) : [];
  return members.finish(() => {
    if (as === 'original') return { as };
    return as === undefined || reason === undefined || source === undefined || making === undefined
      ? null
      : { as, reason, source, making };
  });
};
