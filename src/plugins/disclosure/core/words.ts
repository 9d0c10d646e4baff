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

export const ITEM_WORDS: Labels = {
  art20_1: words('行政法规、规章和规范性文件', 'Regulations, government rules and normative documents'),
  art20_2: words('机关职能、机构设置和联系方式', 'Functions, structure and contacts'),
  art20_3: words('发展规划及相关政策', 'Plans and policies'),
  art20_4: words('国民经济和社会发展统计信息', 'Statistics'),
  art20_5: words('行政许可和其他对外管理服务事项', 'Permits and other services to the public'),
  art20_6: words('行政处罚、行政强制', 'Penalties and coercive measures'),
  art20_7: words('财政预算、决算', 'Budgets and final accounts'),
  art20_8: words('行政事业性收费项目及其依据、标准', 'Administrative charges'),
  art20_9: words('政府集中采购项目', 'Government procurement'),
  art20_10: words('重大建设项目的批准和实施', 'Major construction projects'),
  art20_11: words(
    '扶贫、教育、医疗、社会保障、促进就业',
    'Poverty relief, education, health, social security, employment',
  ),
  art20_12: words('突发公共事件应急预案、预警和应对', 'Emergency plans and warnings'),
  art20_13: words('环境保护、公共卫生、安全生产等监督检查', 'Inspections of environment, health and safety'),
  art20_14: words('公务员招考', 'Civil service recruitment'),
  art20_15: words('其他应当主动公开的政府信息', 'Other information to be disclosed'),
  art21_municipal_construction: words('市政建设', 'Municipal construction'),
  art21_public_service: words('公共服务', 'Public services'),
  art21_public_welfare: words('公益事业', 'Public welfare'),
  art21_land_expropriation: words('土地征收', 'Land expropriation'),
  art21_house_expropriation: words('房屋征收', 'House expropriation'),
  art21_public_security: words('治安管理', 'Public security'),
  art21_social_assistance: words('社会救助', 'Social assistance'),
  art21_rural_policy: words('农业农村政策', 'Agricultural and rural policy'),
  art21_irrigation: words('农田水利工程建设运营', 'Irrigation works'),
  art21_land_contract_transfer: words('农村土地承包经营权流转', 'Transfer of rural land contracts'),
  art21_homestead: words('宅基地使用情况审核', 'Homestead approvals'),
  art21_fund_and_labour: words('筹资筹劳', 'Raising of funds and labour'),
};

export const NONE_WORDS: Words = words('未标注', 'Not given');
export const FEE_INCOME_WORDS: Words = words('收费收入', 'Fee income');
