import { encode } from 'uqr'
import { texts } from './meeting-texts.ts'

/** An address as a code for the camera of a telephone: dark on light in every theme, or cameras do not read it. */
export function QrCode({ address }: { address: string }) {
  const { data, size } = encode(address, { border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg className="lb-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={texts.checkIn.code({ address })}>
      <path className="lb-qr__ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="lb-qr__dots" d={path} />
    </svg>
  )
}
