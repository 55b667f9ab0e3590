import type { ReactNode } from 'react';
import { groups } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import './receipt.css';

/** 64 hex digits in eight groups of eight: the form in which two people compare a digest by voice. */
export function Fingerprint({ digest }: { readonly digest: string }): ReactNode {
  const texts = useTexts();
  return (
    <div className="fingerprint" role="img" aria-label={texts.receipt.fingerprint(groups(digest).join(' '))}>
      {[0, 8, 16, 24, 32, 40, 48, 56].map((from) => (
        <span key={from}>{digest.slice(from, from + 8)}</span>
      ))}
    </div>
  );
}

/** The first 64 bits of the digest as a field of eight by eight, so that a wrong paper is seen before it is read. */
export function FingerprintPicture({ digest }: { readonly digest: string }): ReactNode {
  const bits = groups(digest)
    .slice(0, 2)
    .flatMap((group) =>
      [...group].flatMap((digit) => [8, 4, 2, 1].map((bit) => (Number.parseInt(digit, 16) & bit) !== 0)),
    );
  const squares = bits.map((on, n) => (on ? `M${n % 8} ${Math.floor(n / 8)}h1v1h-1z` : '')).join('');
  return (
    <svg className="picture" viewBox="0 0 8 8" shapeRendering="crispEdges" aria-hidden="true">
      <path d={squares} />
    </svg>
  );
}
