/** An event as it is stored, without its hash. `changed` and `figures` are JSON as the database holds it, byte for byte. */
export interface StoredEvent {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly contentType: string;
  readonly documentId: string | null;
  readonly changed: string;
  readonly figures: string;
  readonly digest: string | null;
}

/** What stands before the first event. */
export const GENESIS = '0'.repeat(64);

/**
 * The text whose SHA-256 (of its UTF-8 bytes, in lower-case hexadecimal) is the event's hash: the hash of the event
 * before, and the event's stored columns as canonical JSON (RFC 8785: names in order, no white space).
 */
export const chainedText = (previous: string, event: StoredEvent): string =>
  previous +
  JSON.stringify({
    action: event.action,
    actor: event.actor,
    at: event.at,
    changed: event.changed,
    content_type: event.contentType,
    digest: event.digest,
    document_id: event.documentId,
    figures: event.figures,
    sequence: event.sequence,
  });
