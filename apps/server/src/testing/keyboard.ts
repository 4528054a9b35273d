import type { CDPSession } from 'playwright-core'
import { expect } from 'vitest'
import type { Visitor } from './browser.ts'

/** What has the focus, as a screen reader would say it. */
interface Stop {
  role: string
  name: string
  /** the group, list of choices or dialog that it stands in, from the inside out */
  within: readonly string[]
  /** busy with the press before, or not to be pressed now */
  disabled: boolean
}

type Role = 'button' | 'link' | 'summary' | 'checkbox' | 'radio' | 'textbox' | 'combobox'

/** More presses than this to the next thing is too far for somebody who has to press each of them. */
const NEAR = 30
/** What closes and opens a part of a page; browsers have a name of their own for it. */
const SUMMARY = 'DisclosureTriangle'
/** Where the focus is when it is nowhere. */
const NOWHERE = 'nowhere'
/** What has the focus, inside the frame of a mail too. As text: the types of a page are not those of the server. */
const FOCUSED = `(() => {
  let one = document.activeElement
  while (one?.contentDocument?.activeElement) one = one.contentDocument.activeElement
  return one === document.body ? null : one
})()`
/** The title of the frame that has the focus, or ''. */
const FRAME = `document.activeElement?.contentDocument ? document.activeElement.title : ''`

/**
 * Somebody who uses the app with nothing but a keyboard: Tab, Enter, Space, arrows and letters. Every step first finds its
 * way with Tab from where the focus is, and says what it passed when it does not arrive. A page that lets go of the focus
 * (after a press, a dialog, another screen) is a failing test.
 */
export class Keyboard {
  readonly visitor: Visitor
  readonly #device: CDPSession
  #loaded = 0

  private constructor(visitor: Visitor, device: CDPSession) {
    this.visitor = visitor
    this.#device = device
  }

  static async of(visitor: Visitor): Promise<Keyboard> {
    const device = await visitor.context.newCDPSession(visitor.page)
    await device.send('Accessibility.enable')
    return new Keyboard(visitor, device)
  }

  /** Types an address, and goes past the navigation with the skip link. */
  async open(path: string): Promise<void> {
    await this.visitor.page.goto(path)
    await this.visitor.page.locator('main h1').first().waitFor()
    await this.#press('Tab')
    expect(await this.#stop()).toMatchObject({ role: 'link', name: 'Naar de inhoud' })
    await this.#press('Enter')
  }

  /** Waits until the app has brought the focus to the heading of another screen, or to another part where reading begins. */
  async arrives(name: string | RegExp, role: 'heading' | 'region' = 'heading'): Promise<void> {
    await expect
      .poll(() => this.#stop(), { timeout: 15_000, message: `the focus comes to the ${role} “${name}”` })
      .toMatchObject({ role, name: typeof name === 'string' ? name : expect.stringMatching(name) })
  }

  /** Waits until something is said on the page. */
  async hears(text: string | RegExp): Promise<void> {
    await this.visitor.page.getByText(text).first().waitFor()
  }

  /** Presses Tab until this has the focus; `within` is the group or dialog that it stands in. */
  async tabTo(role: Role, name: string | RegExp, within?: string | RegExp): Promise<void> {
    await this.#walk('Tab', role, name, within)
  }

  /** The same the other way: back towards the beginning of the page. */
  async backTo(role: Role, name: string | RegExp, within?: string | RegExp): Promise<void> {
    await this.#walk('Shift+Tab', role, name, within)
  }

  /** Goes to a button or a link and presses it. */
  async press(role: 'button' | 'link' | 'summary', name: string | RegExp, within?: string | RegExp): Promise<void> {
    await this.tabTo(role, name, within)
    await this.#press('Enter')
  }

  /** Ticks a checkbox. */
  async tick(name: string | RegExp, within?: string | RegExp): Promise<void> {
    await this.tabTo('checkbox', name, within)
    await this.#press('Space')
  }

  /** Goes to a group of choices and walks through them with the arrow until the one that is meant. */
  async choose(group: string | RegExp, name: string | RegExp): Promise<void> {
    await this.tabTo('radio', /.*/, group)
    await this.#press('Space')
    const passed: Stop[] = []
    for (let presses = 0; presses < 12; presses++) {
      const stop = await this.#stop()
      if (matches(stop.name, name)) return
      passed.push(stop)
      await this.#press('ArrowDown')
    }
    throw new Error(`no choice “${name}” in “${group}”, only: ${told(passed)}`)
  }

  /** Goes to a field and types in it; what stood there is overwritten. */
  async type(field: string | RegExp, text: string): Promise<void> {
    await this.tabTo('textbox', field)
    await this.#press('Control+a')
    await this.visitor.page.keyboard.type(text)
  }

  /** Goes to a list and types the first letters of what is meant. */
  async select(list: string | RegExp, letters: string): Promise<void> {
    await this.tabTo('combobox', list)
    await this.visitor.page.keyboard.type(letters)
  }

  /** Any other key, where the focus is. */
  async key(key: string): Promise<void> {
    await this.#press(key)
  }

  async #walk(key: 'Tab' | 'Shift+Tab', role: Role, name: string | RegExp, within?: string | RegExp): Promise<void> {
    await this.#shows(role, name)
    await this.#holdsFocus()
    const passed: Stop[] = []
    for (let presses = 0; presses <= NEAR; presses++) {
      const stop = await this.#stop()
      const inside = within === undefined || stop.within.some((one) => matches(one, within))
      if (stop.role === (role === 'summary' ? SUMMARY : role) && matches(stop.name, name) && inside) return this.#canBePressed()
      passed.push(stop)
      await this.#press(key)
    }
    throw new Error(`${NEAR} times ${key} did not come to the ${role} “${name}”, only to: ${told(passed)}`)
  }

  /** People look for a thing once it is there, on the page or in the mail that is open. */
  async #shows(role: Role, name: string | RegExp): Promise<void> {
    if (role === 'summary') return
    const count = async () => {
      const found = this.visitor.page.frames().map((frame) => frame.getByRole(role, { name, exact: true }).count())
      return (await Promise.all(found)).reduce((sum, one) => sum + one, 0)
    }
    await expect.poll(count, { timeout: 15_000, message: `there is a ${role} “${name}”` }).toBeGreaterThan(0)
  }

  /** A button that is still at work takes no press; people wait until it does. */
  async #canBePressed(): Promise<void> {
    const disabled = async () => (await this.#stop()).disabled
    await expect.poll(disabled, { timeout: 15_000, message: 'what has the focus can be pressed' }).toBe(false)
  }

  /** After a load of the page the browser itself begins at the top; at any other moment the app has to keep the focus somewhere. */
  async #holdsFocus(): Promise<void> {
    const loaded = await this.visitor.page.evaluate(() => performance.timeOrigin)
    if (loaded !== this.#loaded) {
      this.#loaded = loaded
      return
    }
    await expect.poll(async () => (await this.#stop()).role, { timeout: 5_000, message: 'the focus is somewhere' }).not.toBe(NOWHERE)
  }

  async #press(key: string): Promise<void> {
    await this.visitor.page.keyboard.press(key)
  }

  async #stop(): Promise<Stop> {
    const { result } = await this.#device.send('Runtime.evaluate', { expression: FOCUSED })
    if (!result.objectId) return { role: NOWHERE, name: '', within: [], disabled: false }
    const { nodes } = await this.#device.send('Accessibility.getAXNodeAndAncestors', { objectId: result.objectId })
    const frame = await this.#device.send('Runtime.evaluate', { expression: FRAME, returnByValue: true })
    const [here, ...around] = nodes.map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      disabled: properties?.some((one) => one.name === 'disabled' && one.value.value === true) ?? false,
    }))
    return {
      role: here?.role ?? NOWHERE,
      name: here?.name ?? '',
      disabled: here?.disabled ?? false,
      within: [...around.map(({ name }) => name), String(frame.result.value)].filter((one) => one !== ''),
    }
  }
}

const matches = (name: string, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? name === wanted : wanted.test(name))
const told = (stops: readonly Stop[]): string => stops.map(({ role, name }) => `${role} “${name}”`).join(', ')
