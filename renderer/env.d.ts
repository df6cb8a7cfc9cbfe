import type { CrossTuneApi } from '#shared/contract/api.ts'

declare global {
  interface Window {
    readonly crosstune: CrossTuneApi
  }
}
