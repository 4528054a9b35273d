/** Why the server cannot start, for the person at the keyboard: what is wrong, and what mends it. Dutch. */
export class Preflight extends Error {
  readonly todo: string

  constructor(what: string, todo: string) {
    super(what)
    this.name = 'Preflight'
    this.todo = todo
  }
}
