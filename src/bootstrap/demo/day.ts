/** A calendar day as a Chinese document writes it: `2016年3月8日`. */
export function inChinese(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
