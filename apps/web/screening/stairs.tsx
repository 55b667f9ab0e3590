import type { ReactNode } from 'react';
import { decadePlace } from './scale.ts';
import { useScreeningTexts } from './texts.ts';

const width = 560;
const left = 20;
const floor = 150;
const rise = 32;
const firstTick = 0.1;
/** Scores from which the next step begins. */
const steps = [
  [1, 'basic'],
  [10, 'large'],
  [100, 'mass'],
] as const;

/** The place of a score, in the drawing's own units. */
function across(score: number, last: number): number {
  return left + (decadePlace(score, firstTick, last) / 100) * width;
}

/** A proposed ladder as stairs with the score on them: one place, or the stretch between two. The sentence says it all. */
export function Stairs({
  scores,
  sentence,
  label,
}: {
  readonly scores: readonly [low: number, high: number];
  readonly sentence: string;
  readonly label: string;
}): ReactNode {
  const { tiers } = useScreeningTexts().proposal;
  const [low, high] = scores;
  const last = Math.max(10_000, 10 ** Math.ceil(Math.log10(Math.max(high, 1))));
  const ticks = Array.from({ length: Math.round(Math.log10(last / firstTick)) + 1 }, (_, n) => 10 ** (n - 1));
  const corners = steps.map(([score], n) => ({ x: across(score, last), y: floor - rise * (n + 1) }));
  const line = corners.map(({ x, y }) => `H${x}V${y}`).join('');
  const [from, until] = [across(low, last), across(high, last)];
  const late = until > left + width / 2;
  return (
    <svg viewBox="0 0 600 190" className="stairs-drawing" role="img" aria-label={sentence}>
      <path className="under" d={`M${corners[0]?.x ?? left} ${floor}${line}H${left + width}V${floor}z`} />
      <path className="line" d={`M${left} ${floor}${line}H${left + width}`} />
      <path className="axis" d={`M${left} ${floor}H${left + width}`} />
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="axis" d={`M${across(tick, last)} ${floor}v6`} />
          <text className="tick" x={across(tick, last)} y={floor + 24} textAnchor={tick === last ? 'end' : 'middle'}>
            {tick < 1 ? String(tick) : tick.toLocaleString('en-US')}
          </text>
        </g>
      ))}
      <text x={left + 6} y={floor - 8}>
        {tiers.below}
      </text>
      {steps.map(([score, tier], n) => (
        <text key={tier} x={across(score, last) + 6} y={floor - rise * (n + 1) - 8}>
          {tiers[tier]}
        </text>
      ))}
      {until > from ? <path className="between" d={`M${from} 6H${until}V16H${from}z`} /> : null}
      <path className="this" d={`M${from} ${floor}V12M${until} ${floor}V12`} />
      <path className="this-end" d={`M${from - 5} 6h10v10h-10zM${until - 5} 6h10v10h-10z`} />
      <text className="this-word" x={late ? from - 12 : until + 12} y={16} textAnchor={late ? 'end' : 'start'}>
        {label}
      </text>
    </svg>
  );
}
