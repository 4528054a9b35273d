export { foundNetwork } from './network/found.ts'
