/**
 * Measures contestants in turns, so that what else the machine does falls on all of them alike.
 * Time is that of the processor, of all threads of this process, not of the clock.
 *
 * @returns for each name the median of microseconds a call over the turns
 */
export async function measureInTurns(contestants, inputs, { turns, milliseconds }) {
  const samples = new Map([...contestants.keys()].map((name) => [name, []]));
  for (const run of contestants.values()) await timeOf(run, inputs, milliseconds);
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, run] of contestants) {
      samples.get(name).push(await timeOf(run, inputs, milliseconds));
    }
  }
  return new Map([...samples].map(([name, times]) => [name, median(times)]));
}

async function timeOf(run, inputs, milliseconds) {
  const most = milliseconds * 1000;
  let calls = 0;
  const before = process.cpuUsage();
  let used = 0;
  while (used < most) {
    for (const input of inputs) {
      const given = run(input);
      if (given instanceof Promise) await given;
    }
    calls += inputs.length;
    const { user, system } = process.cpuUsage(before);
    used = user + system;
  }
  return used / calls;
}

/** Gives the middle of some numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
