/** Prints one figure the way CI and people read it: `bench NAME VALUE target OP NUMBER`. @returns whether it is met */
export function figure(name: string, value: number, target: { op: '>=' | '<='; number: number }): boolean {
  const rounded = Math.round(value * 1000) / 1000
  console.log(`bench ${name} ${rounded} target ${target.op} ${target.number}`)
  return target.op === '>=' ? value >= target.number : value <= target.number
}

/** Prints something that helps to read a figure. */
export function remark(text: string): void {
  console.log(`      ${text}`)
}

/** Seconds that some work took. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** The middle one of several timings. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
