import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** Draws the mark of the app (src/theme/mark.svg) as the icons of an installed one: node apps/web/icons.ts */
const PAPER = [0xf8, 0xf4, 0xee]
const HEIDE = [0x65, 0x35, 0x6f]
const ZAND = [0xa9, 0x6a, 0x12]
/** Points on a pixel, each way, so that edges are smooth. */
const FINE = 4

/** Places and measures as in the mark, which is 32 wide; `scale` leaves room around it. */
function colourAt(x: number, y: number, scale: number): number[] {
  const [u, v] = [(x - 0.5) / scale, (y - 0.5) / scale].map((part) => part * 32 + 16) as [number, number]
  if (Math.hypot(u - 26.4, v - 12.6) <= 3.4) return ZAND
  const [dx, dy] = [u - 15.7, v - 15.7]
  const open = Math.atan2(dy, dx)
  const onRing = Math.abs(Math.hypot(dx, dy) - 11) <= 2
  const inGap = open > -0.84 && open < 0.45
  const cap = [-0.84, 0.45].some((end) => Math.hypot(dx - 11 * Math.cos(end), dy - 11 * Math.sin(end)) <= 2)
  return (onRing && !inGap) || cap ? HEIDE : PAPER
}

function png(size: number, scale: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) => {
    const line = Buffer.alloc(1 + size * 3)
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0]
      for (let point = 0; point < FINE * FINE; point++) {
        const colour = colourAt(
          (column + ((point % FINE) + 0.5) / FINE) / size,
          (row + (Math.floor(point / FINE) + 0.5) / FINE) / size,
          scale,
        )
        colour.forEach((value, at) => {
          sum[at] = (sum[at] ?? 0) + value
        })
      }
      sum.forEach((value, at) => {
        line[1 + column * 3 + at] = Math.round(value / (FINE * FINE))
      })
    }
    return line
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const data = deflateSync(Buffer.concat(rows), { level: 9 })
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc(body), body.length + 4)
  return whole
}

/** CRC-32, as PNG asks for (ISO 3309). */
function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

const folder = join(import.meta.dirname, 'public')
for (const [name, size, scale] of [
  ['icon-192.png', 192, 0.8],
  ['icon-512.png', 512, 0.8],
  // A system may cut a circle out of it: all that matters lies in the middle four fifths.
  ['icon-maskable-512.png', 512, 0.6],
  ['apple-touch-icon.png', 180, 0.75],
] as const) {
  writeFileSync(join(folder, name), png(size, scale))
}
