/** The server's router, as types only. This file is the one place that names it. */
export type { AppRouter, Changes } from '@lerende/api'
