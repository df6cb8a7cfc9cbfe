function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

/** Seals a key with a public key of `posters.lock`, so that only this run of the app can read it: base64. */
export async function sealKey(key: string, publicKey: string): Promise<string> {
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' }
  const lock = await crypto.subtle.importKey('spki', bytesOf(publicKey), algorithm, false, ['encrypt'])
  const sealed = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, lock, new TextEncoder().encode(key))
  return btoa(String.fromCharCode(...new Uint8Array(sealed)))
}
