import { describeEventFixtures } from '@lerende/kernel/testing'
import * as events from './events.ts'

describeEventFixtures(new URL('./events/fixtures/', import.meta.url), events)
