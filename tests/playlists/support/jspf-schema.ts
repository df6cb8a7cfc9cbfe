import { Ajv, type ErrorObject, type SchemaObject } from 'ajv'

/**
 * JSPF as https://xspf.org/jspf describes it, written down as a JSON Schema from that description alone, and checked
 * by a validator that knows nothing of CrossTune. "XSPF 4.1.1.2.8" and the like name sections of
 * https://xspf.org/spec, whose elements JSPF's keys are.
 */

/** Text; XSPF lets no markup be in it, JSON cannot have any. */
const text: SchemaObject = { type: 'string' }

/** XSPF 2: locations, identifiers and relations are URIs (RFC 3986), so ASCII with an own scheme. */
const uri: SchemaObject = {
  type: 'string',
  pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9:/?#[\\]@!$&'()*+,;=._~%-]*$",
}

/** XSPF 4.1.1.2.8: xsd:dateTime. */
const dateTime: SchemaObject = {
  type: 'string',
  pattern: '^-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?$',
}

/** An object with exactly one key. */
const single = (key: SchemaObject, value: SchemaObject): SchemaObject => ({
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  propertyNames: key,
  additionalProperties: value,
})

/** JSPF "link", XSPF 4.1.1.2.11: a list of objects, each of one relation and what it leads to. */
const link: SchemaObject = { type: 'array', items: single(uri, uri) }
/** JSPF "meta", XSPF 4.1.1.2.12: a list of objects, each of one relation and its plain text. */
const meta: SchemaObject = { type: 'array', items: single(uri, text) }
/** JSPF "extension", XSPF 4.1.1.2.13: an object by application, each with a list of bodies of any kind. */
const extension: SchemaObject = {
  type: 'object',
  propertyNames: uri,
  additionalProperties: { type: 'array' },
}

/** JSPF "track", XSPF 4.1.1.2.14.1.1. */
const track: SchemaObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    // 4.1.1.2.14.1.1.1.1 and .2: zero or more of each, so lists.
    location: { type: 'array', items: uri },
    identifier: { type: 'array', items: uri },
    title: text,
    creator: text,
    annotation: text,
    info: uri,
    image: uri,
    album: text,
    // .9: "integer with value greater than zero".
    trackNum: { type: 'integer', minimum: 1 },
    // .10: milliseconds, xsd:nonNegativeInteger.
    duration: { type: 'integer', minimum: 0 },
    link,
    meta,
    extension,
  },
}

const jspf: SchemaObject = {
  type: 'object',
  additionalProperties: false,
  required: ['playlist'],
  properties: {
    playlist: {
      type: 'object',
      additionalProperties: false,
      // XSPF 4.1.1.2.14: one trackList, which may be empty.
      required: ['track'],
      properties: {
        title: text,
        creator: text,
        annotation: text,
        info: uri,
        location: uri,
        identifier: uri,
        image: uri,
        date: dateTime,
        license: uri,
        // XSPF 4.1.1.2.10: an ordered list, each a location or an identifier.
        attribution: { type: 'array', items: single({ enum: ['location', 'identifier'] }, uri) },
        link,
        meta,
        extension,
        track: { type: 'array', items: track },
      },
    },
  },
}

const valid = new Ajv({ allErrors: true, strict: true }).compile(jspf)

/** What a text has that JSPF does not allow; empty where it is JSPF. */
export function jspfFaults(source: string): string[] {
  const value: unknown = JSON.parse(source)
  if (valid(value)) return []
  return (valid.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`)
}
