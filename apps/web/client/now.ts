import { useEffect, useState } from 'react';

/** The present moment as the page knows it, moved on twice a minute; on the page nothing is decided by a finer clock. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
