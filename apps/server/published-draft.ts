import { claimKind, conductKind } from '#contract/shapes/complaint.ts';
import type { ClaimKind, DraftContent } from '#contract/shapes/complaint.ts';
import type { CaseRecord } from '#corpus/format.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { isFactName } from '#law/facts/parse.ts';
import { vocabulary } from '#law/facts/vocabulary.ts';
import type { FactDefinition, FactState } from '#law/kernel/fact.ts';

/** Words of the corpus for claims, as the filing page has them; one that is not here is filed as another claim. */
const claims: Readonly<Record<string, { readonly kind: ClaimKind; readonly text: string }>> = {
  cease: { kind: 'cessation', text: '停止侵害' },
  delete_data: { kind: 'deletion', text: '删除个人信息' },
  apology: { kind: 'apology', text: '公开赔礼道歉' },
  damages: { kind: 'damages', text: '赔偿损失' },
  deregister_accounts: { kind: 'other', text: '注销账号' },
};

/**
 * A published case as a draft to try. Defendants stay as anonymous as they were published, so the draft matches
 * nobody; what a court found becomes what the plaintiff gives, for nothing is found yet in a suit not filed.
 */
export function draftFromRecord(record: CaseRecord, facts: FactSheet): DraftContent {
  return {
    court: null,
    published: record.id,
    defendants: [{ kind: 'unknown', name: defendantName(record) }],
    conduct: {
      kinds: record.conduct.flatMap((word) => {
        const kind = conductKind.safeParse(
          word === 'use_for_fraud_marketing' ? 'use-for-fraud-or-marketing' : word.replaceAll('_', '-'),
        );
        return kind.success ? [kind.data] : [];
      }),
      summary: record.titleZh,
      from: null,
      until: null,
    },
    claims: (record.claims ?? []).map((word) => {
      const known = claims[word];
      const amount = word === 'damages' ? (record.claimedLossCny ?? record.damagesAwardedCny) : null;
      return {
        kind: known?.kind ?? claimKind.enum.other,
        text: known?.text ?? '其他诉讼请求',
        amount: amount === null ? null : Math.round(amount * 100),
      };
    }),
    facts: Object.fromEntries(
      Object.entries(facts).flatMap(([name, state]) =>
        state === undefined || ofTheRegister.has(name) || foundOnly(name)
          ? []
          : [[name, asGiven(state, record)] as const],
      ),
    ),
  };
}

/** Before another court, on another day, the register says otherwise. */
const ofTheRegister: ReadonlySet<string> = new Set(['filedOn', 'courtKind', 'courtDivision', 'internetCourtCity']);

/** 孙某, 某公司: as published, by what stands after 诉 in the title. */
function defendantName(record: CaseRecord): string {
  const named = /诉(.+?)(?:侵犯|侵害|非法|公民|个人信息|信息|民事|案|$)/u.exec(record.titleZh)?.[1]?.trim();
  return named === undefined || named === '' ? '某被告（据公开案例）' : named.slice(0, 60);
}

/** An open term that only a court finds: no draft can give it. */
function foundOnly(name: string): boolean {
  if (!isFactName(name)) return false;
  const definition: FactDefinition = vocabulary[name];
  return definition.onlyFound === true;
}

function asGiven(state: FactState<unknown>, record: CaseRecord): FactState<unknown> {
  if (state.state !== 'found') return state;
  return { state: 'given', value: state.value, source: record.sources[0] ?? record.id };
}
