/** What one change did to one frozen figure. */
export interface Correction {
  readonly at: string;
  /** Number of the change, as `meta.registerVersion` counts them. */
  readonly registerVersion: number;
  readonly organ: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly measure: string;
  readonly unit: 'record' | 'decision' | 'yuan';
  /** The one kind that the figure is of; `null`: all that the measure covers. */
  readonly kind: string | null;
  /** The figure of the year; equal to `to` where only its breakdown moved. */
  readonly from: number;
  readonly to: number;
  readonly moves: readonly CorrectedFigure[];
  /** Role of whoever made the change, never a name. */
  readonly role: 'editor' | 'administrator' | 'api_token' | 'command' | 'schedule' | 'system';
  readonly cause: string;
  readonly reasonCode: string | null;
  readonly reason: string;
  /** The record that was changed; `null` of numbers without a record, and of a sealed one. */
  readonly record: {
    readonly documentId: string;
    readonly contentType: string;
    readonly indexNumber: string;
  } | null;
}

/** A figure at the finest grain, before and after. */
export interface CorrectedFigure {
  /** `2016-03`; `null`: of the year as a whole. */
  readonly month: string | null;
  readonly kind: string;
  readonly topic: string | null;
  readonly statutoryItem: string | null;
  readonly columns: readonly string[];
  readonly channels: readonly string[];
  readonly from: number;
  readonly to: number;
}
