/** Words of the register in the two languages every reader has. */
export type Words = Readonly<Record<'zh-Hans' | 'en', string>>;

type Labels = Readonly<Record<string, Words>>;

const words = (zh: string, en: string): Words => ({ 'zh-Hans': zh, en });

export const MEASURE_WORDS: Labels = {
  disclosed: words('主动公开', 'Disclosed'),
  posted: words('发布信息', 'Posted'),
  reprinted: words('转载', 'Reprinted'),
  withdrawn: words('撤下', 'Withdrawn'),
  restored: words('恢复公开', 'Restored'),
  available: words('年末公开中', 'Available'),
  issued: words('制发', 'Issued'),
  repealed: words('废止或失效', 'Repealed or lapsed'),
  inForce: words('现行有效', 'In force'),
  decided: words('处理决定数量', 'Decided'),
  amount: words('金额', 'Amount'),
  onTime: words('按期公开', 'Disclosed on time'),
  late: words('逾期公开', 'Disclosed late'),
  provisional: words('期限待定', 'Deadline not settled'),
  notApplicable: words('无公开期限', 'Without a deadline'),
};

export const STATE_WORDS: Labels = {
  public: words('公开中', 'Public'),
  withdrawn: words('撤下', 'Withdrawn'),
  sealed: words('封存', 'Sealed'),
  voided: words('误发作废', 'Voided'),
};

export const CHANNEL_WORDS: Labels = {
  website: words('政府网站', 'Website'),
  gazette: words('政府公报', 'Gazette'),
  wechat: words('政务微信', 'WeChat'),
  weibo: words('政务微博', 'Weibo'),
  video_account: words('政务短视频', 'Video account'),
  app: words('移动客户端', 'App'),
  press_conference: words('新闻发布会', 'Press conference'),
  newspaper: words('报刊', 'Newspaper'),
  broadcast: words('广播电视', 'Broadcast'),
  notice_board: words('公示栏', 'Notice board'),
  screen: words('电子显示屏', 'Electronic screen'),
  service_hall: words('政务服务大厅', 'Service hall'),
  reading_place: words('信息公开查阅场所', 'Reading place'),
  other: words('其他', 'Other'),
};

export const NONE_WORDS: Words = words('未标注', 'Not given');
export const FEE_INCOME_WORDS: Words = words('收费收入', 'Fee income');
