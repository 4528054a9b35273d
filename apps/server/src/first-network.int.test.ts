import { createModules } from '@lerende/api'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { FIRST_ADDRESS, foundFirstNetwork } from './first-network.ts'
import { Preflight } from './preflight.ts'

const mail = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'leren@netwerk.example' }

describeOnBothEngines('the first network', (engine) => {
  const open = engine.house(createModules())
  const administrators = () => open().house.read.selectFrom('person').select('email').where('role', '=', 'beheerder').execute()

  test('is not founded when nobody could get the first sign-in link', async () => {
    await expect(foundFirstNetwork(open().house, readConfig({}, mail))).rejects.toThrow(Preflight)
    expect(await administrators()).toEqual([])
  })

  test('is founded once, with the administrator of the settings', async () => {
    await foundFirstNetwork(open().house, readConfig({}, { ...mail, ADMIN_MAIL: 'Beheer@Netwerk.example' }))
    await foundFirstNetwork(open().house, readConfig({}, { ...mail, ADMIN_MAIL: 'ander@netwerk.example' }))
    await foundFirstNetwork(open().house, readConfig({}, mail))
    expect(await administrators()).toEqual([{ email: 'beheer@netwerk.example' }])
  })
})

describeOnBothEngines('trying out', (engine) => {
  const open = engine.house(createModules())

  test('without a mail server there is an address to sign in with', async () => {
    await foundFirstNetwork(open().house, readConfig({}, {}))
    expect(await open().house.read.selectFrom('person').select('email').execute()).toEqual([{ email: FIRST_ADDRESS }])
  })
})
