import { contentModule } from '@lerende/content'
import { cyclesModule } from '@lerende/cycles'
import type { Module } from '@lerende/kernel'
import { type Delivery, mailModule } from '@lerende/mail'
import { networkModule } from '@lerende/network'

/**
 * All rooms, lower ones first: that is the order in which they migrate and react.
 * @param delivery how mail leaves; without it mails wait in the outbox
 */
export function createModules(delivery?: Delivery): Module[] {
  return [networkModule, contentModule, cyclesModule, mailModule(delivery)]
}
