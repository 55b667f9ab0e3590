import type { CSSProperties, ReactNode } from 'react';
import { count, dayAfter, dayOf, daysFrom, moment, weekdayName } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import './two-tracks.css';

export interface Track {
  readonly court: string;
  readonly filer: string;
  readonly receivedAt: string;
  readonly receivedEntry: number | null;
  readonly docketedAt: string | null;
  readonly docketedEntry: number | null;
}

type Placed = CSSProperties & { readonly '--at': string; readonly '--to'?: string };

/**
 * Two courts on one axis of days: received (hollow), docketed (filled), first docketed (red), not yet (dashed).
 * Places on the axis come from the instants; who is first comes from the entries alone.
 */
export function TwoTracks({
  earlier,
  own,
  now,
}: {
  readonly earlier: Track;
  readonly own: Track;
  readonly now: string;
}): ReactNode {
  const { texts, language } = useReading();
  const instants = [earlier.receivedAt, own.receivedAt, earlier.docketedAt ?? now, own.docketedAt ?? now, now].map(
    (one) => Date.parse(one),
  );
  const firstDay = dayOf(new Date(Math.min(...instants)).toISOString());
  const lastDay = dayOf(new Date(Math.max(...instants)).toISOString());
  const days = daysFrom(firstDay, lastDay) + 1;
  const places = placesOf(instants, Date.parse(`${firstDay}T00:00:00+08:00`), days * 86_400_000);
  const place = (instant: string): string => `${(places.at.get(Date.parse(instant)) ?? 0).toFixed(2)}%`;
  const every = Math.ceil(days / 8);
  const gap: Placed = { '--at': place(earlier.docketedAt ?? now), '--to': place(now) };
  const sentence = [earlier, own]
    .map((track) =>
      texts.tracks.sentence(
        track.court,
        moment(track.receivedAt),
        track.docketedAt === null ? null : moment(track.docketedAt),
      ),
    )
    .join(' ');
  return (
    <div className="axis" role="img" aria-label={sentence}>
      <Name track={earlier} />
      <div className="track">
        <Point
          at={place(earlier.receivedAt)}
          kind="received"
          label={texts.tracks.received(moment(earlier.receivedAt).slice(5))}
          entry={earlier.receivedEntry}
        />
        {earlier.docketedAt === null ? null : (
          <Point
            at={place(earlier.docketedAt)}
            kind="first"
            label={<b>{texts.tracks.docketed(moment(earlier.docketedAt).slice(5))}</b>}
            entry={earlier.docketedEntry}
          />
        )}
      </div>
      <Name track={own} />
      <div className="track">
        {own.docketedAt === null && earlier.docketedAt !== null ? <i className="gap" style={gap} /> : null}
        <Point
          at={place(own.receivedAt)}
          kind="received"
          label={texts.tracks.received(moment(own.receivedAt).slice(5))}
          entry={own.receivedEntry}
        />
        {own.docketedAt === null ? (
          <Point
            at={place(now)}
            kind="none"
            label={null}
            entry={null}
            low={texts.tracks.notYet(moment(now).slice(11, 16))}
          />
        ) : (
          <Point
            at={place(own.docketedAt)}
            kind="docketed"
            label={texts.tracks.docketed(moment(own.docketedAt).slice(5))}
            entry={own.docketedEntry}
          />
        )}
      </div>
      <ol className="days">
        {!places.toScale ? (
          <li>{texts.tracks.notToScale(firstDay)}</li>
        ) : (
          Array.from({ length: Math.ceil(days / every) }, (_, n) => {
            const day = dayAfter(firstDay, n * every);
            return (
              <li key={day}>
                {n === 0 ? day.slice(5) : Number(day.slice(8))} {weekdayName(day, language)}
              </li>
            );
          })
        )}
      </ol>
    </div>
  );
}

/** Two marks nearer than this, in hundredths of the axis, would hide each other's words. */
const nearest = 12;

/** Where the instants stand, in hundredths of the axis: to scale, or evenly in their order where they would crowd. */
function placesOf(
  instants: readonly number[],
  start: number,
  length: number,
): { readonly toScale: boolean; readonly at: ReadonlyMap<number, number> } {
  const sorted = [...new Set(instants)].toSorted((one, other) => one - other);
  const scaled = sorted.map((instant) => ((instant - start) / length) * 100);
  const toScale = scaled.every((at, n) => n === 0 || at - (scaled[n - 1] ?? 0) >= nearest);
  const even = (n: number): number => 6 + (n * 88) / Math.max(1, sorted.length - 1);
  return { toScale, at: new Map(sorted.map((instant, n) => [instant, toScale ? (scaled[n] ?? 0) : even(n)])) };
}

function Name({ track }: { readonly track: Track }): ReactNode {
  return (
    <div className="who">
      {track.court}
      <small>{track.filer}</small>
    </div>
  );
}

function Point({
  at,
  kind,
  label,
  entry,
  low,
}: {
  readonly at: string;
  readonly kind: string;
  readonly label: ReactNode;
  readonly entry: number | null;
  readonly low?: string;
}): ReactNode {
  const style: Placed = { '--at': at };
  const end = Number.parseFloat(at) > 55 ? ' end' : '';
  return (
    <i className={`point ${kind}${end}`} style={style}>
      {label === null ? null : <span>{label}</span>}
      {entry === null ? null : <span className="low mono">{count(entry + 1)}</span>}
      {low === undefined ? null : <span className="low">{low}</span>}
    </i>
  );
}
