import { type Court, courts, knownCourt } from './courts.ts';
import { lazily } from './marks.ts';
import { type Procuratorate, procuratorateById } from './procuratorates.ts';
import type { ProvinceId } from './provinces.ts';

const highCourts = lazily(
  () =>
    new Map<ProvinceId, Court>(
      courts().flatMap((court) => (court.level === 'high' && court.province !== null ? [[court.province, court]] : [])),
    ),
);

/**
 * The High Court of a court's province, itself where it is one; undefined for the Supreme Court and the military court.
 */
export function highCourtOf(court: Court): Court | undefined {
  return court.province === null ? undefined : highCourts().get(court.province);
}

/**
 * The courts above a court, nearest first. Where the tables name no parent (the Corps' basic courts, a few others) the
 * chain goes on at the province's High Court, and the court that is missing in between is simply not in it.
 */
export function superiorsOf(court: Court): readonly Court[] {
  const chain: Court[] = [];
  let at = court;
  for (;;) {
    const high = highCourtOf(at);
    const next = at.parent !== null ? knownCourt(at.parent) : at.level === 'supreme' || high === at ? undefined : high;
    if (next === undefined) return chain;
    chain.push(next);
    at = next;
  }
}

/** The lowest court above both (共同上级人民法院, CPL 38(2)); undefined when one of them is the Supreme Court. */
export function commonSuperior(one: Court, other: Court): Court | undefined {
  const above = new Set(superiorsOf(other));
  return superiorsOf(one).find((court) => above.has(court));
}

/** Whether the parent of a court is named by the source, so that its chain of superiors is whole. */
export function hasKnownParent(court: Court): boolean {
  return court.level === 'supreme' || court.parent !== null;
}

/** The procuratorates above a procuratorate, nearest first, as far as the tables name them. */
export function superiorProcuratoratesOf(procuratorate: Procuratorate): readonly Procuratorate[] {
  const chain: Procuratorate[] = [];
  let parent = procuratorate.parent;
  while (parent !== null) {
    const above = procuratorateById(parent);
    if (above === undefined) break;
    chain.push(above);
    parent = above.parent;
  }
  return chain;
}
