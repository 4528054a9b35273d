/** Headings and dialogs can take the focus without being a stop of the Tab key. */
const HEADINGS = 'h1, h2, h3, h4'

/**
 * Keeps somebody without a mouse in their place. When what has the focus goes away (a button that did its work, a row that
 * moved to another list, a dialog whose button is gone) the browser leaves the focus nowhere, and a screen reader begins at
 * the top again. Then it goes to the heading of the part in which it was.
 * @returns ends it
 */
export function keepFocus(root: HTMLElement): () => void {
  let path: Element[] = []
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element) path = pathOf(target)
  }
  let waiting = 0
  // A screen that places the focus itself does so in the effects after the change; a frame later nothing more comes.
  const look = () => {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(() => mend(path))
    })
  }
  const watch = new MutationObserver(() => {
    if (document.activeElement === document.body && path.length > 0) look()
  })
  document.addEventListener('focusin', remember)
  watch.observe(root, { childList: true, subtree: true })
  return () => {
    cancelAnimationFrame(waiting)
    document.removeEventListener('focusin', remember)
    watch.disconnect()
  }
}

function pathOf(element: Element): Element[] {
  const path: Element[] = []
  for (let one: Element | null = element; one; one = one.parentElement) path.push(one)
  return path
}

/** To the nearest heading above what is gone. Somebody who left it on purpose (a press beside everything) is left alone. */
function mend(path: readonly Element[]): void {
  const [lost] = path
  if (document.activeElement !== document.body || !lost || (lost.isConnected && lost.checkVisibility())) return
  for (const around of path) {
    if (!around.isConnected || !around.checkVisibility() || around === document.body) continue
    const heading = [...around.querySelectorAll<HTMLElement>(HEADINGS)].find((one) => one.checkVisibility())
    if (!heading) continue
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    return
  }
}
