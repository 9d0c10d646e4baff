/** What the page reads of `GET /disclosure/verifications/last`. */
export interface Verification {
  readonly state: 'running' | 'done' | 'interrupted';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly checked: number;
  readonly total: number;
  readonly found: number;
  readonly findings: readonly {
    readonly id: number;
    readonly indexNumber: string | null;
    readonly message: Readonly<Record<'zh-Hans' | 'en', string>>;
  }[];
}
