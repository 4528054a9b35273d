import { migration } from '@lerende/kernel'

/** The room identity keeps links and sessions from here on. Who is signed in signs in once more: their link goes to the same address. */
export const signInMoved = migration({
  name: '002-sign-in-moved',
  async up(run) {
    await run('drop table session')
    await run('drop table sign_in_token')
  },
})
