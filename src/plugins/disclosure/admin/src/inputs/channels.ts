/** Where a document may be made public. */
export const CHANNELS = [
  'website',
  'gazette',
  'wechat',
  'weibo',
  'video_account',
  'app',
  'press_conference',
  'newspaper',
  'broadcast',
  'notice_board',
  'screen',
  'service_hall',
  'reading_place',
  'other',
] as const;
