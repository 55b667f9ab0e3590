import { bundleOf, sourceOf, verifier } from './bundle.fixture.ts';
import { bundleFindings } from './bundle-findings.ts';
import { verifyBundle } from './verify-bundle.ts';
import type { BundleReport, BundleVerifier } from './verify-bundle.ts';

/** The report on these bytes, of a verifier that is as usual but for what is given. */
export const check = (bytes: Uint8Array, by: Partial<BundleVerifier> = {}): Promise<BundleReport> =>
  verifyBundle(sourceOf(bytes), { ...verifier, ...by });

/** A bundle of the usual parts, as it was written. */
export const whole = await bundleOf();

/** The findings as `item code`, remarks left out. */
export function told({ findings }: BundleReport): readonly string[] {
  return findings
    .filter(({ code }) => bundleFindings[code] !== 'verified')
    .map(({ item, code }) => `${item} ${code}`.trim());
}
