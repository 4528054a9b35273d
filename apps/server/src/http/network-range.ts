import { isIPv4, isIPv6 } from 'node:net'

/**
 * The network that an address belongs to: what one household, office or provider hands out (IPv4 /24, IPv6 /56), so that
 * changing the last part of an address is not a way around a limit. What is no address is one range together.
 */
export function rangeOf(ip: string): string {
  const plain = ip.split('%', 1)[0] ?? ''
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1]
  if (mapped !== undefined && isIPv4(mapped)) return rangeOf(mapped)
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (!isIPv6(plain)) return 'unknown'
  const [one = 0, two = 0, three = 0, four = 0] = groupsOf(plain)
  return `${[one, two, three, four & 0xff00].map((group) => group.toString(16)).join(':')}::/56`
}

/** The eight groups of an IPv6 address, with what `::` stands for written out. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::')
  const numbers = (part: string) => (part === '' ? [] : part.split(':').flatMap(groupOf))
  const start = numbers(head)
  if (tail === undefined) return start
  const end = numbers(tail)
  return [...start, ...Array<number>(Math.max(0, 8 - start.length - end.length)).fill(0), ...end]
}

/** One group, or the two that an IPv4 tail stands for. */
function groupOf(text: string): number[] {
  if (!text.includes('.')) return [Number.parseInt(text, 16)]
  const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number)
  return [a * 256 + b, c * 256 + d]
}
