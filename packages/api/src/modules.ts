import { contentModule } from '@lerende/content'
import type { Module } from '@lerende/kernel'
import { networkModule } from '@lerende/network'

/** All rooms, lower ones first: that is the order in which they migrate and react. */
export const modules: Module[] = [networkModule, contentModule]
