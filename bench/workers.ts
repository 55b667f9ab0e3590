/** Workers take the next thing until there is none; things a second. */
export async function shared<Worker, Thing>(
  workers: readonly Worker[],
  things: readonly Thing[],
  each: (worker: Worker, thing: Thing) => Promise<void>,
): Promise<number> {
  let next = 0;
  const began = performance.now();
  await Promise.all(
    workers.map(async (worker) => {
      for (;;) {
        const thing = things[next++];
        if (thing === undefined) return;
        await each(worker, thing);
      }
    }),
  );
  return (things.length * 1000) / (performance.now() - began);
}
