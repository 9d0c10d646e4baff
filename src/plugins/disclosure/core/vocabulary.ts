import type { Organ } from './organs';
import type { RegisteredType } from './registered-type';

/** A code with its place in a tree; labels are the server's business. */
export interface Code {
  readonly code: string;
  readonly parent: string | null;
}

/** Everything a filter may name. */
export interface Vocabulary {
  readonly types: readonly RegisteredType[];
  readonly organs: readonly Organ[];
  readonly topics: readonly Code[];
  readonly columns: readonly Code[];
}

/** A dimension that a record lacks is asked for, and answered, under this key. */
export const NONE = 'none';

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

/** Items of arts. 20 and 21 of the Regulations on Open Government Information (国务院令第711号). */
export const STATUTORY_ITEMS = [
  ...Array.from({ length: 15 }, (_, index) => `art20_${index + 1}`),
  'art21_municipal_construction',
  'art21_public_service',
  'art21_public_welfare',
  'art21_land_expropriation',
  'art21_house_expropriation',
  'art21_public_security',
  'art21_social_assistance',
  'art21_rural_policy',
  'art21_irrigation',
  'art21_land_contract_transfer',
  'art21_homestead',
  'art21_fund_and_labour',
] as const;
