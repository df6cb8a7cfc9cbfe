import { isAscii } from 'node:buffer'

/** Hiragana and katakana make up at least this share of the pairs of Japanese text. */
const KANA_SHARE = 0.1

/** So many bytes that cannot be decide it. */
const ENOUGH_WRONG = 10_000

const isLead = (byte: number) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc)
const isTrail = (byte: number) => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f
const isKana = (lead: number, trail: number) =>
  (lead === 0x82 && trail >= 0x9f && trail <= 0xf1) || (lead === 0x83 && trail >= 0x40 && trail <= 0x96)

/**
 * Counts what bytes are if they are Shift-JIS: pairs, pairs that are kana, and bytes that cannot be (JIS X 0208:1997,
 * appendix 1). Latin text of one byte a letter fails by its single accented letters and has no kana.
 */
export class ShiftJisCount {
  private lead = 0
  private pairs = 0
  private kana = 0
  private wrong = 0

  add(bytes: Uint8Array): void {
    if (this.wrong > ENOUGH_WRONG || (this.lead === 0 && isAscii(bytes))) return
    for (const byte of bytes) {
      if (this.lead !== 0) {
        this.close(byte)
      } else if (byte >= 0x80) {
        if (isLead(byte)) this.lead = byte
        else if (byte < 0xa1 || byte > 0xdf) this.wrong += 1
      }
    }
  }

  /** Whether all of it was sound, with kana among it. */
  isLikely(): boolean {
    return this.pairs > 0 && this.wrong <= this.pairs / 500 && this.kana >= this.pairs * KANA_SHARE
  }

  private close(byte: number): void {
    if (!isTrail(byte)) this.wrong += 1
    else {
      this.pairs += 1
      if (isKana(this.lead, byte)) this.kana += 1
    }
    this.lead = 0
  }
}
