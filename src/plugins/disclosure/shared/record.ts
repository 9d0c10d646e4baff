/** A record as the public finds it in a list. */
export interface RecordCard {
  readonly documentId: string;
  /** UID of the content type, `api::notice.notice`. */
  readonly contentType: string;
  readonly kind: string;
  /** Locale of the words below; `null` where none are shown. */
  readonly locale: string | null;
  readonly indexNumber: string;
  readonly documentNumber: string | null;
  readonly slug: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly organ: { readonly code: string; readonly name: string };
  readonly topic: string | null;
  readonly columns: readonly string[];
  readonly madeOn: string;
  readonly disclosedOn: string;
  readonly disclosedAt: string;
  readonly migrated: boolean;
  readonly origin: 'own' | 'reprint';
  readonly state: 'public' | 'withdrawn' | 'sealed' | 'voided';
  readonly withdrawnOn: string | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  /** Yuan with at most two decimals. */
  readonly amountYuan: number | null;
  /** These three only where the site shows the timeliness of single records; `null` of a sealed one. */
  readonly deadline?: string | null;
  /** The deadline depends on a year whose holidays are not announced yet. */
  readonly deadlineProvisional?: boolean | null;
  readonly timeliness?: 'on_time' | 'late' | 'provisional' | 'not_applicable' | null;
  readonly links: { readonly self: string; readonly page: string; readonly content: string | null };
}

export interface Attachment {
  readonly name: string;
  readonly url: string;
  readonly mime: string | null;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string | null;
}

/** A card with its text; the type's own fields stand beside these. */
export interface RecordDetail extends RecordCard {
  readonly statutoryItem: string | null;
  readonly channels: readonly string[];
  readonly keywords: readonly string[];
  readonly locales: readonly string[];
  /** Markdown as written. */
  readonly body: string | null;
  /** The same as HTML that is safe to show. */
  readonly bodyHtml: string | null;
  readonly attachments: readonly Attachment[];
  readonly relations: Readonly<Record<string, readonly RecordCard[]>>;
  readonly [ownField: string]: unknown;
}
