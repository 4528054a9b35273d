import { useEffect, useRef, useState } from 'react'
import './letter.css'

/** Scripts never run in it, forms do not send; a link that someone presses takes the place of the whole page. */
const SANDBOX = 'allow-same-origin allow-popups allow-top-navigation-by-user-activation'

/** A mail as its reader would see it, in a frame of its own that is as high as the mail is long. */
export function Letter({ html, title }: { html: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [loaded, setLoaded] = useState(0)
  const [height, setHeight] = useState<number | null>(null)

  useEffect(() => {
    const inside = frame.current?.contentDocument
    // Before the first load the frame holds an empty page of the browser's own.
    if (loaded === 0 || !inside?.body) return
    applyStyles(inside)
    const measure = () => setHeight(inside.documentElement.scrollHeight)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(inside.body)
    return () => watch.disconnect()
  }, [loaded])

  return (
    <iframe
      ref={frame}
      key={html}
      title={title}
      className={height === null ? 'lb-letter lb-letter--waiting' : 'lb-letter'}
      sandbox={SANDBOX}
      srcDoc={`<base target="_top">${html}`}
      style={height === null ? undefined : { blockSize: `${height}px` }}
      onLoad={() => setLoaded((count) => count + 1)}
    />
  )
}

/**
 * The frame has our content security policy, which drops every style that is written in a mail. Styles that are set
 * from outside are let through; the sandbox allows that (same origin) without allowing scripts.
 */
function applyStyles(inside: Document): void {
  const Sheet = inside.defaultView?.CSSStyleSheet
  if (Sheet) {
    inside.adoptedStyleSheets = [...inside.querySelectorAll('style')].map((written) => {
      const sheet = new Sheet()
      sheet.replaceSync(written.textContent)
      return sheet
    })
  }
  for (const element of inside.querySelectorAll<HTMLElement>('[style]')) {
    element.style.cssText = element.getAttribute('style') ?? ''
  }
}
