import { describeOnBothEngines } from '@lerende/kernel/testing'
import { getAuthTables } from 'better-auth/db'
import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { authOf } from './auth/auth.ts'
import { openScene } from './testing/scene.ts'

/** What better-auth has a place for and the house does not: where there is no column, nothing can be kept. */
const NOWHERE = ['password', 'accessToken', 'refreshToken', 'idToken', 'accessTokenExpiresAt', 'refreshTokenExpiresAt', 'scope']

describeOnBothEngines('what better-auth expects', (engine) => {
  const { open } = openScene(engine)

  test('is what our migrations made, so that an upgrade that wants more is noticed', async () => {
    const { house } = open()
    // A reader is a Kysely with less on it.
    const found = await (house.read as unknown as Kysely<unknown>).introspection.getTables()
    const ours = new Map(found.map((table) => [table.name, new Map(table.columns.map((column) => [column.name, column]))]))
    const expected = Object.values(getAuthTables(authOf(house).options))
    expect(expected.map((table) => table.modelName).sort()).toEqual([
      'auth_account',
      'auth_passkey',
      'auth_session',
      'auth_user',
      'auth_verification',
    ])
    for (const { modelName, fields } of expected) {
      const columns = ours.get(modelName)
      const wanted = Object.entries(fields).filter(([name]) => !NOWHERE.includes(name))
      expect([...(columns?.keys() ?? [])].sort(), modelName).toEqual(
        ['id', ...wanted.map(([name, field]) => field.fieldName ?? name)].sort(),
      )
      for (const [name, field] of wanted) {
        const column = columns?.get(field.fieldName ?? name)
        if (field.required === false) expect(column?.isNullable, `${modelName}.${name}`).toBe(true)
      }
    }
  })

  test('nobody has a password, and better-auth speaks to nobody', async () => {
    const { options } = authOf(open().house)
    expect(options).toMatchObject({
      emailAndPassword: { enabled: false },
      telemetry: { enabled: false },
      advanced: { ipAddress: { disableIpTracking: true } },
    })
    expect(options).not.toHaveProperty('socialProviders')
    await expect(
      authOf(open().house).api.signUpEmail({ body: { email: 'iemand@nergens.example', password: 'lang genoeg voor iedereen', name: 'x' } }),
    ).rejects.toMatchObject({ status: 'BAD_REQUEST' })
  })
})
